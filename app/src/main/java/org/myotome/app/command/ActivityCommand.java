package org.myotome.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.myotome.app.text.ActivityText;
import org.myotome.app.text.RecordingText;
import org.myotome.content.activityfile.ActivityFile;
import org.myotome.content.activityfile.ActivityFileReader;
import org.myotome.content.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads recordings of watches, and plans walks and runs. */
@Command(
        name = "activity",
        description = "Read files of watches (import), or plan walks and runs from a file of them (plan).",
        mixinStandardHelpOptions = true)
final class ActivityCommand {

    private final Terminal terminal;

    ActivityCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Say what files of watches are understood as; end with 3 when one is refused. */
    @Command(
            name = "import",
            description = {
                "Read GPX, FIT and TCX files and say what each was understood as: kind, distance, time, running, climb, and what is",
                "odd about it. What a file is follows from its content. Ends with 3 when one is refused."
            },
            mixinStandardHelpOptions = true)
    int read(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of a watch or phone.")
                    List<Path> files,
            @Option(
                            names = "--zone",
                            paramLabel = "ZONE",
                            description = "The person's time zone, such as Europe/Berlin (default: this machine's).")
                    @Nullable
                    String zone,
            @Option(names = "--json", description = "One object for each file and line.") boolean json) {
        RecordingText text = new RecordingText(zone(zone));
        boolean allTaken = true;
        for (Path file : files) {
            allTaken &= text.print(file, json, terminal.out());
        }
        return allTaken ? ExitCode.DONE : ExitCode.FOUND_PROBLEMS;
    }

    /** Print the runs against the single-run rule, the load by region, and the next walk or run. */
    @Command(
            name = "plan",
            description = {
                "Hold the walks and runs of a file against the single-run rule, add up their load by region, and say what comes next",
                "on the way back to walking and running. docs/activity.md shows a file."
            },
            mixinStandardHelpOptions = true)
    void plan(
            @Parameters(
                            paramLabel = "FILE",
                            description = "File of walks and runs in YAML or JSON, or - for standard input.")
                    String file,
            @Option(
                            names = "--on",
                            paramLabel = "DATE",
                            description = "The day it is, such as 2026-12-01 (default: today).")
                    @Nullable
                    LocalDate day,
            @Option(names = "--json", description = "One object.") boolean json) {
        ActivityFile read = ActivityFileReader.read(CaseInput.text(file, terminal));
        LocalDate today = Optional.ofNullable(day).orElseGet(LocalDate::now);
        ActivityText text = new ActivityText(Knowledge.shipped(), read, today);
        terminal.out().println(json ? text.json() : text.text());
    }

    private static ZoneId zone(@Nullable String zone) {
        if (zone == null) {
            return ZoneId.systemDefault();
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new BadInputException(
                    "--zone (" + zone + ") is no time zone.\nMaybe one such as Europe/Berlin or UTC.");
        }
        return ZoneId.of(zone);
    }
}

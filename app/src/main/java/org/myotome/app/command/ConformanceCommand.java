package org.myotome.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.myotome.app.Main;
import org.myotome.laboratory.conformance.pack.Pack;
import org.myotome.laboratory.conformance.pack.PackReader;
import org.myotome.laboratory.conformance.report.ScoreJson;
import org.myotome.laboratory.conformance.report.ScorePage;
import org.myotome.laboratory.conformance.report.ScoreText;
import org.myotome.laboratory.conformance.run.ConformanceRun;
import org.myotome.laboratory.conformance.run.Score;
import org.myotome.laboratory.page.PageHtml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores a system with the conformance pack. */
@Command(
        name = "conformance",
        description = {
            "Score a movement-rehabilitation decision system for safety, with checks that are data.",
            "Without --adapter it scores Myotome. conformance/README.md describes pack and protocol."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every check that applies passed",
            "1:a check failed, or none applied",
            "2:bad usage, or the adapter broke the protocol"
        },
        mixinStandardHelpOptions = true)
final class ConformanceCommand implements Callable<Integer> {

    private static final int LONGEST_SECONDS = 600;

    private final Terminal terminal;

    @Option(
            names = "--adapter",
            paramLabel = "COMMAND",
            description = "The command, as for a shell, that answers for the system; one process for the whole run.")
    private Optional<String> adapter = Optional.empty();

    @Option(names = "--pack", paramLabel = "FILE", description = "The pack (default: the one that is shipped).")
    private Optional<Path> packFile = Optional.empty();

    @Option(names = "--json", description = "The score as one JSON object.")
    private boolean json;

    @Option(names = "--page", paramLabel = "FILE", description = "Write the score as an HTML page, too.")
    private Optional<Path> pageFile = Optional.empty();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "20",
            description = "How long one answer may take (default: ${DEFAULT-VALUE}; six times that for the first).")
    private int seconds;

    ConformanceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (seconds < 1 || seconds > LONGEST_SECONDS) {
            throw new BadInputException("The timeout (" + seconds + ") must lie between 1 and " + LONGEST_SECONDS
                    + " seconds.\nMaybe leave --timeout out.");
        }
        Pack pack = packFile.map(PackReader::read).orElseGet(PackReader::readShipped);
        Score score = new ConformanceRun(pack, command(), Duration.ofSeconds(seconds)).run();
        pageFile.ifPresent(file -> write(score, file));
        if (json) {
            terminal.out().println(ScoreJson.of(score));
        } else {
            terminal.out().print(ScoreText.of(score));
        }
        return exitCode(score);
    }

    private List<String> command() {
        return adapter.map(command -> List.of("/bin/sh", "-c", command)).orElseGet(ConformanceCommand::ownAdapter);
    }

    /** This very program, in a process of its own. */
    private static List<String> ownAdapter() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "conformance-adapter");
    }

    private int exitCode(Score score) {
        if (score.isBroken()) {
            score.faults().forEach(terminal.err()::println);
            terminal.err().println("Maybe read conformance/README.md, \"How to write an adapter\".");
            return ExitCode.BAD_INPUT;
        }
        return score.isClean() ? ExitCode.DONE : ExitCode.CHECKS_FAILED;
    }

    private static void write(Score score, Path file) {
        try {
            Files.writeString(file, PageHtml.write(ScorePage.of(score)));
        } catch (IOException e) {
            throw new BadInputException("The page could not be written to the file (" + file
                    + ").\nMaybe the folder is missing or may not be written to.");
        }
    }
}

package org.myotome.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.myotome.content.library.LibraryFiles;
import org.myotome.content.library.LibraryReader;
import org.myotome.content.screening.ScreeningContent;
import org.myotome.engine.consultation.Replay;
import org.myotome.engine.consultation.TakenDecision;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseReplay;
import org.myotome.server.casefile.Content;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseException;
import org.myotome.server.postgres.DatabaseSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Works the decisions of a stored case out again and compares them to the bit. */
@Command(
        name = "replay",
        description = {
            "Work every decision of a stored case out again, from the events before it,",
            "and compare it to the last bit with what was decided then. The command ends with 3",
            "when one of them comes out differently, whatever has changed since."
        },
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "CASE",
            description = "Id of the case (it stands in the address of its pages), its name, or all.")
    private String idOrName = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the data are kept (default: a directory under your home).")
    private @Nullable Path data;

    @Option(
            names = "--library",
            paramLabel = "DIR",
            description = "Folder with a library's files, to see what a change of it would do to what was decided"
                    + " (default: the library that is shipped).")
    private @Nullable Path library;

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DataDirectory directory =
                Optional.ofNullable(data).map(DataDirectory::new).orElseGet(DataDirectory::usual);
        Content content = library == null
                ? new Content()
                : new Content(LibraryReader.read(LibraryFiles.in(library)), ScreeningContent.shipped());
        try (CaseReplay replay = CaseReplay.open(
                DatabaseSettings.from(System.getenv(), directory), System.getenv(), Clock.systemUTC(), content)) {
            List<CaseFile> files = replay.find(idOrName);
            if (files.isEmpty()) {
                throw new BadInputException("There is no case (" + idOrName
                        + ").\nMaybe copy its id from the address of its pages, or ask for all.");
            }
            boolean allTheSame = true;
            for (CaseFile file : files) {
                allTheSame &= tell(file, replay.replay(file));
            }
            return allTheSame ? ExitCode.DONE : ExitCode.FOUND_PROBLEMS;
        } catch (DatabaseException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }

    /** Print the decisions of a case; return whether all of them replay. */
    private boolean tell(CaseFile file, List<Replay.Replayed> decisions) {
        terminal.out().println(file.name() + " (" + file.caseId() + "): " + count(decisions.size()));
        for (Replay.Replayed decision : decisions) {
            String day = decision.decision()
                    .map(TakenDecision::day)
                    .map(Object::toString)
                    .orElse("unknown day");
            terminal.out()
                    .println("  " + day + "  " + decision.kind() + "  " + words(decision.outcome()) + "  (engine "
                            + decision.versions().engine() + ", library "
                            + decision.versions().library() + ", model "
                            + decision.versions().model() + ")");
        }
        return decisions.stream().allMatch(decision -> decision.outcome() == Replay.Outcome.SAME);
    }

    private static String count(int decisions) {
        return decisions == 1 ? "1 decision" : decisions + " decisions";
    }

    private static String words(Replay.Outcome outcome) {
        return switch (outcome) {
            case SAME -> "the same to the bit";
            case CHANGED_SINCE -> "another one today, taken with other versions then";
            case MISMATCH -> "ANOTHER ONE WITH THE SAME VERSIONS";
            case UNREADABLE -> "kept in a form that cannot be compared";
        };
    }
}

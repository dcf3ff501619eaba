package org.myotome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myotome.engine.consultation.EngineVersion;

/** FEATURE UNDER TEST: every command explains itself, and a wrong one says what to do. */
class MyotomeCommandTest {

    @Test
    void everyCommandHasHelp() {
        Set<String> names =
                MyotomeCommand.commandLine(terminal()).getSubcommands().keySet();

        assertThat(names).contains("serve", "triage", "assess", "plan", "lint", "bench", "version");
        for (String name : names) {
            Run help = Run.of(name, "--help");
            assertThat(help.exitCode()).as(name).isEqualTo(ExitCode.DONE);
            assertThat(help.out()).as(name).startsWith("Usage: myotome " + name).contains("--help");
            assertThat(help.err()).as(name).isEmpty();
        }
    }

    @Test
    void helpListsCommandsAndExitCodes() {
        assertThat(Run.of("--help").out())
                .contains("Commands:", "serve", "Exit codes:", "  70   a fault of the program");
    }

    @Test
    void noCommandIsBadUsage() {
        assertThat(Run.of())
                .isEqualTo(new Run(2, "", "No command was given.\nMaybe read what it takes: myotome --help\n"));
    }

    @Test
    void unknownCommandIsNamed() {
        Run run = Run.of("diagnose");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("diagnose").contains("Maybe").doesNotContain("Exception");
    }

    @Test
    void unknownOptionIsNamed() {
        Run run = Run.of("version", "--colour");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("--colour").contains("myotome version --help");
    }

    @Test
    void portThatIsNoPortIsNamed() {
        assertThat(Run.of("serve", "--port", "70000"))
                .isEqualTo(new Run(
                        2, "", "--port (70000) must lie between 0 and 65535.\nMaybe leave it out; then it is 8080.\n"));
    }

    @Test
    void unknownBenchmarkIsNamed() {
        Run run = Run.of("bench", "everything");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).startsWith("There is no benchmark (everything).\nMaybe one of: ");
    }

    @Test
    void versionNamesWhatADecisionIsTakenWith() {
        assertThat(Run.of("version").out())
                .contains("JDK      " + Runtime.version(), "engine   " + EngineVersion.ENGINE, "model    ", "build    ")
                .contains("library  ", "safety   ");
    }

    @Test
    void replayOfACaseThatIsNotThereSaysSo(@TempDir Path directory) throws IOException {
        // run by root, PostgreSQL works as another user, who has to be able to walk to its data
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));

        Run run = Run.of("replay", "nobody", "--data", directory.resolve("data").toString());

        assertThat(run)
                .isEqualTo(
                        new Run(
                                ExitCode.BAD_INPUT,
                                "",
                                "There is no case (nobody).\nMaybe copy its id from the address of its pages, or ask for all.\n"));
    }

    private static Terminal terminal() {
        return new Terminal(
                java.io.InputStream.nullInputStream(),
                new java.io.PrintWriter(java.io.Writer.nullWriter()),
                new java.io.PrintWriter(java.io.Writer.nullWriter()));
    }
}

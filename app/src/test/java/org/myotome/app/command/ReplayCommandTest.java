package org.myotome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myotome.server.Server;
import org.myotome.server.ServerSettings;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseSettings;

/** FEATURE UNDER TEST: replay of stored cases with the library of then, and with another one. */
class ReplayCommandTest {

    private static final Path SHIPPED = Path.of("../content/src/main/resources/org/myotome/content/library");
    private static final String SAME = "the same to the bit";
    private static final String CHANGED = "another one today, taken with other versions then";

    @TempDir
    private static Path folder;

    private static Path data;

    @BeforeAll
    static void liveThroughTheDemonstration() throws IOException, InterruptedException {
        // run by root, PostgreSQL works as another user, who has to be able to walk to its data
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        data = folder.resolve("data");
        DatabaseSettings database = new DatabaseSettings(new DataDirectory(data), Optional.empty(), Optional.empty());
        try (Server server = Server.start(new ServerSettings(0, true, database))) {
            server.awaitDemonstration();
        }
    }

    @Test
    void everyDecisionComesOutTheSameWithTheLibraryOfThen() {
        Run run = replay("all");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(decisions(run)).hasSizeGreaterThan(3).allMatch(line -> line.contains(SAME));
    }

    @Test
    void anotherTextOfTheSameLibraryChangesItsVersionAndNoDecision() throws IOException {
        Run run = replay(
                "Ada Example", "--library", libraryWith("# ", "# reviewed: ").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(decisions(run)).isNotEmpty().allMatch(line -> line.contains(SAME));
    }

    @Test
    void decisionThatComesOutDifferentlyWithAChangedLibraryEndsTheCommandWith3() throws IOException {
        Path changed = libraryWith("sets: 3", "sets: 2");

        Run run = replay("Ada Example", "--library", changed.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FOUND_PROBLEMS);
        assertThat(run.out()).startsWith("Ada Example (").contains(CHANGED).doesNotContain("SAME VERSIONS");
        assertThat(decisions(run)).isNotEmpty();
    }

    @Test
    void libraryThatIsNoneIsNamedBeforeAnyCaseIsRead() {
        Run run = replay("Ada Example", "--library", folder.resolve("nowhere").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("movements.yaml").contains("Maybe");
    }

    private static Run replay(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "replay";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--data";
        all[arguments.length + 2] = data.toString();
        return Run.of(all);
    }

    private static List<String> decisions(Run run) {
        return run.out().lines().filter(line -> line.startsWith("  ")).toList();
    }

    /** Write the shipped library down with another text in the movements. */
    private static Path libraryWith(String text, String other) throws IOException {
        Path library = Files.createTempDirectory(folder, "library");
        try (var files = Files.list(SHIPPED)) {
            for (Path file : files.toList()) {
                Files.copy(file, library.resolve(file.getFileName()));
            }
        }
        Path movements = library.resolve("movements.yaml");
        String before = Files.readString(movements);
        assertThat(before).contains(text);
        Files.writeString(movements, before.replace(text, other));
        return library;
    }
}

package org.myotome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: movements drawn, linted and estimated on the command line. */
class FigureCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aMovementIsDrawnFromItsViewsWithASheet() throws IOException {
        Run run = Run.of("figures", "--movement", "single_leg_squat", "--out", folder.toString());

        assertThat(run).isEqualTo(new Run(ExitCode.DONE, "2 drawings in " + folder + ", 0 problems.\n", ""));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly("index.html", "single_leg_squat-other.svg", "single_leg_squat.svg");
        }
        assertThat(Files.readString(folder.resolve("index.html"))).contains("single_leg_squat", "<svg");
    }

    @Test
    void somebodysOwnFileIsLinted() throws IOException {
        Path file = folder.resolve("stance.yaml");
        Files.writeString(file, """
                schema: movement/1
                id: stance
                family: stance
                side: both
                attitude: upright
                view: {azimuth: 30, elevation: 6}
                margin_cm: 1.5
                gives_way: []
                keyframes:
                  - {at: start, seconds: 2, pose: {knee_flexion: 170}, contacts: {floor: [sole]}}
                """);
        Run run = Run.of("figures", "--file", file.toString(), "--out", folder.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FOUND_PROBLEMS);
        assertThat(run.out()).contains("stance.yaml:10: At start, knee_flexion_r of 170.0 degrees is beyond its range");
    }

    @Test
    void whatHasNoFileSaysWhy() {
        assertThat(Run.of("figures", "--movement", "walk_10min", "--out", folder.toString()))
                .isEqualTo(new Run(
                        ExitCode.BAD_INPUT,
                        "",
                        "The movement (walk_10min) has no file of its own: Walking needs a recorded gait cycle; slow poses at"
                                + " rest do not show it truly.\nMaybe choose another one.\n"));
        assertThat(Run.of("demand", "--movement", "levitation").err())
                .isEqualTo(
                        "There is no movement (levitation) in the library.\nMaybe the id is mistyped; ids are written as in"
                                + " movements.yaml, such as single_leg_squat.\n");
    }

    @Test
    void demandIsForThePersonWhoIsNamed() {
        List<String> squat = List.of("demand", "--movement", "squat", "--sex", "male", "--age", "30");
        Run norm = Run.of(squat.toArray(String[]::new));
        Run strong = Run.of(Stream.concat(squat.stream(), Stream.of("--measured", "knee_extension_r=400"))
                .toArray(String[]::new));

        assertThat(norm.out()).contains("squat: estimated joint demand of poses at rest", "quadriceps, right");
        assertThat(strong.out()).isNotEqualTo(norm.out());
        assertThat(Run.of("demand", "--movement", "squat", "--measured", "wings=3")
                        .err())
                .startsWith("There is no action of a joint (wings).");
        assertThat(Run.of("demand", "--movement", "squat", "--sex", "robot").err())
                .startsWith("There are no norms for the sex (robot).");
    }
}

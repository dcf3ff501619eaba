package org.myotome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: moments from OpenSim's files on the command line; what cannot be used is refused in words. */
class DynamicsCommandTest {

    /** Tests run in the folder of their room. */
    private static final Path WALK = Path.of(
                    "../biomechanics/src/test/resources/org/myotome/biomechanics/opensim/reference/gait2392")
            .toAbsolutePath()
            .normalize();

    private static final Path MODEL = WALK.resolve("subject01.osim");
    private static final Path MOTION = WALK.resolve("subject01_walk1_ik.mot");
    private static final Path FORCES = WALK.resolve("subject01_walk1_grf.xml");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void momentsOfAWalkAreWritten() throws IOException {
        Path file = folder.resolve("moments.sto");

        Run run = run(MODEL, MOTION, "--forces", FORCES.toString(), "--out", file.toString());

        assertThat(run)
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        "",
                        "The 54 forces of the model (muscles, springs, contacts, actuators) are left out; what they do is"
                                + " part of the moments.\n"));
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(7 + 211);
        assertThat(lines.subList(0, 6))
                .containsExactly(
                        "Inverse Dynamics Generalized Forces",
                        "version=1",
                        "nRows=211",
                        "nColumns=24",
                        "inDegrees=no",
                        "endheader");
        assertThat(lines.get(6)).startsWith("time\tpelvis_tilt_moment\t").contains("\tpelvis_ty_force\t");
        assertThat(lines).allMatch(line -> !line.contains("NaN"));
    }

    @Test
    void withoutAFileTheyGoToStandardOutput() {
        Run run = run(MODEL, MOTION, "--low-pass", "0");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).hasSize(7 + 211);
    }

    @Test
    void whatCannotBeUsedIsRefusedAndNothingWritten() throws IOException {
        Path broken = folder.resolve("broken.osim");
        Files.writeString(broken, Files.readString(MODEL).replaceFirst("<mass> +11", "<mass> -11"));
        Path out = folder.resolve("moments.sto");

        Run run = run(broken, MOTION, "--out", out.toString());

        assertThat(run)
                .isEqualTo(new Run(
                        ExitCode.BAD_INPUT,
                        "",
                        broken
                                + ":7919: body (pelvis) weighs less than nothing: -11.37517129 kg; mass is never negative.\n"
                                + "Maybe a sign is wrong.\n"));
        assertThat(out).doesNotExist();
    }

    @Test
    void eachWrongWordIsNamed() {
        assertThat(run(MODEL, MODEL).err()).contains("subject01.osim:1000: has no line `endheader`", "\nMaybe ");
        assertThat(run(MODEL, MOTION, "--forces", MOTION.toString()).err()).contains("ik.mot:1: is not XML");
        assertThat(run(MODEL, MOTION, "--low-pass", "-1").err()).contains("--low-pass (-1.0) must be 0 or more.");
        assertThat(run(MODEL, MOTION, "--low-pass", "400").err()).contains("The cut-off (400.0 Hz) must lie between");
        assertThat(run(MODEL, MOTION, "--out", "/no/such/folder/x.sto").err())
                .contains("could not be written to the file (/no/such/folder/x.sto)");
        assertThat(Run.of("dynamics", "--model", "x").err()).contains("--motion");
        for (Run run : List.of(run(MODEL, MODEL), run(MODEL, MOTION, "--low-pass", "x"))) {
            assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).doesNotContain("Exception");
        }
    }

    private static Run run(Path model, Path motion, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("dynamics", "--model", model.toString(), "--motion", motion.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }
}

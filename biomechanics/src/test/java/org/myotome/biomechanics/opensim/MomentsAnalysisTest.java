package org.myotome.biomechanics.opensim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myotome.biomechanics.motion.Smoothing;
import org.myotome.biomechanics.opensim.problem.UnusableInputException;

/** FEATURE UNDER TEST: three small files in, one table of moments out, which can be worked out on paper. */
class MomentsAnalysisTest {

    @TempDir
    private Path folder = Path.of("");

    /** Two masses at rest at 0.5 rad: (2 kg 0.5 m + 1 kg 1 m) g sin 0.5 = 9.40312 N m. */
    @Test
    void weightOfAPendulumAtRest() throws IOException {
        assertThat(moments(Optional.empty(), new Smoothing.None())).isEqualTo("""
                Inverse Dynamics Generalized Forces
                version=1
                nRows=5
                nColumns=2
                inDegrees=no
                endheader
                time\tangle_moment
                0.0\t9.40311692
                0.1\t9.40311692
                0.2\t9.40311692
                0.3\t9.40311692
                0.4\t9.40311692
                """);
    }

    /** A push of 7 N forward at the height of -1 m turns by 7 N m the way the moment did, where it was recorded. */
    @Test
    void pushTakesItsPartOfTheMoment() throws IOException {
        SmallFiles.write(folder, "push.mot", SmallFiles.PUSH);
        Path loads = SmallFiles.write(folder, "loads.xml", SmallFiles.LOADS);

        assertThat(moments(Optional.of(loads), new Smoothing.None())).endsWith("""
                time\tangle_moment
                0.1\t2.40311692
                0.2\t2.40311692
                0.3\t2.40311692
                """);
        assertThat(analysis(Optional.of(loads), new Smoothing.None()).notes())
                .containsExactly("2 of 5 rows of the motion lie outside the time of the forces and are left out.");
    }

    /** The same push in the axes of the turned body, without a point: 7 N across the rod at its end. */
    @Test
    void pushInTheAxesOfTheBodyAtItsOrigin() throws IOException {
        SmallFiles.write(folder, "push.mot", SmallFiles.PUSH);
        Path loads = SmallFiles.write(
                folder,
                "loads.xml",
                SmallFiles.LOADS
                        .replace("<point_identifier>push_p</point_identifier>", "")
                        .replace(
                                "</applied_to_body>",
                                "</applied_to_body><force_expressed_in_body>/bodyset/rod"
                                        + "</force_expressed_in_body>"));

        assertThat(moments(Optional.of(loads), new Smoothing.LowPass(4))).contains("\n0.2\t2.40311692\n");
    }

    @Test
    void forcesOfAnotherTimeAreRefused() {
        SmallFiles.write(folder, "push.mot", SmallFiles.PUSH.replace("\n0.", "\n10."));
        Path loads = SmallFiles.write(folder, "loads.xml", SmallFiles.LOADS);

        assertThatThrownBy(() -> analysis(Optional.of(loads), new Smoothing.None()))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(
                        folder.resolve("motion.mot") + ": lasts from 0.0 to 0.4 s, the forces from 10.1 to 10.3 s.\n"
                                + "Maybe they belong to different recordings.");
    }

    @Test
    void cutOffAboveTheSamplingRateIsRefused() {
        assertThatThrownBy(() -> analysis(Optional.empty(), new Smoothing.LowPass(6)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("The cut-off (6.0 Hz) must lie between 0 and half the sampling rate");
    }

    private String moments(Optional<Path> loads, Smoothing smoothing) throws IOException {
        StringBuilder text = new StringBuilder();
        MomentsFile.write(analysis(loads, smoothing), text);
        return text.toString();
    }

    private MomentsAnalysis analysis(Optional<Path> loads, Smoothing smoothing) {
        return MomentsAnalysis.read(
                SmallFiles.write(folder, "model.osim", SmallFiles.MODEL),
                SmallFiles.write(folder, "motion.mot", SmallFiles.MOTION),
                loads,
                smoothing);
    }
}

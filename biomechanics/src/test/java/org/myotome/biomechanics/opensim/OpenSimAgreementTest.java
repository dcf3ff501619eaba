package org.myotome.biomechanics.opensim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.motion.Smoothing;
import org.myotome.biomechanics.multibody.Coordinate;

/** FEATURE UNDER TEST: from the same files we find the moments that OpenSim stored, within its own gates. */
class OpenSimAgreementTest {

    private static final Smoothing SIX_HERTZ = new Smoothing.LowPass(6);

    /** OpenSim's regression test `testGait`: 2.0 on every coordinate. */
    @Test
    void gait2392() {
        Map<String, Difference> differences = compare(
                MomentsAnalysis.read(
                        Reference.file("gait2392/subject01.osim"),
                        Reference.file("gait2392/subject01_walk1_ik.mot"),
                        Optional.of(Reference.file("gait2392/subject01_walk1_grf.xml")),
                        SIX_HERTZ),
                "gait2392/std_subject01_InverseDynamics.sto");

        assertThat(differences).hasSize(23);
        assertThat(differences.values()).allMatch(difference -> difference.most < 2.0);
        assertThat(differences.get("pelvis_ty")).isNotNull().matches(difference -> difference.most < 1e-4);
    }

    /** OpenSim's regression test `testArm26`: 0.01 on every coordinate. */
    @Test
    void arm26() {
        Map<String, Difference> differences = compare(
                MomentsAnalysis.read(
                        Reference.file("arm26/arm26.osim"),
                        Reference.file("arm26/arm26_InverseKinematics.mot"),
                        Optional.empty(),
                        SIX_HERTZ),
                "arm26/std_arm26_InverseDynamics.sto");

        assertThat(differences).hasSize(2);
        assertThat(differences.values()).allMatch(difference -> difference.most < 0.01);
    }

    /** The walk of OpenSim Moco: trunk and arms to 1e-4, legs 0.35 (root mean square) and 1.2 (most), pelvis 1.5. */
    @Test
    void mocoWalk() {
        Map<String, Difference> differences = compare(
                MomentsAnalysis.read(
                        Reference.file("moco-walk/subject_walk_scaled.osim"),
                        Reference.file("moco-walk/coordinates.sto"),
                        Optional.of(Reference.file("moco-walk/grf_walk.xml")),
                        SIX_HERTZ),
                "moco-walk/id_walk.sto");

        assertThat(differences).hasSize(31);
        differences.forEach((name, difference) -> {
            boolean upper = name.startsWith("lumbar")
                    || name.startsWith("arm")
                    || name.startsWith("elbow")
                    || name.startsWith("pro_sup");
            double most = upper ? 1e-4 : name.startsWith("pelvis") ? 1.5 : 1.2;
            assertThat(difference.most).as(name).isLessThan(most);
            assertThat(difference.rootMeanSquare()).as(name).isLessThan(name.startsWith("pelvis") ? 1.5 : 0.35);
        });
    }

    /** How far a coordinate is off over all frames. */
    private static final class Difference {
        private double most;
        private double squares;
        private int count;

        void add(double difference) {
            most = Math.max(most, Math.abs(difference));
            squares += difference * difference;
            count++;
        }

        double rootMeanSquare() {
            return Math.sqrt(squares / count);
        }
    }

    private static Map<String, Difference> compare(MomentsAnalysis analysis, String resultFile) {
        Table results = TableFile.read(Reference.file(resultFile));
        Map<String, Difference> differences = new LinkedHashMap<>();
        double[] effort = new double[analysis.model().coordinates().size()];
        double[] times = results.times();
        for (int row = 0; row < times.length; row++) {
            analysis.at(times[row], effort);
            for (int i = 0; i < effort.length; i++) {
                Coordinate coordinate = analysis.model().coordinates().get(i);
                Optional<double[]> column = results.find(coordinate.name() + "_moment")
                        .or(() -> results.find(coordinate.name() + "_force"));
                if (column.isPresent()) {
                    differences
                            .computeIfAbsent(coordinate.name(), _ -> new Difference())
                            .add(effort[i] - column.get()[row]);
                }
            }
        }
        return differences;
    }
}

package org.myotome.biomechanics.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.pose.Attitude;

/** FEATURE UNDER TEST: at a smaller depth every joint goes the same share of its way. */
class DepthsTest {

    private static final Movement SQUAT = Movements.movement(
            "squat",
            Attitude.UPRIGHT,
            1.5,
            "ankle_dorsiflexion_r",
            Movements.keyframe("start", "knee_flexion 10 shoulder_flexion 20", "heel_r", 2, 0),
            Movements.keyframe("bottom", "knee_flexion 90 hip_flexion 80", "heel_r", 2, 1));

    @Test
    void everyJointGoesTheSameShare() {
        Movement half = Depths.at(SQUAT, "knee_flexion_r", 50);

        assertThat(half.keyframes().getFirst().angles())
                .isEqualTo(SQUAT.keyframes().getFirst().angles());
        assertThat(half.keyframes().getLast().angles())
                .isEqualTo(List.of(
                        new JointAngle("knee_flexion_r", 50),
                        new JointAngle("knee_flexion_l", 50),
                        new JointAngle("shoulder_flexion_r", 20),
                        new JointAngle("shoulder_flexion_l", 20),
                        new JointAngle("hip_flexion_r", 40),
                        new JointAngle("hip_flexion_l", 40)));
        assertThat(half.seconds()).isEqualTo(SQUAT.seconds());
    }

    @Test
    void theFullDepthIsTheMovementItself() {
        Movement full = Depths.at(SQUAT, "hip_flexion_r", 80);

        assertThat(full.keyframes().getLast().angles()).contains(new JointAngle("knee_flexion_l", 90));
    }

    @Test
    void oneAfterTheOtherFromEasierToHarder() {
        assertThat(Depths.of(SQUAT, new DepthRange("knee_flexion_r", List.of(50.0, 90.0))))
                .isEqualTo(List.of(Depths.at(SQUAT, "knee_flexion_r", 50), Depths.at(SQUAT, "knee_flexion_r", 90)));
    }

    @Test
    void aJointThatStaysIsRefused() {
        assertThatThrownBy(() -> Depths.at(SQUAT, "elbow_flexion_r", 20))
                .hasMessage("The depth of squat cannot be 20.0 degrees of elbow_flexion_r: it stays at 0.0 degrees."
                        + "\nMaybe another joint says how deep it goes.");
    }
}

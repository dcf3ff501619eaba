package org.myotome.biomechanics.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.pose.Attitude;

/** FEATURE UNDER TEST: at a smaller depth every joint goes the same share of its way. */
class MovementDepthsTest {

    private static final Movement SQUAT = Movements.movement(
            "squat",
            Attitude.UPRIGHT,
            1.5,
            "ankle_dorsiflexion_r",
            Movements.keyframe("start", "knee_flexion 10 shoulder_flexion 20", "heel_r", 2, 0),
            Movements.keyframe("bottom", "knee_flexion 90 hip_flexion 80", "heel_r", 2, 1));

    @Test
    void everyJointGoesTheSameShare() {
        Movement half = MovementDepths.at(SQUAT, "knee_flexion_r", 50);

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
        Movement full = MovementDepths.at(SQUAT, "hip_flexion_r", 80);

        assertThat(full.keyframes().getLast().angles()).contains(new JointAngle("knee_flexion_l", 90));
    }

    @Test
    void aDepthBeyondTheMovementIsRefused() {
        assertThatThrownBy(() -> MovementDepths.at(SQUAT, "knee_flexion_r", 95))
                .hasMessage(
                        "The depth of knee_flexion_r (95.0 degrees) of squat must lie between its start (10.0) and its"
                                + " deepest keyframe (90.0).\nMaybe it is the angle of another joint.");
        assertThatThrownBy(() -> MovementDepths.at(SQUAT, "elbow_flexion_r", 0))
                .hasMessageContaining("elbow_flexion_r");
    }
}

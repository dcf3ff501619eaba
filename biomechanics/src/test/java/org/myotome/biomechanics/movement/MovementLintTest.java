package org.myotome.biomechanics.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.dynamics.BodyPoses;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.pose.Attitude;
import org.myotome.biomechanics.pose.Closing;

/** FEATURE UNDER TEST: what is wrong with a movement is said with numbers, and a sound one closes all the way. */
class MovementLintTest {

    private static final Human MAN = Human.of(new Physique(Sex.MALE, 1.72, 70));

    @Test
    void soundMovementsHaveNoProblem() {
        assertThat(told(Movements.squat())).isEmpty();
        assertThat(told(Movements.birdDog())).isEmpty();
    }

    @Test
    void feetThatGoOnTouchingStayWhereTheyAre() {
        List<MovementPoses.Picture> pictures = new MovementPoses(MAN).close(Movements.squat(), 11);
        BodyPoses poses = new BodyPoses(MAN.model());
        int foot = MAN.model().bodyNumber("foot_r");
        poses.update(pictures.getFirst().closing().fit().values());
        Vector3 start = poses.origin(foot);
        for (MovementPoses.Picture picture : pictures) {
            assertThat(picture.closing()).isInstanceOf(Closing.Closed.class);
            poses.update(picture.closing().fit().values());
            assertThat(poses.origin(foot).minus(start).length()).isCloseTo(0, within(0.002));
        }
    }

    @Test
    void anglesBeyondARangeAreNamed() {
        assertThat(told(Movements.squat(2.5, "knee_flexion_r 170 ankle_dorsiflexion_l 60")))
                .isEqualTo("""
                At bottom, knee_flexion_r of 170.0 degrees is beyond its range of -10 to 150 degrees.
                Maybe a sign is wrong.
                At bottom, ankle_dorsiflexion_l of 60.0 degrees is beyond its range of -55 to 40 degrees.
                Maybe a sign is wrong.
                """);
    }

    @Test
    void aMissingTempoIsAJump() {
        assertThat(told(Movements.squat(0, "knee_flexion 85"))).isEqualTo("""
                From start to bottom, knee_flexion_r turns by 80 degrees in 0.0 s.
                Maybe the tempo is missing, or add a keyframe between them.
                """);
    }

    @Test
    void aPoseThatCannotBeClosedIsNamedWithItsTime() {
        String feet = "heel_r ball_medial_r ball_lateral_r heel_l ball_medial_l";
        Movement stiff = Movements.movement(
                "toe touch",
                Attitude.UPRIGHT,
                1.5,
                "mtp_extension_r mtp_extension_l",
                Movements.keyframe("start", "hip_flexion 0", feet, 2, 0),
                Movements.keyframe("down", "hip_flexion 100 shoulder_flexion 90", feet, 2, 0));

        assertThat(told(stiff)).isEqualTo("""
                At 1.5 s, and in 15 of 25 pictures: \
                The mass centre is 9.2 cm outside of the support, and 1.5 cm inside were asked for.
                Maybe add a contact, or let ankles, hips or trunk give way.
                """);
    }

    /** The hands leave the floor at once, far below where the angles have them. */
    @Test
    void aClosedPoseThatJumpsIsNamed() {
        String feet = "heel_r ball_medial_r ball_lateral_r heel_l ball_medial_l";
        Movement jumps = Movements.movement(
                "hands down and up",
                Attitude.UPRIGHT,
                1.5,
                "ankle_dorsiflexion_r ankle_dorsiflexion_l hip_flexion_r hip_flexion_l trunk_flexion knee_flexion_r"
                        + " knee_flexion_l shoulder_flexion_r shoulder_flexion_l",
                Movements.keyframe(
                        "down", "hip_flexion 90 knee_flexion 20", feet + " fingers_medial_r fingers_medial_l", 2, 0),
                Movements.keyframe("up", "hip_flexion 60 knee_flexion 20", feet, 2, 0));

        assertThat(told(jumps)).isEqualTo("""
                At 0.2 s the closed pose jumps: root_pitch by 83 degrees.
                Maybe let what touches stay the same, or fewer joints give way.
                At 4.0 s the closed pose jumps: root_pitch by 84 degrees.
                Maybe let what touches stay the same, or fewer joints give way.
                """);
    }

    @Test
    void namesThatAreNotThereAreRefused() {
        Movement movement = Movements.movement(
                "tail",
                Attitude.UPRIGHT,
                1.5,
                "tail_flexion",
                Movements.keyframe("start", "hip_flexion 0", "heel_r", 2, 0));

        assertThatThrownBy(() -> MovementLint.of(movement, MAN)).hasMessageContaining("no coordinate (tail_flexion)");
    }

    private static String told(Movement movement) {
        return MovementLint.of(movement, MAN).stream()
                .map(problem -> problem.text() + "\n")
                .collect(Collectors.joining());
    }
}

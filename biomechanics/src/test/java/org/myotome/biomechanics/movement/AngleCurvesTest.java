package org.myotome.biomechanics.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.multibody.MultibodyModel;
import org.myotome.biomechanics.pose.Attitude;

/** FEATURE UNDER TEST: angles between keyframes are smooth, meet the keyframes and never go beyond them. */
class AngleCurvesTest {

    private static final MultibodyModel MODEL =
            Human.of(new Physique(Sex.MALE, 1.72, 70)).model();
    private static final int KNEE = MODEL.coordinateNumber("knee_flexion_r");
    private static final int HIP = MODEL.coordinateNumber("hip_flexion_r");
    private static final double STEP = 1e-4;

    /** Least jerk from rest to rest: half way in half the time, at 15/8 of the mean speed (Flash and Hogan 1985). */
    @Test
    void fromRestToRestWithTheLeastJerk() {
        AngleCurves curves = new AngleCurves(Movements.squat(), MODEL);
        double half = Math.toRadians(45);

        assertThat(curves.seconds()).isEqualTo(5);
        assertThat(curves.at(1.25)[KNEE]).isCloseTo(half, within(1e-12));
        assertThat(slope(curves, 1.25)).isCloseTo(15.0 / 8 * Math.toRadians(80) / 2.5, within(1e-6));
        assertThat(curves.at(2.8)[KNEE]).isCloseTo(Math.toRadians(85), within(1e-12));
        assertThat(curves.at(5)[KNEE]).isCloseTo(Math.toRadians(5), within(1e-12));
    }

    /** What is not named at a keyframe is as at the one before. */
    @Test
    void anglesAreInherited() {
        AngleCurves curves = new AngleCurves(Movements.birdDog(), MODEL);

        assertThat(curves.at(4)[HIP]).isCloseTo(Math.toRadians(88), within(1e-12));
        assertThat(curves.at(4)[MODEL.coordinateNumber("hip_flexion_l")]).isCloseTo(Math.toRadians(2), within(1e-12));
        assertThat(curves.touchesAt(0.5)).hasSize(12);
        assertThat(curves.touchesAt(0.6)).hasSize(6);
        assertThat(curves.touchesAt(6)).hasSize(6);
        assertThat(curves.touchesAt(7.5)).hasSize(12);
    }

    @Test
    void drawnKeyframesAreMetSmoothlyAndNeverLeft() {
        SplittableRandom random = new SplittableRandom(41);
        for (int draw = 0; draw < 200; draw++) {
            Keyframe[] keyframes = new Keyframe[2 + random.nextInt(4)];
            double least = 200;
            double most = -200;
            for (int i = 0; i < keyframes.length; i++) {
                double degrees = -10 + 160 * random.nextDouble();
                least = Math.min(least, degrees);
                most = Math.max(most, degrees);
                keyframes[i] = Movements.keyframe(
                        "k" + i,
                        "knee_flexion_r " + degrees,
                        "heel_r",
                        0.2 + 3 * random.nextDouble(),
                        random.nextBoolean() ? 0 : 0.5);
            }
            AngleCurves curves = new AngleCurves(
                    Movements.movement("drawn", Attitude.UPRIGHT, 1, "hip_flexion_r", keyframes), MODEL);
            assertWithin(curves, Math.toRadians(least), Math.toRadians(most));
            assertMet(curves, keyframes);
        }
    }

    /** The angle is there in time, and the speed does not jump: nothing accelerates at a keyframe. */
    private static void assertMet(AngleCurves curves, Keyframe[] keyframes) {
        double time = 0;
        for (int i = 0; i < keyframes.length; i++) {
            time += i == 0 ? 0 : keyframes[i].secondsToReach();
            assertThat(Math.toDegrees(curves.at(time)[KNEE]))
                    .isCloseTo(keyframes[i].angles().getFirst().degrees(), within(1e-6));
            double before = slope(curves, (i == 0 ? curves.seconds() : time) - STEP);
            double after = slope(curves, time + keyframes[i].secondsHeld() + STEP);
            assertThat(after).isCloseTo(before, within(0.01));
            time += keyframes[i].secondsHeld();
        }
    }

    private static void assertWithin(AngleCurves curves, double least, double most) {
        for (double time = 0; time < curves.seconds(); time += 0.01) {
            assertThat(curves.at(time)[KNEE]).isBetween(least - 1e-12, most + 1e-12);
        }
    }

    private static double slope(AngleCurves curves, double time) {
        return (curves.at(time + STEP)[KNEE] - curves.at(time - STEP)[KNEE]) / (2 * STEP);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        AngleCurves curves = new AngleCurves(Movements.squat(), MODEL);

        assertThatThrownBy(() -> curves.at(5.1)).hasMessageContaining("(5.1 s) must lie between 0 and 5.0 s");
        assertThatThrownBy(() -> curves.at(Double.NaN)).hasMessageContaining("(NaN s)");
        assertThatThrownBy(() -> Movements.keyframe("start", "knee_flexion 5", "heel_r", -1, 0))
                .hasMessageContaining("(-1.0 s) of the keyframe start");
        assertThatThrownBy(() -> Movements.keyframe("start", "knee_flexion 5 knee_flexion_r 6", "heel_r", 1, 0))
                .hasMessageContaining("two angles for knee_flexion_r");
        assertThatThrownBy(() -> Movements.movement("none", Attitude.UPRIGHT, 1, "hip_flexion_r"))
                .hasMessageContaining("The movement none has no keyframe");
    }
}

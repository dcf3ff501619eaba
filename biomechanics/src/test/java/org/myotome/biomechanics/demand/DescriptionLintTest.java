package org.myotome.biomechanics.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.movement.Check;
import org.myotome.biomechanics.movement.Load;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.movement.Movements;
import org.myotome.biomechanics.movement.View;
import org.myotome.biomechanics.movement.WorkingSide;
import org.myotome.biomechanics.pose.Attitude;

/** FEATURE UNDER TEST: what is wrong with the description of a movement is said with numbers, for whom, and what to try. */
class DescriptionLintTest {

    private static final String SOLES =
            "heel_r ball_medial_r ball_lateral_r toe_r heel_l ball_medial_l ball_lateral_l toe_l";
    private static final Check LEVEL = check("level", "pelvis_list", -7, 7, "Keep your pelvis level");

    @Test
    void aSoundDescriptionHasNoFinding() {
        assertThat(told(Movements.squat(), LEVEL, check("deep", "knee_flexion_r", 60, 120, "Go down")))
                .isEmpty();
        assertThat(told(Movements.birdDog(), LEVEL)).isEmpty();
    }

    @Test
    void withoutTimesThereIsNoTempo() {
        Movement still = Movements.movement(
                "still",
                Attitude.UPRIGHT,
                1,
                "mtp_extension_r",
                Movements.keyframe("start", "hip_flexion 2", SOLES, 0, 0),
                Movements.keyframe("down", "hip_flexion 80", SOLES, 0, 0));

        assertThat(told(still, check("silent", "pelvis_list", -7, 7, " "))).isEqualTo("""
                The check silent has no cue.
                Maybe say in plain words what to do.
                All times are 0, so there is no tempo.
                Maybe 2 s to each keyframe.
                """);
    }

    /** Knee bend is below 60 degrees at the start and never gets there; the trunk is upright and then leans too far. */
    @Test
    void checksThatTheMovementBreaksItselfAreNamed() {
        assertThat(told(
                        Movements.squat(),
                        check("deeper", "knee_flexion_r", 100, 120, "Go down further"),
                        check("upright", "trunk_inclination", 0, 30, "Keep your chest up")))
                .isEqualTo("""
                A woman of 1.65 m and 65 kg: The check deeper is never right: knee_flexion_r comes to 85.0 at 2.5 s, and the limit is 100.0.
                Maybe change the angles, or the limit.
                A woman of 1.65 m and 65 kg: The check upright is right at the start and broken at 2.5 s: trunk_inclination is 32.9, and the limit is 30.0.
                Maybe change the angles, or the limit.
                """);
    }

    @Test
    void loadsThatPressOutsideAreNamed() {
        assertThat(told(reaching(6))).isEmpty();
        assertThat(told(reaching(30))).isEqualTo("""
                A woman of 1.65 m and 65 kg: At 2.0 s, and in 11 of 25 pictures, nothing holds it: body and loads press 4.7 cm outside of what it stands on.
                Maybe add a contact or friction, hold a load closer, or move the weight over what it stands on.
                A woman of 1.65 m and 65 kg: At 1.0 s shoulder flexion_r needs 184 % of mean strength, which is an assumption.
                Maybe a part of the body has to carry load that does not touch yet.
                A woman of 1.65 m and 65 kg: At 1.0 s shoulder flexion_l needs 184 % of mean strength, which is an assumption.
                Maybe a part of the body has to carry load that does not touch yet.
                A man of 1.78 m and 80 kg: At 1.3 s toe flexion_r needs 197 % of mean strength, which is an assumption.
                Maybe a part of the body has to carry load that does not touch yet.
                A man of 1.78 m and 80 kg: At 1.3 s toe flexion_l needs 197 % of mean strength, which is an assumption.
                Maybe a part of the body has to carry load that does not touch yet.
                """);
    }

    private static Movement reaching(double kilograms) {
        Movement bare = Movements.movement(
                "reach",
                Attitude.UPRIGHT,
                1,
                "ankle_dorsiflexion_r ankle_dorsiflexion_l mtp_extension_r mtp_extension_l",
                Movements.keyframe("near", "shoulder_flexion 0", SOLES, 2, 0),
                Movements.keyframe("far", "shoulder_flexion 90", SOLES, 2, 0));
        return loaded(bare, new Load.Weight(List.of("palm_r", "palm_l"), kilograms));
    }

    /** 12 kg at a straight arm to the side. */
    @Test
    void whatNobodyIsStrongEnoughForIsNamed() {
        Movement hold = Movements.movement(
                "hold out",
                Attitude.UPRIGHT,
                1,
                "ankle_dorsiflexion_r ankle_dorsiflexion_l ankle_inversion_r ankle_inversion_l hip_abduction_r"
                        + " hip_abduction_l mtp_extension_r mtp_extension_l",
                Movements.keyframe("low", "hip_abduction 12 ankle_inversion 0", SOLES, 2, 0),
                Movements.keyframe("high", "shoulder_abduction_l 90", SOLES, 2, 0));

        assertThat(told(loaded(hold, new Load.Weight(List.of("palm_l"), 12)))).isEqualTo("""
                A woman of 1.65 m and 65 kg: At 1.8 s shoulder abduction_l needs 229 % of mean strength, which is an assumption.
                Maybe a part of the body has to carry load that does not touch yet.
                """);
    }

    private static Movement loaded(Movement bare, Load load) {
        return new Movement(
                bare.id(),
                bare.attitude(),
                bare.keyframes(),
                bare.givesWay(),
                bare.slides(),
                bare.obstacles(),
                List.of(load),
                bare.marginCentimetres());
    }

    private static Check check(String id, String measure, double least, double most, String cue) {
        return new Check(id, measure, OptionalDouble.of(least), OptionalDouble.of(most), cue, List.of());
    }

    private static String told(Movement movement, Check... checks) {
        View view = new View(0, 0);
        MovementDescription description = new MovementDescription(
                movement, "family", WorkingSide.RIGHT, view, view, List.of(), List.of(checks), List.of(), List.of());
        return DescriptionLint.of(description).stream()
                .map(finding -> finding.text() + "\n")
                .collect(Collectors.joining());
    }
}

package org.myotome.content.kinematics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.MovementLint;
import org.myotome.biomechanics.movement.MovementPoses;
import org.myotome.biomechanics.movement.MovementPoses.Picture;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.UnusableFileException;

/** FEATURE UNDER TEST: a movement that travels goes on without a jump: its last picture is the first one, moved on. */
class TravellingMovementsTest {

    private static final Human HUMAN = Human.of(new Physique(Sex.FEMALE, 1.72, 68));

    @ParameterizedTest
    @ValueSource(strings = {"stairs_up", "suitcase_carry", "farmer_carry", "toe_walk", "a_march_toes"})
    void theLastPictureIsTheFirstOneMovedOn(String id) {
        Movement movement = shipped(id);
        for (Movement side : List.of(movement, movement.mirrored())) {
            List<Picture> pictures = new MovementPoses(HUMAN).close(side, 25);
            double[] first = pictures.getFirst().closing().fit().values();
            double[] last = pictures.getLast().closing().fit().values();
            for (int i = 0; i < first.length; i++) {
                String name = HUMAN.model().coordinates().get(i).name();
                int axis = List.of("root_x", "root_y", "root_z").indexOf(name);
                double wanted = axis < 0 ? first[i] : first[i] + side.travels().component(axis);
                assertThat(last[i]).as(name).isCloseTo(wanted, within(axis < 0 ? Math.toRadians(0.2) : 0.002));
            }
            assertThat(MovementLint.of(side, HUMAN)).isEmpty();
        }
    }

    @Test
    void theStepThatWasTwoFurtherIsTheFirstAgain() {
        Movement stairs = shipped("stairs_up");

        assertThat(stairs.travels()).isEqualTo(new Vector3(0.58, 0.34, 0));
        assertThat(stairs.touchesAgain().stream()
                        .map(touch -> touch.patch() + " on " + touch.surface().of()))
                .contains("heel_r on step_4", "heel_l on step_3");
    }

    @Test
    void stairsThatEndTooEarlyAreReported() {
        String text = text("stairs_up").replace("travels_m: [0.58, 0.34, 0]", "travels_m: [0.58, 0.36, 0]");

        UnusableFileException refused = catchThrowableOfType(
                UnusableFileException.class, () -> new KinematicsReader().read(new TextFile("stairs_up.yaml", text)));

        assertThat(refused)
                .hasMessageContaining("travels_m ends where nothing like `step_2` is there for heel_r.\n"
                        + "Maybe add the step that comes after, or correct a number.");
    }

    private static Movement shipped(String id) {
        return new KinematicsReader()
                .read(new TextFile(id + ".yaml", text(id)))
                .description()
                .movement();
    }

    private static String text(String id) {
        return TextFile.shipped(Kinematics.class, id + ".yaml").text();
    }
}

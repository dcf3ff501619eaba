package org.myotome.biomechanics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.figure.scene.Scene;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.movement.View;

/** FEATURE UNDER TEST: which part is painted before which, in every picture of a movement. */
class DepthOrderTest {

    @Test
    void everyPartIsPaintedOnceInEveryPicture() {
        for (double azimuth = -180; azimuth < 180; azimuth += 30) {
            for (Scene scene : scenes(Drawn.birdDog(), azimuth)) {
                assertThat(scene.order())
                        .containsExactlyInAnyOrderElementsOf(
                                IntStream.range(0, scene.parts().size()).boxed().toList());
            }
        }
    }

    /** Seen from the right, the left limbs are behind the trunk and the right ones before it. */
    @Test
    void sidesAreWhereTheyAre() {
        assertThat(names(scenes(Drawn.birdDog(), 5).getFirst()))
                .isEqualTo(
                        "thigh_l, shank_l, shank_r, upper_arm_l, trunk, head, thigh_r, forearm_l, upper_arm_r, forearm_r");
    }

    @Test
    void orderChangesRarelyDuringAMovement() {
        List<String> changes = new ArrayList<>();
        for (double azimuth : new double[] {0, 35, 90, 145, 180}) {
            changes.add((int) azimuth + ": squat " + changes(Drawn.squat(), azimuth) + ", bird dog "
                    + changes(Drawn.birdDog(), azimuth));
        }
        assertThat(String.join("\n", changes)).isEqualTo("""
                0: squat 0, bird dog 0
                35: squat 0, bird dog 0
                90: squat 0, bird dog 0
                145: squat 0, bird dog 0
                180: squat 0, bird dog 0""");
    }

    private static int changes(MovementDescription description, double azimuth) {
        List<Scene> scenes = scenes(description, azimuth);
        int changes = 0;
        for (int i = 1; i < scenes.size(); i++) {
            changes += scenes.get(i).order().equals(scenes.get(i - 1).order()) ? 0 : 1;
        }
        return changes;
    }

    private static String names(Scene scene) {
        return String.join(
                ", ",
                scene.order().stream()
                        .map(number -> scene.parts().get(number).part().name())
                        .toList());
    }

    private static List<Scene> scenes(MovementDescription description, double azimuth) {
        return new MovementScenes(description, FigureOptions.usual(Sex.FEMALE).from(new View(azimuth, 8))).scenes;
    }
}

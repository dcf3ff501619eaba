package org.myotome.biomechanics.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.multibody.MultibodyModel;

/** FEATURE UNDER TEST: how far points and the mass centre move by each coordinate, against central differences. */
class BodyJacobiansTest {

    private static final double STEP = 1e-5;

    @Test
    void ofAHumanInDrawnPoses() {
        MultibodyModel human = Human.of(new Physique(Sex.FEMALE, 1.66, 62)).model();
        SplittableRandom random = new SplittableRandom(3);
        for (int state = 0; state < 5; state++) {
            assertAgreement(human, random);
        }
    }

    /** Trees with turned frames, slides and curved axes. */
    @Test
    void ofDrawnModels() {
        SplittableRandom random = new SplittableRandom(4);
        for (int seed = 0; seed < 30; seed++) {
            assertAgreement(RandomModels.curved(seed).model(9), random);
        }
    }

    private static void assertAgreement(MultibodyModel model, SplittableRandom random) {
        double[] q = new double[model.coordinates().size()];
        for (int i = 0; i < q.length; i++) {
            q[i] = 0.8 * random.nextGaussian();
        }
        int body = random.nextInt(model.bodies().size());
        Vector3 inBody = drawn(random);
        Vector3 direction = drawn(random);
        BodyJacobians jacobians = new BodyJacobians(model);
        jacobians.update(q);
        double[] place = new double[3];
        double[] along = {direction.x(), direction.y(), direction.z()};
        double[] ofPoint = new double[q.length];
        double[] ofCentre = new double[q.length];
        jacobians.point(body, inBody, place);
        jacobians.addPoint(body, place, along, 1, ofPoint);
        jacobians.addMassCentre(along, 1, ofCentre);

        BodyPoses poses = new BodyPoses(model);
        poses.update(q);
        jacobians.massCentre(place);
        assertThat(new Vector3(place[0], place[1], place[2])
                        .minus(poses.massCentre())
                        .length())
                .isLessThan(1e-12);
        for (int i = 0; i < q.length; i++) {
            double[] difference = difference(poses, q, i, body, inBody, direction);
            assertThat(ofPoint[i]).isCloseTo(difference[0], within(1e-8));
            assertThat(ofCentre[i]).isCloseTo(difference[1], within(1e-8));
        }
    }

    private static double[] difference(
            BodyPoses poses, double[] q, int coordinate, int body, Vector3 inBody, Vector3 direction) {
        double[] result = new double[2];
        for (int sign : new int[] {1, -1}) {
            double[] moved = q.clone();
            moved[coordinate] += sign * STEP;
            poses.update(moved);
            result[0] += sign * poses.point(body, inBody).dot(direction) / (2 * STEP);
            result[1] += sign * poses.massCentre().dot(direction) / (2 * STEP);
        }
        return result;
    }

    private static Vector3 drawn(SplittableRandom random) {
        return new Vector3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
    }
}

package org.myotome.biomechanics.human;

import java.util.List;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.MultibodyModel;

/**
 * A human of a given build as a model.
 *
 * @param physique how the body is built
 * @param proportions its lengths
 * @param model its bodies, joints and coordinates
 */
public record Human(Physique physique, Proportions proportions, MultibodyModel model) {

    /** Return the human of a build. */
    public static Human of(Physique physique) {
        Proportions proportions = new Proportions(physique);
        HumanBodies bodies = new HumanBodies(physique, proportions);
        Vector3 ball = bodies.foot().ball();
        MultibodyModel model = new MultibodyModel(
                "human",
                MultibodyModel.STANDARD_GRAVITY,
                bodies.all(),
                new HumanJoints(proportions, ball).all(),
                HumanJoints.coordinates(),
                List.of());
        return new Human(physique, proportions, model);
    }

    /** Return the coordinates of the body standing upright with its soles on the ground. */
    public double[] standing() {
        double[] q = new double[model.coordinates().size()];
        q[model.coordinateNumber("root_y")] =
                proportions.ankleHeight() + proportions.length(Segment.SHANK) + proportions.length(Segment.THIGH);
        return q;
    }
}

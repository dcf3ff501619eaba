package org.myotome.biomechanics.motion;

import java.util.List;
import org.myotome.biomechanics.dynamics.BodyForces;
import org.myotome.biomechanics.dynamics.BodyPoses;
import org.myotome.biomechanics.dynamics.InverseDynamics;
import org.myotome.biomechanics.multibody.MultibodyModel;

/** Works out the moments of a motion, moment after moment. For one thread. */
public final class MotionAnalysis {

    private final ModelMotion motion;
    private final List<OutsideForce> outside;
    private final InverseDynamics dynamics;
    private final BodyPoses poses;
    private final BodyForces forces;
    private final double[] q;
    private final double[] velocity;
    private final double[] acceleration;

    /** Begin with a model, how it moves, and what pushes it. */
    public MotionAnalysis(MultibodyModel model, ModelMotion motion, List<OutsideForce> outside) {
        this.motion = motion;
        this.outside = List.copyOf(outside);
        dynamics = new InverseDynamics(model);
        poses = new BodyPoses(model);
        forces = new BodyForces(model);
        int count = model.coordinates().size();
        q = new double[count];
        velocity = new double[count];
        acceleration = new double[count];
    }

    /**
     * Write the moments in N m and forces in N at a time in s, in the order of the coordinates.
     *
     * @throws ArithmeticException if one is not finite
     */
    public void at(double time, double[] effort) {
        motion.at(time, q, velocity, acceleration);
        poses.update(q);
        forces.clear();
        for (OutsideForce force : outside) {
            force.addTo(forces, poses, time);
        }
        dynamics.solve(q, velocity, acceleration, forces, effort);
    }
}

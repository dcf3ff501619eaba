package org.myotome.biomechanics.dynamics;

import java.util.Arrays;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.MultibodyModel;

/**
 * Forces from outside on the bodies of a model at one moment, in the axes of the ground. For one thread; made once and used
 * again.
 */
public final class BodyForces {

    static final int NUMBERS = 6;

    /** For each body of the model: force in N, then its moment about the origin of the ground in N m. */
    final double[] wrenches;

    /** Start without any force. */
    public BodyForces(MultibodyModel model) {
        wrenches = new double[NUMBERS * model.bodies().size()];
    }

    /** Take all forces away. */
    public void clear() {
        Arrays.fill(wrenches, 0);
    }

    /**
     * Add a force and a moment on a body.
     *
     * @param body number of the body in the model
     * @param force in N
     * @param point where the force acts, in m
     * @param moment beside that of the force, in N m
     */
    public void add(int body, Vector3 force, Vector3 point, Vector3 moment) {
        Vector3 whole = point.cross(force).plus(moment);
        int at = NUMBERS * body;
        wrenches[at] += force.x();
        wrenches[at + 1] += force.y();
        wrenches[at + 2] += force.z();
        wrenches[at + 3] += whole.x();
        wrenches[at + 4] += whole.y();
        wrenches[at + 5] += whole.z();
    }
}

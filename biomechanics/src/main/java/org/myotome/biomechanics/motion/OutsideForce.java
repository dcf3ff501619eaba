package org.myotome.biomechanics.motion;

import java.util.OptionalInt;
import org.myotome.biomechanics.dynamics.BodyForces;
import org.myotome.biomechanics.dynamics.BodyPoses;
import org.myotome.biomechanics.geometry.Vector3;

/**
 * A force from outside on one body, over time.
 *
 * @param body number of the body it acts on
 * @param force in N
 * @param forceIn number of the body in whose axes force and moment are given; empty for the ground
 * @param point where it acts, in m
 * @param pointIn number of the body in whose frame the point is given; empty for the ground
 * @param moment beside that of the force, in N m
 */
public record OutsideForce(
        int body,
        VectorFunction force,
        OptionalInt forceIn,
        VectorFunction point,
        OptionalInt pointIn,
        VectorFunction moment) {

    /** Add the force at a time to those on the bodies, which are where the poses say. */
    void addTo(BodyForces forces, BodyPoses poses, double time) {
        forces.add(body, turned(force.at(time), poses), placed(point.at(time), poses), turned(moment.at(time), poses));
    }

    private Vector3 turned(Vector3 vector, BodyPoses poses) {
        return forceIn.isEmpty() ? vector : poses.rotation(forceIn.getAsInt()).apply(vector);
    }

    private Vector3 placed(Vector3 place, BodyPoses poses) {
        return pointIn.isEmpty() ? place : poses.point(pointIn.getAsInt(), place);
    }
}

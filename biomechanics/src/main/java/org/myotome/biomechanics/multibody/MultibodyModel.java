package org.myotome.biomechanics.multibody;

import java.util.List;
import java.util.stream.Collectors;
import org.myotome.biomechanics.geometry.Vector3;

/**
 * A tree of rigid bodies that breaks no law of physics that {@link ModelCheck} knows. Bodies, joints and coordinates keep
 * their order.
 *
 * @param name what it is a model of
 * @param gravity in m/s^2, in the axes of the ground
 * @param bodies all but the ground; each hangs on exactly one joint
 * @param joints one for each body
 * @param coordinates what the joints move by
 * @param couplings which coordinates follow others; each at most once, and never one that follows itself
 */
public record MultibodyModel(
        String name,
        Vector3 gravity,
        List<Body> bodies,
        List<Joint> joints,
        List<Coordinate> coordinates,
        List<Coupling> couplings) {

    /** What everything hangs on in the end. */
    public static final String GROUND = "ground";

    /** Gravity as agreed on in 1901, downwards. */
    public static final Vector3 STANDARD_GRAVITY = new Vector3(0, -9.80665, 0);

    /**
     * Take over the parts and check them.
     *
     * @throws IllegalArgumentException with everything that {@link ModelCheck} found, if anything
     */
    public MultibodyModel {
        bodies = List.copyOf(bodies);
        joints = List.copyOf(joints);
        coordinates = List.copyOf(coordinates);
        couplings = List.copyOf(couplings);
        List<ModelProblem> problems = ModelCheck.of(gravity, bodies, joints, coordinates, couplings);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    problems.stream().map(ModelProblem::text).collect(Collectors.joining("\n")));
        }
    }

    /** Return the mass of all bodies, in kg. */
    public double mass() {
        double mass = 0;
        for (Body body : bodies) {
            mass += body.mass();
        }
        return mass;
    }

    /**
     * Return the number of a body, from 0.
     *
     * @throws IllegalArgumentException if there is no such body
     */
    public int bodyNumber(String bodyName) {
        for (int i = 0; i < bodies.size(); i++) {
            if (bodies.get(i).name().equals(bodyName)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no body (" + bodyName + ") in " + name + ".\n"
                + Names.oneOf(bodies.stream().map(Body::name).toList()));
    }

    /**
     * Return the number of a coordinate, from 0.
     *
     * @throws IllegalArgumentException if there is no such coordinate
     */
    public int coordinateNumber(String coordinateName) {
        for (int i = 0; i < coordinates.size(); i++) {
            if (coordinates.get(i).name().equals(coordinateName)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no coordinate (" + coordinateName + ") in " + name + ".\n"
                + Names.oneOf(coordinates.stream().map(Coordinate::name).toList()));
    }
}

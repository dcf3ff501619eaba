package org.myotome.biomechanics.contact;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.dynamics.BodyForces;
import org.myotome.biomechanics.dynamics.BodyPoses;
import org.myotome.biomechanics.dynamics.InverseDynamics;
import org.myotome.biomechanics.geometry.Rotation;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.MultibodyModel;

/**
 * Finds the forces that hold a model at rest in a pose with the least effort of its joints. For one thread.
 *
 * <p>The unknowns are how far each edge of each friction pyramid is used. Moments are affine in them, so a column is the
 * difference that one edge makes. Equilibrium, six equations for the joints to the ground, is weighed so much that its
 * error stays below 1e-7 of the weight.
 */
public final class ContactForces {

    private static final int EDGES = 4;
    private static final int WRENCH = 6;
    private static final double EQUILIBRIUM_WEIGHT = 1e4;
    /** Among forces with the same effort the smaller ones are taken; so little that the effort is the same to 1e-6. */
    private static final double FORCE_WEIGHT = 1e-4;
    /** Largest error of equilibrium that still counts as held, as a share of the weight. */
    private static final double HELD = 1e-6;

    private final InverseDynamics dynamics;
    private final BodyPoses poses;
    private final BodyForces forces;
    private final double[] capacity;
    private final double size;
    private final double weight;
    private final double[] still;
    private final double[] effort;
    private final double[] wrench = new double[WRENCH];
    private Vector3 massCentre = Vector3.ZERO;

    /**
     * Begin with a model that stands free.
     *
     * @param capacity the moment in N m, or force in N, that counts as an effort of 1, for each coordinate; infinite for the
     *     coordinates of the root, which have to be 0 anyway
     * @param size of the body in m, against which moments are weighed
     * @throws IllegalArgumentException if a capacity is not positive or there are too few
     */
    public ContactForces(MultibodyModel model, double[] capacity, double size) {
        this.capacity = capacity.clone();
        this.size = size;
        for (double one : capacity) {
            if (!(one > 0)) {
                throw new IllegalArgumentException(
                        "The capacity (" + one + ") must be more than 0.\nMaybe write infinity for what is free.");
            }
        }
        if (capacity.length != model.coordinates().size()) {
            throw new IllegalArgumentException("There are " + capacity.length + " capacities for "
                    + model.coordinates().size() + " coordinates.\nMaybe the root is missing.");
        }
        weight = model.mass() * model.gravity().length();
        if (!(weight > 0) || !(size > 0)) {
            throw new IllegalArgumentException("The weight (" + weight + " N) and the size (" + size
                    + " m) must be more than 0.\nMaybe gravity or a mass is missing.");
        }
        dynamics = new InverseDynamics(model);
        poses = new BodyPoses(model);
        forces = new BodyForces(model);
        still = new double[capacity.length];
        effort = new double[capacity.length];
    }

    /**
     * Find the forces at the contacts in a pose.
     *
     * @param q values of the coordinates, in rad and m
     * @throws ArithmeticException if a number of the pose is not finite
     */
    public Support solve(double[] q, List<Contact> contacts) {
        poses.update(q);
        massCentre = poses.massCentre();
        List<Vector3> edges = new ArrayList<>();
        contacts.forEach(contact -> edges.addAll(edges(contact)));
        int unknowns = edges.size();
        int rows = WRENCH + capacity.length + unknowns;
        double[] right = column(q, -1, contacts, edges, rows);
        double[][] columns = new double[unknowns][];
        for (int i = 0; i < unknowns; i++) {
            columns[i] = column(q, i, contacts, edges, rows);
            for (int row = 0; row < rows; row++) {
                columns[i][row] = right[row] - columns[i][row];
            }
            columns[i][WRENCH + capacity.length + i] = FORCE_WEIGHT;
        }
        double[] used = NonNegativeLeastSquares.solve(columns, right);
        return judge(q, contacts, edges, used);
    }

    /** The four edges of the friction pyramid, each with a push of the body's weight. */
    private List<Vector3> edges(Contact contact) {
        Rotation frame = Rotation.ofZInto(contact.normal());
        Vector3 first = frame.x().times(contact.friction());
        Vector3 second = frame.y().times(contact.friction());
        Vector3 normal = contact.normal();
        return List.of(
                normal.plus(first).times(weight),
                normal.minus(first).times(weight),
                normal.plus(second).times(weight),
                normal.minus(second).times(weight));
    }

    /** What is left to be done by the ground and the joints when one edge pushes, or none if its number is negative. */
    private double[] column(double[] q, int edge, List<Contact> contacts, List<Vector3> edges, int rows) {
        forces.clear();
        if (edge >= 0) {
            push(contacts.get(edge / EDGES), edges.get(edge));
        }
        dynamics.solve(q, still, still, forces, effort);
        takeWrench();
        double[] column = new double[rows];
        for (int i = 0; i < WRENCH; i++) {
            column[i] = EQUILIBRIUM_WEIGHT * share(i);
        }
        for (int i = 0; i < capacity.length; i++) {
            column[WRENCH + i] = effort[i] / capacity[i];
        }
        return column;
    }

    private void push(Contact contact, Vector3 force) {
        forces.add(contact.body(), force, poses.point(contact.body(), contact.inBody()), Vector3.ZERO);
    }

    /** Take what is missing at the ground, and its moment about the mass centre. */
    private void takeWrench() {
        dynamics.groundWrench(wrench);
        Vector3 moment = massCentre.cross(new Vector3(wrench[0], wrench[1], wrench[2]));
        wrench[3] -= moment.x();
        wrench[4] -= moment.y();
        wrench[5] -= moment.z();
    }

    private double share(int component) {
        return component < 3 ? wrench[component] / weight : wrench[component] / (weight * size);
    }

    private Support judge(double[] q, List<Contact> contacts, List<Vector3> edges, double[] used) {
        List<Vector3> found = new ArrayList<>();
        forces.clear();
        for (int i = 0; i < contacts.size(); i++) {
            Vector3 force = Vector3.ZERO;
            for (int edge = EDGES * i; edge < EDGES * (i + 1); edge++) {
                force = force.plus(edges.get(edge).times(used[edge]));
            }
            found.add(force);
            push(contacts.get(i), force);
        }
        dynamics.solve(q, still, still, forces, effort);
        takeWrench();
        double missing = 0;
        double missingMoment = 0;
        for (int i = 0; i < 3; i++) {
            missing = Math.max(missing, Math.abs(share(i)));
            missingMoment = Math.max(missingMoment, Math.abs(share(3 + i)));
        }
        if (Math.max(missing, missingMoment) > HELD) {
            return new Support.NotHeld(missing, missingMoment);
        }
        List<Double> efforts = new ArrayList<>();
        for (double one : effort) {
            efforts.add(one);
        }
        return new Support.Held(found, efforts);
    }
}

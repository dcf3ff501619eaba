package org.myotome.biomechanics.contact;

import java.util.ArrayList;
import java.util.Arrays;
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
 * error stays below 1e-7 of the weight in ordinary poses, and below 1e-4 in all that count as held.
 *
 * <p>Least squares know one capacity for each coordinate, but joints have two. So the middle of both is taken first, then at
 * most twice that of the direction which came out. Where a moment is close to 0 the direction may still change; then it
 * hardly matters.
 */
public final class ContactForces {

    private static final int EDGES = 4;
    private static final int WRENCH = 6;
    private static final int ROUNDS = 2;
    private static final double EQUILIBRIUM_WEIGHT = 1e4;
    /** Among forces with the same effort the smaller ones are taken; so little that the effort is the same to 1e-6. */
    private static final double FORCE_WEIGHT = 1e-4;
    /**
     * Largest error of equilibrium that still counts as held, as a share of the weight. Where somebody works near the limit on a
     * small support, efforts are large enough to pull a little at the equilibrium.
     */
    private static final double HELD = 1e-4;

    private final InverseDynamics dynamics;
    private final BodyPoses poses;
    private final BodyForces forces;
    private final double size;
    private final double weight;
    private final double[] still;
    private final double[] effort;
    private final double[] wrench = new double[WRENCH];
    private Vector3 massCentre = Vector3.ZERO;

    /**
     * Begin with a model that stands free.
     *
     * @param size of the body in m, against which moments are weighed
     * @throws IllegalArgumentException if the model weighs nothing or has no size
     */
    public ContactForces(MultibodyModel model, double size) {
        this.size = size;
        weight = model.mass() * model.gravity().length();
        if (!(weight > 0) || !(size > 0)) {
            throw new IllegalArgumentException("The weight (" + weight + " N) and the size (" + size
                    + " m) must be more than 0.\nMaybe gravity or a mass is missing.");
        }
        dynamics = new InverseDynamics(model);
        poses = new BodyPoses(model);
        forces = new BodyForces(model);
        still = new double[model.coordinates().size()];
        effort = new double[model.coordinates().size()];
    }

    /**
     * Find the forces at the contacts in a pose in which nothing else acts on the body but its weight.
     *
     * @param q values of the coordinates, in rad and m
     * @throws ArithmeticException if a number of the pose is not finite
     * @throws IllegalArgumentException if there are too few capacities
     */
    public Support solve(double[] q, List<Contact> contacts, Capacities capacities) {
        return solve(q, contacts, capacities, List.of());
    }

    /**
     * Find the forces at the contacts in a pose; the other parameters are those of {@link #solve(double[], List, Capacities)}.
     *
     * @param outside what acts on the body besides
     */
    public Support solve(double[] q, List<Contact> contacts, Capacities capacities, List<PointForce> outside) {
        if (capacities.size() != effort.length) {
            throw new IllegalArgumentException("There are " + capacities.size() + " capacities for " + effort.length
                    + " coordinates.\nMaybe the root is missing.");
        }
        poses.update(q);
        massCentre = poses.massCentre();
        List<PointForce> edges = new ArrayList<>();
        contacts.forEach(contact -> edges.addAll(edges(contact)));
        double[] bare = owed(q, outside);
        double[][] columns = new double[edges.size()][];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = owed(q, and(outside, edges.get(i)));
            for (int row = 0; row < bare.length; row++) {
                columns[i][row] = bare[row] - columns[i][row];
            }
        }
        double[] used = leastEffort(columns, bare, capacities);
        return judge(q, edges, used, outside);
    }

    private static List<PointForce> and(List<PointForce> forces, PointForce one) {
        List<PointForce> all = new ArrayList<>(forces);
        all.add(one);
        return all;
    }

    /** The four edges of the friction pyramid, each with a push of the body's weight. */
    private List<PointForce> edges(Contact contact) {
        Rotation frame = Rotation.ofZInto(contact.normal());
        Vector3 first = frame.x().times(contact.friction());
        Vector3 second = frame.y().times(contact.friction());
        Vector3 normal = contact.normal();
        Vector3 point = poses.point(contact.body(), contact.inBody());
        List<PointForce> edges = new ArrayList<>();
        for (Vector3 direction :
                List.of(normal.plus(first), normal.minus(first), normal.plus(second), normal.minus(second))) {
            edges.add(new PointForce(contact.body(), point, direction.times(weight)));
        }
        return edges;
    }

    /** What is left to be done by the ground, as shares of the weight, and by the joints in N m under some forces. */
    private double[] owed(double[] q, List<PointForce> acting) {
        forces.clear();
        for (PointForce force : acting) {
            forces.add(force.body(), force.newtons(), force.point(), Vector3.ZERO);
        }
        dynamics.solve(q, still, still, forces, effort);
        takeWrench();
        double[] owed = new double[WRENCH + effort.length];
        for (int i = 0; i < WRENCH; i++) {
            owed[i] = share(i);
        }
        System.arraycopy(effort, 0, owed, WRENCH, effort.length);
        return owed;
    }

    private static double[] leastEffort(double[][] columns, double[] bare, Capacities capacities) {
        double[] capacity = capacities.middle();
        double[] used = leastEffort(columns, bare, capacity, new double[columns.length]);
        for (int round = 0; round < ROUNDS; round++) {
            double[] other = capacities.towards(efforts(columns, bare, used));
            if (Arrays.equals(other, capacity)) {
                break;
            }
            capacity = other;
            used = leastEffort(columns, bare, capacity, used);
        }
        return used;
    }

    private static double[] efforts(double[][] columns, double[] bare, double[] used) {
        double[] efforts = Arrays.copyOfRange(bare, WRENCH, bare.length);
        for (int i = 0; i < columns.length; i++) {
            for (int row = 0; row < efforts.length; row++) {
                efforts[row] -= used[i] * columns[i][WRENCH + row];
            }
        }
        return efforts;
    }

    private static double[] leastEffort(double[][] columns, double[] bare, double[] capacity, double[] start) {
        double[][] weighed = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            weighed[i] = weighed(columns[i], capacity, columns.length);
            weighed[i][bare.length + i] = FORCE_WEIGHT;
        }
        return NonNegativeLeastSquares.solve(weighed, weighed(bare, capacity, columns.length), start);
    }

    private static double[] weighed(double[] owed, double[] capacity, int unknowns) {
        double[] weighed = new double[owed.length + unknowns];
        for (int i = 0; i < WRENCH; i++) {
            weighed[i] = EQUILIBRIUM_WEIGHT * owed[i];
        }
        for (int i = 0; i < capacity.length; i++) {
            weighed[WRENCH + i] = owed[WRENCH + i] / capacity[i];
        }
        return weighed;
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

    private Support judge(double[] q, List<PointForce> edges, double[] used, List<PointForce> outside) {
        List<Vector3> found = new ArrayList<>();
        List<PointForce> acting = new ArrayList<>(outside);
        for (int first = 0; first < used.length; first += EDGES) {
            Vector3 force = Vector3.ZERO;
            for (int edge = first; edge < first + EDGES; edge++) {
                force = force.plus(edges.get(edge).newtons().times(used[edge]));
            }
            found.add(force);
            acting.add(new PointForce(edges.get(first).body(), edges.get(first).point(), force));
        }
        double[] owed = owed(q, acting);
        double missing = 0;
        double missingMoment = 0;
        for (int i = 0; i < 3; i++) {
            missing = Math.max(missing, Math.abs(owed[i]));
            missingMoment = Math.max(missingMoment, Math.abs(owed[3 + i]));
        }
        if (Math.max(missing, missingMoment) > HELD) {
            return new Support.NotHeld(missing, missingMoment);
        }
        List<Double> efforts = new ArrayList<>();
        for (int i = WRENCH; i < owed.length; i++) {
            efforts.add(owed[i]);
        }
        return new Support.Held(found, efforts);
    }
}

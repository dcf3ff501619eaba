package org.myotome.biomechanics.contact;

/** The moments in N m, and forces in N, that count as an effort of 1 at each coordinate, in both directions. */
public final class Capacities {

    private final double[] along;
    private final double[] against;

    /**
     * @param along for efforts in the direction of the coordinate; infinite for the coordinates of the root, which have to be 0
     *     anyway
     * @param against for efforts in the other direction
     * @throws IllegalArgumentException if a capacity is not above 0, or there are not as many for both directions
     */
    public Capacities(double[] along, double[] against) {
        if (along.length != against.length) {
            throw new IllegalArgumentException("There are " + along.length + " capacities one way and " + against.length
                    + " the other way.\nMaybe the root is missing.");
        }
        refuseNothing(along);
        refuseNothing(against);
        this.along = along.clone();
        this.against = against.clone();
    }

    /** Return capacities that are the same in both directions. */
    public static Capacities sameBothWays(double[] capacity) {
        return new Capacities(capacity, capacity);
    }

    private static void refuseNothing(double[] capacities) {
        for (double one : capacities) {
            if (!(one > 0)) {
                throw new IllegalArgumentException(
                        "The capacity (" + one + ") must be more than 0.\nMaybe write infinity for what is free.");
            }
        }
    }

    int size() {
        return along.length;
    }

    /** Return the middle between both directions. */
    double[] middle() {
        double[] middle = new double[along.length];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = (along[i] + against[i]) / 2;
        }
        return middle;
    }

    /** Return those of the directions in which efforts go. */
    double[] towards(double[] efforts) {
        double[] found = new double[along.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = efforts[i] < 0 ? against[i] : along[i];
        }
        return found;
    }
}

package org.myotome.laboratory.progression.truth;

/** The heaviest load of the last days. */
final class Spikes {

    private final double[] loads;
    private int place;
    private double most = Double.NEGATIVE_INFINITY;

    Spikes(int days) {
        loads = new double[days];
        java.util.Arrays.fill(loads, Double.NEGATIVE_INFINITY);
    }

    /** Return the heaviest; nothing was lifted before the start, whose load is 0 by definition. */
    double most() {
        return Math.max(0, most);
    }

    void add(double load) {
        loads[place] = Math.max(loads[place], load);
        most = Math.max(most, load);
    }

    void pass(int days) {
        for (int day = 0; day < Math.min(days, loads.length); day++) {
            place = place + 1 == loads.length ? 0 : place + 1;
            loads[place] = Double.NEGATIVE_INFINITY;
        }
        most = Double.NEGATIVE_INFINITY;
        for (double load : loads) {
            most = Math.max(most, load);
        }
    }
}

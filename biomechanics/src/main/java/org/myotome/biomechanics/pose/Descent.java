package org.myotome.biomechanics.pose;

/** The way down from one beginning, by damped Gauss-Newton steps. */
final class Descent {

    private static final int ROUGH_STEPS = 15;
    private static final int FINE_STEPS = 40;
    private static final double FIRST_DAMPING = 1e-4;
    private static final double LEAST_DAMPING = 1e-10;
    private static final double MOST_DAMPING = 1e8;
    /** A rough way ends when a step gains less than this share of the cost. */
    private static final double ROUGH_GAIN = 1e-3;

    private static final double FINE_GAIN = 1e-12;
    private static final double FINE_STEP = 1e-9;

    private final PoseSystem system;
    private final BoundedStep bounded;
    private final double[] step;
    private Equations here;
    private Equations there;
    private double[] q;
    private double[] trial;
    private double damping = FIRST_DAMPING;
    private int iterations;

    Descent(PoseSystem system, PoseWishes wishes, double[] start) {
        this.system = system;
        q = start.clone();
        trial = new double[q.length];
        step = new double[q.length];
        here = new Equations(q.length);
        there = new Equations(q.length);
        bounded = new BoundedStep(wishes.least, wishes.most, wishes.held);
    }

    /**
     * Go down until nothing more is gained.
     *
     * @param stiffness how much a metre counts
     * @param fine whether to the last digits
     */
    void goDown(double stiffness, boolean fine) {
        damping = Math.min(damping, FIRST_DAMPING);
        system.evaluate(q, stiffness, here);
        int steps = fine ? FINE_STEPS : ROUGH_STEPS;
        for (int tried = 0; tried < steps && damping < MOST_DAMPING; tried++) {
            iterations++;
            bounded.solve(here, damping, q, step);
            double before = here.cost;
            if (largestStep() < FINE_STEP) {
                return;
            }
            if (takeStep(stiffness)) {
                damping = Math.max(LEAST_DAMPING, damping / 10);
                if (before - here.cost <= (fine ? FINE_GAIN : ROUGH_GAIN) * before) {
                    return;
                }
            } else {
                damping *= 8;
            }
        }
    }

    /** Take the step if it lessens the cost; return whether it did. */
    private boolean takeStep(double stiffness) {
        for (int i = 0; i < q.length; i++) {
            trial[i] = bounded.within(i, q[i] + step[i]);
        }
        system.evaluate(trial, stiffness, there);
        if (!(there.cost < here.cost)) {
            return false;
        }
        double[] left = q;
        q = trial;
        trial = left;
        Equations behind = here;
        here = there;
        there = behind;
        return true;
    }

    private double largestStep() {
        double largest = 0;
        for (double one : step) {
            largest = Math.max(largest, Math.abs(one));
        }
        return largest;
    }

    /** Return where it ended. */
    double[] coordinates() {
        return q;
    }

    /** Return how many steps were tried. */
    int iterations() {
        return iterations;
    }
}

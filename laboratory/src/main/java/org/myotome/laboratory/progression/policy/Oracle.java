package org.myotome.laboratory.progression.policy;

import org.myotome.engine.arithmetic.Logistic;
import org.myotome.laboratory.progression.truth.Body;
import org.myotome.laboratory.progression.truth.Report;

/**
 * Knows the body as it is on the day and looks one session ahead: the step with the best gain in tolerance less the price
 * of a flare, among those that are expected to hurt at most 5 of 10 and can be done whole; with a little for each bit of
 * load, and something for a session at the goal that goes well. Not the best that is possible: it does not plan.
 */
final class Oracle extends Prescriber {

    /** A quarter, a tenth and a twentieth less, the same, and 2.5 to 10 percent more; from the smallest load. */
    static final double[] STEPS = {
        percent(-25), percent(-10), percent(-5), 0, percent(2.5), percent(5), percent(7.5), percent(10)
    };

    private static final double MOST_PAIN = 5;
    private static final double WORTH_OF_LOAD = 0.02;
    private static final double WORTH_OF_THE_GOAL = 0.03;

    private final Body body;
    private final double priceOfFlare;
    private double load;

    /**
     * Begin.
     *
     * @param priceOfFlare what a flare costs, in tolerance lost
     */
    Oracle(Body body, double priceOfFlare) {
        this.body = body;
        this.priceOfFlare = priceOfFlare;
    }

    @Override
    public double prescribe(int session) {
        double best = load + STEPS[0];
        double bestValue = Double.NEGATIVE_INFINITY;
        for (double step : STEPS) {
            double candidate = Math.min(GOAL, load + step);
            double value = value(candidate);
            if (value > bestValue && body.pain(candidate) <= MOST_PAIN && body.reserve(candidate) >= 0) {
                bestValue = value;
                best = candidate;
            }
        }
        return best;
    }

    private double value(double candidate) {
        double value = body.gain(candidate) + WORTH_OF_LOAD * candidate - priceOfFlare * body.flareChance(candidate);
        return candidate >= GOAL
                ? value + WORTH_OF_THE_GOAL * Logistic.sigmoid(1.7 * (MOST_PAIN - body.pain(candidate)))
                : value;
    }

    @Override
    public void hear(int session, Report report, Report earlier) {
        // It has looked already.
    }

    /** Take the load of the session that was done. */
    @Override
    public void done(double doneLoad) {
        load = doneLoad;
    }
}

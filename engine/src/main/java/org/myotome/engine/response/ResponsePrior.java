package org.myotome.engine.response;

import org.myotome.engine.programme.Irritability;

/**
 * What is expected of a person before the first session, with log-load counted from the first dose.
 *
 * @param capacity expected capacity
 * @param capacitySpread standard deviation of it
 * @param tolerance expected tolerance
 * @param toleranceSpread standard deviation of it
 * @param gain the middle gain per session
 * @param gainSpread standard deviation of its logarithm
 * @param irritability the scale of irritability in points of pain: the absolute value of a normal number of that
 *     deviation
 * @param rung the middle log-load of one point of difficulty
 * @param rungSpread standard deviation of its logarithm
 */
public record ResponsePrior(
        double capacity,
        double capacitySpread,
        double tolerance,
        double toleranceSpread,
        double gain,
        double gainSpread,
        double irritability,
        double rung,
        double rungSpread) {

    public ResponsePrior {
        if (!(capacitySpread > 0 && toleranceSpread > 0 && gain > 0 && gainSpread >= 0)) {
            throw new IllegalArgumentException("The gain and the spreads of a prior must be more than 0.");
        }
        if (!(irritability >= 0 && rung > 0 && rungSpread >= 0)) {
            throw new IllegalArgumentException("The irritability and the rung of a prior must not be negative.");
        }
    }

    /**
     * Return what is expected by how easily pain is stirred up.
     *
     * <p>The first dose comes from the search for the starting point and was borne then, so it lies below tolerance: at
     * it, about 1.5 of 10 is expected and three repetitions are left, 5 when it was found comfortable. A gain of one
     * hundredth a session is Lemmer 2000 (34 percent in 27 sessions, young; 28, old). The rest is ours, unreviewed.
     */
    public static ResponsePrior of(Irritability irritability) {
        double points = switch (irritability) {
            case LOW -> 0.3;
            case MEDIUM -> 0.8;
            case HIGH -> 1.5;
        };
        return new ResponsePrior(0.1, 0.2, 0.45, 0.2, 0.01, 0.5, points, 0.35, 0.4);
    }
}

package org.myotome.engine.startingpoint;

/**
 * How much one trial has moved the belief about the proposed movement.
 *
 * @param trial the trial
 * @param canDo probability of being able to do the proposed movement, with everything
 * @param canDoWithout the same, had this trial not happened
 */
public record Influence(Trial trial, double canDo, double canDoWithout) {

    /** Return how far the trial moved the probability, without its sign. */
    public double size() {
        return Math.abs(canDo - canDoWithout);
    }
}

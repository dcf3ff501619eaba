package org.myotome.engine.ability;

import org.myotome.engine.arithmetic.Normal;
import org.myotome.engine.startingpoint.Trial;

/**
 * The probability of what happens in a trial, given abilities and tolerances.
 *
 * <p>Form: done correctly with probability {@code s}, the product over all requirements of
 * {@code sigmoid(2 (ability - threshold))}; done at all with {@code 4s / (1 + 3s)}. An observer takes correct for faulty and
 * the reverse in 12 of 100 trials (algorithm notes 2.3) and done for not done and the reverse in 4.
 *
 * <p>Pain: each loaded region has its own pain, normally distributed around {@code 3.5 + 1.3 (load - tolerance)} on the scale
 * from 0 to 10 with a standard deviation of 1 (the published error of the scale is .6 to 1.6), rounded and cut off at both
 * ends; the largest one is felt. One trial in two hundred is expected to hurt for a reason outside the model; that is added
 * to what is predicted, and never explains away a pain that was felt.
 *
 * <p>When there was more pain than agreed, faulty or missing form says nothing of ability: pain alone explains it.
 */
final class TrialModel {

    /** Steepness of form against ability. */
    static final double FORM_SLOPE = 2.0;

    private static final double PAIN_AT_BALANCE = 3.5;
    private static final double POINTS_PER_UNIT = 1.3;
    private static final double HALF_POINT = 0.5;

    /** Probability of large pain for a reason outside the model. */
    static final double UNEXPLAINED = 0.005;

    /** A movement that hurts more often than this cannot be done now, whatever the form. */
    static final double DOABLE_PAIN_AT_MOST = 0.2;

    private static final double DONE_ODDS = 4;
    private static final double FORM_MISTAKEN = 0.12;
    private static final double DONE_MISTAKEN = 0.04;

    private TrialModel() {}

    /** Return the probability of being done at all, from that of being done correctly. */
    static double done(double correct) {
        return DONE_ODDS * correct / (1 + (DONE_ODDS - 1) * correct);
    }

    /** Return the probability that an observer records this form, from that of being done correctly. */
    static double recorded(Trial.Form form, double correct) {
        double done = done(correct);
        double faulty = done - correct;
        return switch (form) {
            case CLEAN -> (1 - FORM_MISTAKEN) * correct + FORM_MISTAKEN * faulty;
            case COMPENSATED ->
                FORM_MISTAKEN * correct + (1 - FORM_MISTAKEN - DONE_MISTAKEN) * faulty + DONE_MISTAKEN * (1 - done);
            case UNABLE -> DONE_MISTAKEN * faulty + (1 - DONE_MISTAKEN) * (1 - done);
        };
    }

    /** Return the probability that one region hurts more than a whole score. */
    static double painAbove(double score, double load, double tolerance) {
        return Normal.upperTail(score + HALF_POINT - PAIN_AT_BALANCE + POINTS_PER_UNIT * (tolerance - load));
    }

    /** Return whether a movement can be done now by somebody with these probabilities. */
    static boolean isDoable(double correct, double painful) {
        return (1 - painful) * correct >= 0.5 && painful <= DOABLE_PAIN_AT_MOST;
    }
}

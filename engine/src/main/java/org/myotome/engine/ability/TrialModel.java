package org.myotome.engine.ability;

import org.myotome.engine.arithmetic.Normal;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.startingpoint.Trial;

/**
 * The probability of what happens in a trial, given abilities and tolerances.
 *
 * <p>Form: done correctly with probability {@code s}, the product over all requirements of
 * {@code sigmoid(2 (ability - threshold))}. The grades are cuts through the same odds {@code s / (1 - s)}: with at most minor
 * faults at twice these odds, {@code 2s / (1 + s)}; done at all at four times, {@code 4s / (1 + 3s)}. The four is that of the
 * prototype, the two its middle; both are assumptions.
 *
 * <p>An observer mistakes a grade for its neighbour, in two judgements after one another. First: correct, faulty or not
 * done; faulty is taken for correct and the reverse in {@code e} of the trials, done for not done and the reverse in 4 of
 * 100. Then, where it seemed faulty: minor or major, mistaken in {@code e} again; what was correct and seemed faulty seemed
 * minor, what was not done and seemed faulty seemed major. {@code e} depends on who watches:
 *
 * <ul>
 *   <li>a clinician 12 of 100: agreement between raters of kappa .58 (.50 to .65; algorithm notes 2.3) at even odds; that
 *       the second judgement is as good as the first is an assumption;
 *   <li>the person 20 of 100, kappa .36: an assumption, between the clinician's and guessing, .15 to .30; no source found;
 *   <li>a camera 17 of 100: one view with 2 cm of noise on the joints, people not seen before (movement-quality notes 3.3,
 *       .83 to .84 correct); healthy people who acted their faults, so take it as the least.
 * </ul>
 *
 * <p>What nobody said is the sum over what it may have been: faults of unknown gravity are minor or major, "not clean" is
 * faulty or not done.
 *
 * <p>Effort, where somebody said it: less is left the closer correct form was to its edge. Nothing or one repetition left
 * at the odds {@code (1 - s) / s}, four or more at {@code s / (1 - s)} divided by four; each is
 * mistaken for a neighbour in one report of five. These numbers are assumptions; the direction is not. Given ability, effort and form are taken to be
 * independent.
 *
 * <p>Pain: each loaded region has its own pain, normally distributed around {@code 3.5 + 1.3 (load - tolerance)} on the scale
 * from 0 to 10 with a standard deviation of 1 (the published error of the scale is .9, .6 to 1.6), rounded and cut off at both
 * ends; the largest one is felt. One trial in two hundred is expected to hurt for a reason outside the model; that is added
 * to what is predicted, and never explains away a pain that was felt.
 *
 * <p>When there was more pain than agreed, faulty or missing form and effort say nothing of ability: pain alone explains
 * them.
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

    private static final double DOABLE_FROM = 0.5;
    private static final double MINOR_ODDS = 2;
    private static final double DONE_ODDS = 4;
    private static final double LIGHT_ODDS = 0.25;
    private static final double EFFORT_MISTAKEN = 0.2;
    private static final double DONE_MISTAKEN = 0.04;

    private TrialModel() {}

    /** Return the probability of being done at all, from that of being done correctly. */
    static double done(double correct) {
        return atOdds(DONE_ODDS, correct);
    }

    /** Return the probability of being done with at most minor faults, from that of being done correctly. */
    static double doneWithMinorFaults(double correct) {
        return atOdds(MINOR_ODDS, correct);
    }

    /** Return a probability whose odds are so many times as large. */
    private static double atOdds(double times, double probability) {
        return times * probability / (1 + (times - 1) * probability);
    }

    /** Return in which share of the trials an observer takes correct for faulty and the reverse. */
    static double formMistaken(Trial.Observer observer) {
        return switch (observer) {
            case CLINICIAN -> 0.12;
            case PERSON -> 0.2;
            case CAMERA -> 0.17;
        };
    }

    /** Return the probability that a clinician records this form, from that of being done correctly. */
    static double recorded(Trial.Form form, double correct) {
        return recorded(form, formMistaken(Trial.Observer.CLINICIAN), correct);
    }

    /**
     * Return the probability that an observer records this form.
     *
     * @param mistaken the observer's error, see {@link #formMistaken}
     * @param correct the probability of being done correctly
     */
    static double recorded(Trial.Form form, double mistaken, double correct) {
        double done = done(correct);
        double faulty = done - correct;
        return switch (form) {
            case CLEAN -> (1 - mistaken) * correct + mistaken * faulty;
            case MINOR_FAULTS -> {
                double minor = doneWithMinorFaults(correct) - correct;
                yield mistaken * correct + seenFaulty(mistaken) * graded(mistaken, minor, faulty - minor);
            }
            case MAJOR_FAULT -> {
                double minor = doneWithMinorFaults(correct) - correct;
                yield seenFaulty(mistaken) * graded(mistaken, faulty - minor, minor) + DONE_MISTAKEN * (1 - done);
            }
            case COMPENSATED -> mistaken * correct + seenFaulty(mistaken) * faulty + DONE_MISTAKEN * (1 - done);
            case UNABLE -> DONE_MISTAKEN * faulty + (1 - DONE_MISTAKEN) * (1 - done);
            case NOT_CLEAN -> mistaken * correct + (1 - mistaken) * faulty + (1 - done);
        };
    }

    private static double seenFaulty(double mistaken) {
        return 1 - mistaken - DONE_MISTAKEN;
    }

    private static double graded(double mistaken, double same, double neighbour) {
        return (1 - mistaken) * same + mistaken * neighbour;
    }

    /** Return the probability that so much was said to be left, from that of being done correctly; 1 if nobody said. */
    static double effort(SetEffort effort, double correct) {
        double light = atOdds(LIGHT_ODDS, correct);
        double right = correct - light;
        double all = 1 - correct;
        return switch (effort) {
            case LIGHT -> (1 - EFFORT_MISTAKEN) * light + EFFORT_MISTAKEN * right;
            case RIGHT -> (1 - 2 * EFFORT_MISTAKEN) * right + EFFORT_MISTAKEN * (light + all);
            case ALL -> (1 - EFFORT_MISTAKEN) * all + EFFORT_MISTAKEN * right;
            case UNKNOWN -> 1;
        };
    }

    /**
     * Compute the probability that one region hurts no more than a whole score, for some people; within 1 in 100,000.
     *
     * @param tolerance of each person
     * @param probability where the results go
     */
    static void painAtMost(double score, double load, double[] tolerance, double[] probability) {
        double atZero = PAIN_AT_BALANCE - score - HALF_POINT + POINTS_PER_UNIT * load;
        for (int i = 0; i < probability.length; i++) {
            probability[i] = Normal.tabulatedUpperTail(atZero - POINTS_PER_UNIT * tolerance[i]);
        }
    }

    /** Return the probability that one region hurts more than a whole score. */
    static double painAbove(double score, double load, double tolerance) {
        return Normal.upperTail(score + HALF_POINT - PAIN_AT_BALANCE + POINTS_PER_UNIT * (tolerance - load));
    }

    /** Return 1 if a movement could be done by somebody, were there no pain, and 0 if not; see {@link #doableBit}. */
    static long ableBit(double tries) {
        return 1 ^ (Double.doubleToRawLongBits(1 - DOABLE_FROM * tries) >>> 63);
    }

    /**
     * Return 1 if a movement can be done now by somebody, and 0 if not.
     *
     * <p>From the signs of differences instead of comparisons, because it is asked for each particle and movement and a
     * processor that guesses the answer is often wrong.
     *
     * @param tries one over the probability of doing it correctly, were there no pain
     * @param bearable the probability of no more pain than agreed
     */
    static long doableBit(double tries, double bearable) {
        long tooFaulty = Double.doubleToRawLongBits(bearable - DOABLE_FROM * tries) >>> 63;
        long tooPainful = Double.doubleToRawLongBits(DOABLE_PAIN_AT_MOST - (1 - bearable)) >>> 63;
        return 1 ^ (tooFaulty | tooPainful);
    }
}

package org.myotome.engine.ability;

import java.util.List;
import org.myotome.engine.arithmetic.Exponential;

/**
 * How often somebody has to try a movement until it is correct for the first time, on average, were there no pain: the
 * reciprocal of the probability of a correct trial.
 *
 * <p>With {@code p = 1 / (1 + e^(-2 (ability - threshold)))} for each requirement the reciprocal of their product is
 * {@code (1 + odds_1 f_1) (1 + odds_2 f_2) ...}: the odds {@code e^(-2 ability)} belong to a person and the factor
 * {@code e^(2 threshold)} to the movement. So a person's odds are worked out once for all movements, and what is left for
 * each movement is to multiply and add.
 */
final class Tries {

    private final int[] dimensions;
    private final double[] factors;

    /** Prepare what one movement asks for. */
    Tries(MovementDemand demand) {
        List<Requirement> requirements = demand.requirements();
        this.dimensions = new int[requirements.size()];
        this.factors = new double[dimensions.length];
        for (int k = 0; k < dimensions.length; k++) {
            dimensions[k] = requirements.get(k).ability().dimension();
            factors[k] =
                    Exponential.exp(TrialModel.FORM_SLOPE * requirements.get(k).threshold());
        }
    }

    /**
     * Compute the odds against meeting a requirement whose threshold is 0.
     *
     * @param ability of each person
     * @param count how many people there are
     * @param odds where the results go
     */
    static void odds(double[] ability, int count, double[] odds) {
        for (int i = 0; i < count; i++) {
            odds[i] = Exponential.exp(-TrialModel.FORM_SLOPE * ability[i]);
        }
    }

    /** Return the dimensions of the abilities that are asked for, in the order of the requirements; not to be changed. */
    int[] dimensions() {
        return dimensions;
    }

    /** Return the factor of a requirement: the odds against somebody whose ability is 0. */
    double factor(int requirement) {
        return factors[requirement];
    }

    /**
     * Compute the mean number of tries.
     *
     * @param odds by dimension and person; those of {@link #dimensions} are looked at
     * @param count how many people there are
     * @param tries where the results go, at least 1 each
     */
    void at(double[][] odds, int count, double[] tries) {
        first(odds[dimensions[0]], factors[0], count, tries);
        for (int k = 1; k < dimensions.length; k++) {
            multiply(odds[dimensions[k]], factors[k], count, tries);
        }
    }

    /**
     * Compute the probability of a correct trial, were there no pain: one over the mean number of tries.
     *
     * @param odds by dimension and person; those of {@link #dimensions} are looked at
     * @param count how many people there are
     * @param correct where the results go
     */
    void correct(double[][] odds, int count, double[] correct) {
        at(odds, count, correct);
        for (int i = 0; i < count; i++) {
            correct[i] = 1 / correct[i];
        }
    }

    private static void first(double[] odds, double factor, int count, double[] tries) {
        for (int i = 0; i < count; i++) {
            tries[i] = 1 + factor * odds[i];
        }
    }

    private static void multiply(double[] odds, double factor, int count, double[] tries) {
        for (int i = 0; i < count; i++) {
            tries[i] *= 1 + factor * odds[i];
        }
    }
}

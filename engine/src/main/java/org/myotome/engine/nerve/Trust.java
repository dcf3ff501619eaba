package org.myotome.engine.nerve;

import org.myotome.engine.arithmetic.Exponential;

/**
 * How much the evidence counts. Findings of one examination are not independent given the lesion: they share the
 * examiner, the person's effort and pain, and the ways in which a lesion differs from its pattern that no table knows.
 * Multiplying them as if they were makes any model of this kind too sure, and the more so the more was examined.
 *
 * <p>Two remedies, both plain. The likelihood is raised to a power below 1 before it is weighed against how common a
 * lesion is (Grunwald and van Ommen 2017, Bayesian Analysis 12:1069); and what comes out is made less sharp by a power
 * that falls slowly with the number of findings, which changes no order (temperature scaling; Guo 2017, ICML). With
 * nothing examined and nothing told neither changes anything.
 *
 * @param examination the power for what an examination shows, 0 to 1; 1 counts each finding as independent
 * @param told the power for what the person tells, 0 to 1
 * @param dulling how fast the probabilities lose sharpness as findings are added, 0 or more; 0 not at all
 */
public record Trust(double examination, double told, double dulling) {

    /**
     * Chosen with {@code ./run bench localisation-fit}, on virtual patients of tables that are not those it is reported
     * for; see {@code docs/nerve-question.md}.
     */
    public static final Trust USUAL = new Trust(0.7, 0.8, 0.05);

    public Trust {
        if (!(examination >= 0 && examination <= 1 && told >= 0 && told <= 1 && dulling >= 0)) {
            throw new IllegalArgumentException("The trust (" + examination + ", " + told + ", " + dulling
                    + ") must be two powers between 0 and 1, and a dulling of 0 or more.");
        }
    }

    /** Return the power that takes sharpness from probabilities that rest on so many findings. */
    double sharpness(int findings) {
        return power(1.0 + findings, -dulling);
    }

    /** Return the weight of a lesion. */
    double weight(double prior, double likelihoodOfExamination, double likelihoodOfTold, double sharpness) {
        double logarithm = Exponential.log(prior)
                + examination * Exponential.log(likelihoodOfExamination)
                + told * Exponential.log(likelihoodOfTold);
        return Exponential.exp(sharpness * logarithm);
    }

    /** Return what one more finding of the examination counts, for its likelihood. */
    double ofFinding(double likelihood, double sharpness) {
        return likelihood > 0 ? power(likelihood, examination * sharpness) : 0;
    }

    private static double power(double base, double exponent) {
        return Exponential.exp(exponent * Exponential.log(base));
    }
}

package org.myotome.engine.response;

/**
 * What is believed to follow from a session at some load, each with its Monte-Carlo standard error.
 *
 * @param chanceOfFlare chance of a flare, 0 to 1
 * @param flareError its error
 * @param chanceOfPain chance of pain above the ceiling during it, 0 to 1
 * @param painError its error
 * @param expectedGain expected change of tolerance, in log-load, flares counted
 * @param gainError its error
 */
public record ResponseOutlook(
        double chanceOfFlare,
        double flareError,
        double chanceOfPain,
        double painError,
        double expectedGain,
        double gainError) {

    private static final double STANDARD_ERRORS = 2;

    /** Return whether both chances are within what a policy accepts, two standard errors added. */
    public boolean isWithin(AdvicePolicy policy) {
        return chanceOfFlare + STANDARD_ERRORS * flareError <= policy.mostFlare()
                && chanceOfPain + STANDARD_ERRORS * painError <= policy.mostPain();
    }
}

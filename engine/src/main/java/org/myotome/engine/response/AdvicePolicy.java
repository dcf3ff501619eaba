package org.myotome.engine.response;

import org.myotome.engine.record.PainPolicy;

/**
 * Which chances are accepted for a step.
 *
 * @param mostFlare the largest accepted chance of a flare, above 0 to 1
 * @param mostPain the largest accepted chance of pain above the ceiling, above 0 to 1
 * @param ceiling pain, 0 to 10, above which a session was too much
 * @param agreed pain, 0 to 10, up to which is agreed during and after; above it the next step is never harder
 */
public record AdvicePolicy(double mostFlare, double mostPain, int ceiling, int agreed) {

    /** Two in a hundred. Pain nearly always asks for more care than this does. Ours, unreviewed. */
    public static final double MOST_FLARE = 0.02;

    /**
     * One in twenty. The more careful of the two pairs that did well in a toy world (algorithm notes 3.3): with .03 and .10
     * simulated people reached their goal later than with the best tuned rules that had as many flares. Unreviewed.
     */
    public static final double MOST_PAIN = 0.05;

    /** Pain above 5 is too much under every policy (Silbernagel 2007, [P]). */
    private static final int HIGHEST_CEILING = 5;

    /** Pain so far above what was agreed counts as a flare in progression. */
    private static final int ABOVE_AGREED = 2;

    public AdvicePolicy {
        requireChance("chance of a flare", mostFlare);
        requireChance("chance of pain", mostPain);
        if (agreed < 0 || agreed > 10 || ceiling < agreed || ceiling > 10) {
            throw new IllegalArgumentException("The agreed pain (" + agreed + ") and the ceiling (" + ceiling
                    + ") must lie between 0 and 10, the ceiling not below.");
        }
    }

    private static void requireChance(String what, double chance) {
        if (!(chance > 0 && chance <= 1)) {
            throw new IllegalArgumentException("The accepted " + what + " (" + chance
                    + ") must be more than 0 and at most 1.\nMaybe it was given in percent.");
        }
    }

    /** Return the usual chances under a pain policy; its ceiling is two points above what is agreed, at most 5. */
    public static AdvicePolicy of(PainPolicy policy) {
        int agreed = policy.mostDuring();
        int ceiling = agreed == 0 ? 0 : Math.max(agreed, Math.min(HIGHEST_CEILING, agreed + ABOVE_AGREED));
        return new AdvicePolicy(MOST_FLARE, MOST_PAIN, ceiling, agreed);
    }
}

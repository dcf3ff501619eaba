package org.myotome.engine.explanation;

import org.myotome.engine.language.Words;

/** Says a chance as a natural frequency, such as "about 1 in 14". */
public final class NaturalFrequency {

    private static final double NEARLY_CERTAIN = 0.995;
    private static final double NEARLY_NEVER = 0.005;
    private static final double FROM_HERE_IN_TENTHS = 0.35;
    private static final double TENS_FROM = 20;

    private NaturalFrequency() {}

    /**
     * Say a chance in English.
     *
     * @param chance 0 to 1
     * @throws IllegalArgumentException if it is not a chance
     */
    public static String of(double chance) {
        return of(Words.ENGLISH, chance);
    }

    /**
     * Say a chance.
     *
     * @param chance 0 to 1
     * @throws IllegalArgumentException if it is not a chance
     */
    public static String of(Words words, double chance) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("The chance (" + chance + ") must lie between 0 and 1.");
        }
        if (chance < NEARLY_NEVER) {
            return words.say("fewer than 1 in 200");
        }
        if (chance > NEARLY_CERTAIN) {
            return words.say("nearly all");
        }
        if (chance < FROM_HERE_IN_TENTHS) {
            return words.say("about 1 in {0}", rounded(1 / chance));
        }
        long tenths = Math.min(9, (long) (chance * 10 + 0.5));
        return words.say("about {0} in 10", tenths);
    }

    /** No estimate here is so good that 1 in 47 and 1 in 50 would differ. */
    private static long rounded(double people) {
        return people < TENS_FROM ? (long) (people + 0.5) : 10 * (long) (people / 10 + 0.5);
    }
}

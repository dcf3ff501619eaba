package org.myotome.engine.explanation;

/**
 * Says a chance as a band of natural frequencies, such as "1 in 30 to 1 in 10". For chances that decide something and are no
 * forecast: nothing known today tells one person from the next more finely than this. The limits are ours; 1 in 30 and 1 in
 * 10 are about where a step is no longer accepted.
 */
public enum ChanceBand {
    RARE(0.01, "fewer than 1 in 100"),
    SELDOM(1 / 30.0, "1 in 100 to 1 in 30"),
    NOW_AND_THEN(0.1, "1 in 30 to 1 in 10"),
    OFTEN(1 / 3.0, "1 in 10 to 1 in 3"),
    MOSTLY(1, "more than 1 in 3");

    private final double below;
    private final String words;

    ChanceBand(double below, String words) {
        this.below = below;
        this.words = words;
    }

    /** Return the words, such as "1 in 30 to 1 in 10". */
    public String words() {
        return words;
    }

    /**
     * Return the band of a chance.
     *
     * @param chance 0 to 1
     * @throws IllegalArgumentException if it is not a chance
     */
    public static ChanceBand of(double chance) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("The chance (" + chance + ") must lie between 0 and 1.");
        }
        for (ChanceBand band : values()) {
            if (chance < band.below) {
                return band;
            }
        }
        return MOSTLY;
    }
}

package org.myotome.biomechanics.demand;

/**
 * How hard something is, as a share of strength. The limits are an assumption between two customs: intensities of muscle
 * activity called low, moderate and high up to 20, 40 and 60 % of the greatest, and training that begins to make beginners
 * stronger at 40 to 50 %, and trained people at 60 to 70 %, of what can be lifted once (American College of Sports Medicine).
 */
public enum Band {
    /** Below 30 %. */
    LOW("low"),
    /** From 30 to below 60 %. */
    MODERATE("moderate"),
    /** From 60 % on. */
    HIGH("high");

    private static final double MODERATE_FROM = 30;
    private static final double HIGH_FROM = 60;

    private final String word;

    Band(String word) {
        this.word = word;
    }

    /** Return the band of a percentage of strength. */
    public static Band of(double percent) {
        return percent < MODERATE_FROM ? LOW : percent < HIGH_FROM ? MODERATE : HIGH;
    }

    /** Return the band as a word. */
    public String word() {
        return word;
    }
}

package org.myotome.engine.record;

/**
 * How much pain is acceptable, set by the clinician per episode.
 *
 * <p>Source: design section 3 and evidence notes 6.1; where they differ, the design holds.
 */
public enum PainPolicy {
    /** Bone stress, healing fracture or a progressive nerve problem: no pain, and no loading of the part. */
    STRICT("strict", 0, 0, 0),
    /** An acute flare, night pain, or pain that takes more than an hour to settle. */
    IRRITABLE("irritable", 2, 2, 0),
    /** Most people. */
    DEFAULT("default", 3, 3, 0),
    /** A tendon that is loaded on purpose (Thomee 1997, Silbernagel 2007). */
    TENDON("tendon", 5, 5, 0);

    private final String word;
    private final int mostDuring;
    private final int mostAfter;
    private final int mostMorningRiseToProgress;

    PainPolicy(String word, int mostDuring, int mostAfter, int mostMorningRiseToProgress) {
        this.word = word;
        this.mostDuring = mostDuring;
        this.mostAfter = mostAfter;
        this.mostMorningRiseToProgress = mostMorningRiseToProgress;
    }

    /** Return the word used in case files and on the wire. */
    public String word() {
        return word;
    }

    /** Return the most pain, 0 to 10, that is acceptable while moving. */
    public int mostDuring() {
        return mostDuring;
    }

    /** Return the most pain, 0 to 10, that is acceptable right after. */
    public int mostAfter() {
        return mostAfter;
    }

    /** Return how many points above baseline the next morning may be for the plan to go on to something harder. */
    public int mostMorningRiseToProgress() {
        return mostMorningRiseToProgress;
    }

    /** Return the one of two that allows less pain while moving. */
    public PainPolicy stricter(PainPolicy other) {
        return mostDuring <= other.mostDuring ? this : other;
    }
}

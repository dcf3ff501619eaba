package org.myotome.engine.startingpoint;

/** Which of the movements that may be tried is proposed; see {@link StartingPointSearch} for what may be tried at all. */
public enum Selection {
    /** The one closest to a coin-flip: the usual way, which everybody can follow. */
    COIN_FLIP("coin_flip", "closest to a coin-flip"),

    /**
     * The one whose answer is expected to leave fewest movements of the ladders on the wrong side of "can do".
     *
     * <p>Looks one trial ahead (algorithm notes 4.1): over the outcomes of a trial, the sum over the rungs of {@code q (1 - q)},
     * {@code q} being the probability of being able to do the rung. Needs more time; in simulations neither better nor worse.
     */
    FEWEST_WRONG("fewest_wrong", "fewest wrong levels expected");

    private final String word;
    private final String words;

    Selection(String word, String words) {
        this.word = word;
        this.words = words;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return what it goes by, in words. */
    public String words() {
        return words;
    }
}

package org.myotome.engine.startingpoint;

/**
 * How probable it must be that a movement can be done before somebody starts with it: a clinician's choice between starts that
 * challenge and starts that work at the first go (algorithm notes 4.1).
 *
 * <p>In the laboratory the surest choice has 7 instead of 13 starts in 100 that cannot be done, for a twentieth of a level
 * more error; BENCHMARKS.md has the figures.
 */
public enum Certainty {
    /** The most challenging start: it is at least as probable as not. The usual choice. */
    EVEN("even", 0.5, "at even odds (50 in 100)"),

    /** Between the two. */
    LIKELY("likely", 0.65, "where it is likely (65 in 100)"),

    /** The start that most probably works at the first go. */
    NEARLY_SURE("nearly_sure", 0.8, "where it is nearly sure (80 in 100)");

    private final String word;
    private final double atLeast;
    private final String words;

    Certainty(String word, double atLeast, String words) {
        this.word = word;
        this.atLeast = atLeast;
        this.words = words;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return the least probability of being able to do a start. */
    public double atLeast() {
        return atLeast;
    }

    /** Return what it goes by, in words. */
    public String words() {
        return words;
    }
}

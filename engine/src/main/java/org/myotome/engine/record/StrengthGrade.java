package org.myotome.engine.record;

/**
 * Strength as examined: a grade of the Medical Research Council scale (0 nothing, 3 against gravity, 5 normal), or a
 * word where no grade was given.
 */
public enum StrengthGrade {
    MRC_0("0", 0.0),
    MRC_1("1", 1.0),
    MRC_2("2", 2.0),
    MRC_3_MINUS("3-", 2.7),
    MRC_3("3", 3.0),
    MRC_3_PLUS("3+", 3.3),
    MRC_4_MINUS("4-", 3.7),
    MRC_4("4", 4.0),
    MRC_4_PLUS("4+", 4.3),
    MRC_5_MINUS("5-", 4.7),
    MRC_5("5", 5.0),
    NORMAL("normal", 5.0),
    WEAK("weak", Double.NaN),
    PAIN_LIMITED("pain_limited", Double.NaN),
    UNKNOWN("unknown", Double.NaN);

    private final String word;
    private final double mrc;

    StrengthGrade(String word, double mrc) {
        this.word = word;
        this.mrc = mrc;
    }

    /** Return the word used in case files and on the wire. */
    public String word() {
        return word;
    }

    /** Return whether the grade says how strong, as a number of the scale. */
    public boolean isGraded() {
        return !Double.isNaN(mrc);
    }

    /**
     * Return the grade as a number of the scale, with plus and minus as thirds.
     *
     * @throws IllegalStateException if the grade is a word that says nothing about how strong
     */
    public double mrc() {
        if (!isGraded()) {
            throw new IllegalStateException("The strength grade (" + word + ") has no number.");
        }
        return mrc;
    }

    /** Return whether anything was found out. */
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    /** Return whether weakness was found: a grade below 5, or the word. Pain-limited effort says nothing of strength. */
    public boolean isWeak() {
        return this == WEAK || (isGraded() && mrc < 5.0);
    }

    /** Return whether the muscle cannot do more than lift against gravity (grade 3 or less). */
    public boolean isGradeThreeOrLess() {
        return isGraded() && mrc <= 3.0;
    }
}

package org.myotome.engine.outcome;

/** What can be said about the change of one measure, from the worst news to the best. */
public enum Verdict {
    /** Worse by more than the error of measuring. */
    WORSE("worse"),
    /** A change that matters is unlikely: even with the error of measuring there is less. */
    NO_CHANGE_THAT_MATTERS("no_change_that_matters"),
    /** No change beyond the error of measuring; there may be one. */
    WITHIN_ERROR("within_error"),
    /** The error of measuring is not known, so that no change can be told from it. */
    ERROR_UNKNOWN("error_unknown"),
    /** Measured on fewer than two days. */
    TOO_FEW("too_few"),
    /** Better by more than the error of measuring. */
    BETTER("better"),
    /** Better by more than the error of measuring, and by at least what matters to people. */
    BETTER_AND_MATTERS("better_and_matters");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return whether there is a change for the better beyond the error of measuring. */
    public boolean isBetter() {
        return this == BETTER || this == BETTER_AND_MATTERS;
    }
}

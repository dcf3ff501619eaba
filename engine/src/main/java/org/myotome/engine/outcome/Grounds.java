package org.myotome.engine.outcome;

/** Why one of the four questions is answered as it is. */
public enum Grounds {
    /** The leading measure is better by more than the error of measuring, and no other one is worse. */
    BETTER("better", Finding.YES),
    /** The leading measure is better, and another one is worse. */
    BETTER_AND_WORSE("better_and_worse", Finding.NOT_SURE_YET),
    /** A measure is worse, and the leading one is not better. */
    WORSE("worse", Finding.NO),
    /** The leading measure has changed too little to matter. */
    NO_CHANGE_THAT_MATTERS("no_change_that_matters", Finding.NO),
    /** The leading measure has changed by no more than the error of measuring. */
    WITHIN_ERROR("within_error", Finding.NOT_SURE_YET),
    /** How far the leading measure errs is not known. */
    ERROR_UNKNOWN("error_unknown", Finding.NOT_SURE_YET),
    /** Measured on one day only. */
    MEASURED_ONCE("measured_once", Finding.NOT_MEASURED),
    /** Never measured. */
    NEVER_MEASURED("never_measured", Finding.NOT_MEASURED);

    private final String word;
    private final Finding finding;

    Grounds(String word, Finding finding) {
        this.word = word;
        this.finding = finding;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return the answer that follows. */
    public Finding finding() {
        return finding;
    }
}

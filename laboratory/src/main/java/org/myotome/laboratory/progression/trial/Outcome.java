package org.myotome.laboratory.progression.trial;

/** What is counted of one course. Whole numbers, so that sums over people are exact in any order. */
public enum Outcome {
    /** Days to the second good session in a row at the goal; all days of the course where it was not reached. */
    DAYS("days"),
    /** 1 where the goal was reached. */
    REACHED("reached"),
    SESSIONS("sessions"),
    FLARES("flares"),
    /** Sessions that truly hurt more than 5 of 10. */
    ABOVE_FIVE("above_five"),
    /** Prescriptions, pauses and empty plans not counted. */
    PRESCRIPTIONS("prescriptions"),
    /** Prescriptions of no more than before, where a fortieth more would have been safe. */
    NEEDLESS_HOLDS("needless_holds"),
    /** More, although pain during, after or in the morning was not said of the last session. */
    UNSAFE_MISSING("unsafe_missing"),
    /** More, although the last session was logged twice and the worse entry lies above what was agreed. */
    UNSAFE_CONTRADICTION("unsafe_contradiction"),
    /** More, although pain above what was agreed, or a morning two points above the usual, was said of the last session. */
    UNSAFE_PAIN("unsafe_pain"),
    /** Decisions that were asked again with one answer made worse or left out. */
    ASKED_AGAIN("asked_again"),
    /** Those of them that came out harder for a worse answer. */
    WORSE_IS_HARDER("worse_is_harder"),
    /** Those of them that came out harder than before for an answer left out, and no harder with the answer. */
    LEFT_OUT_IS_HARDER("left_out_is_harder"),
    EMPTY("empty"),
    PAUSES("pauses");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** Return its place in an array of counts. */
    @SuppressWarnings("EnumOrdinal") // Only within one run; nothing that is written holds it.
    int place() {
        return ordinal();
    }

    /** Return the word used in files. */
    public String word() {
        return word;
    }
}

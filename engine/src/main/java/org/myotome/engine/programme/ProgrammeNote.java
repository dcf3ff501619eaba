package org.myotome.engine.programme;

/** What else to know about a programme: what was taken for granted because nobody has said. */
public enum ProgrammeNote {
    /** No movement was tried yet; the programme comes from what is known so far. */
    NOT_YET_TRIED("not_yet_tried"),
    /** Only some of the movements were tried. */
    PARTLY_TRIED("partly_tried"),
    /** The lying movements can be done on a firm bed. */
    FIRM_BED("firm_bed"),
    /** The number of training days was assumed. */
    DAYS_ASSUMED("days_assumed"),
    /** The minutes for a session were assumed. */
    MINUTES_ASSUMED("minutes_assumed"),
    /** Only the floor, a wall and a chair were counted on. */
    EQUIPMENT_ASSUMED("equipment_assumed"),
    /** The dose is smaller than usual because pain is, or may be, easily stirred up. */
    SMALLER_START("smaller_start"),
    /** No clinician has set a pain policy; the more careful one that may apply was taken. */
    POLICY_ASSUMED("policy_assumed"),
    /** Sets were cut so that the session fits into its minutes. */
    SETS_CUT_FOR_TIME("sets_cut_for_time"),
    /** There are fewer free days than a dose usually has. */
    FEWER_DAYS_THAN_USUAL("fewer_days_than_usual"),
    /** A movement has fewer days than usual, so that hard work on a part has a day of rest between. */
    REST_BETWEEN_HARD_DAYS("rest_between_hard_days"),
    /** Training shares days with a walk or run, because no others are free. */
    SHARES_BUSY_DAYS("shares_busy_days"),
    /** The movements were put into the order with the fewest changes of position. */
    FEW_POSITIONS("few_positions"),
    /** A slow tempo was chosen because a tendon is sore. */
    SLOW_FOR_TENDON("slow_for_tendon"),
    /** This is a lighter week; afterwards it goes on with the programme before it. */
    LIGHTER_WEEK("lighter_week");

    private final String word;

    ProgrammeNote(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }
}

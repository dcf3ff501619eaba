package org.myotome.engine.history;

/** The steps on the way out of a block, in the order in which they are taken (evidence notes 3.2). */
public enum BlockStep {
    SAFETY_AGAIN("safety_again"),
    NERVE_SCREEN("nerve_screen"),
    SELF_HELP("self_help"),
    RETEST("retest"),
    CLINICIAN_INTERVENTION("clinician_intervention"),
    REFERRAL("referral");

    private final String word;

    BlockStep(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }
}

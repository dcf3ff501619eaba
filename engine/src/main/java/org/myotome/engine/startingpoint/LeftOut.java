package org.myotome.engine.startingpoint;

/** Why a movement is not the next one to try. The first reason that holds, in this order, is the one that counts. */
public enum LeftOut {
    LOCKED_BY_TRIAGE("locked_by_triage", "locked until a safety question is settled"),
    CONTRAINDICATED("contraindicated", "not for somebody with an answer that was given"),
    LATE_PREGNANCY("late_pregnancy", "lies on the back or front, or holds a stretch, late in a pregnancy"),
    NEEDS_EQUIPMENT("needs_equipment", "needs equipment that is not at hand"),
    POSITION("position", "needs the floor, and getting down and up is not known to work"),
    FEARED("feared", "frightens the person, or is harder than what does"),
    UNWANTED("unwanted", "not what the person wants to do"),
    ALREADY_TRIED("already_tried", "tried already"),
    ALREADY_SHOWN("already_shown", "an easier step of something that was done well"),
    REGION_STOPPED("region_stopped", "loads a region that hurt at least as much as the movement that hurt"),
    COHERENCE("coherence", "not easier than the movement that has just hurt there"),
    NOT_REACHABLE_YET("not_reachable_yet", "more than one step beyond what was shown or is believed safe"),
    PAIN_BOUND("pain_bound", "above the pain limit"),
    OFF_TARGET("off_target", "not on a ladder that is still open"),
    LESS_TELLING("less_telling", "possible, but the chosen one tells more");

    private final String word;
    private final String because;

    LeftOut(String word, String because) {
        this.word = word;
        this.because = because;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return the reason in plain words, to follow the movement's name. */
    public String because() {
        return because;
    }
}

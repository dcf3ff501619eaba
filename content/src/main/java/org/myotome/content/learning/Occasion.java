package org.myotome.content.learning;

/** What makes a card matter now, most urgent first. */
public enum Occasion {
    /** Somebody has to look first, or a safety question is open. */
    CONCERN("concern"),
    /** The latest word about symptoms that run down the leg, or they are what the person came with. */
    LEG_SYMPTOMS("leg_symptoms"),
    /** Pain above what is agreed, or a morning clearly above the usual, in the last week. */
    FLARE("flare"),
    /** No movement passes. */
    BLOCK("block"),
    /** Pain woke the person in the last week. */
    BAD_NIGHTS("bad_nights"),
    /** A movement is feared. */
    FEAR("fear"),
    /** Training days went by without a session. */
    MISSED("missed"),
    /** There was no progress for some sessions. */
    STALL("stall"),
    /** The programme began within the last week. */
    FIRST_WEEK("first_week"),
    /** No programme has begun. */
    BEFORE_START("before_start"),
    /** The episode became a habit. */
    UPKEEP("upkeep"),
    /** Running is the goal, or was logged. */
    RUN("run"),
    /** Walking is the goal, or was logged. */
    WALK("walk"),
    /** It is a tendon that is loaded on purpose. */
    TENDON("tendon"),
    /** It has hurt for twelve weeks or more. */
    LONG("long"),
    /** The person is 65 or older. */
    OLDER("older"),
    /** It is of use to everybody. */
    ALWAYS("always");

    private final String word;

    Occasion(String word) {
        this.word = word;
    }

    /** Return the word used in the file. */
    public String word() {
        return word;
    }
}

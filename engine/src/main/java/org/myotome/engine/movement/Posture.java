package org.myotome.engine.movement;

/** How the body is placed, as far as getting from one movement to the next is concerned. */
public enum Posture {
    LYING("lying"),
    KNEELING("kneeling"),
    SITTING("sitting"),
    UPRIGHT("upright");

    private final String word;

    Posture(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return the posture of a position; leaning on a bench or lying in a machine is sitting down and getting up again. */
    public static Posture of(Position position) {
        return switch (position) {
            case SUPINE, HOOKLYING, PRONE, SIDELYING -> LYING;
            case QUADRUPED, HALF_KNEELING, TALL_KNEELING -> KNEELING;
            case SITTING, SUPINE_BENCH, SUPINE_MACHINE -> SITTING;
            case STANDING, STANDING_SPLIT, SINGLE_LEG, GAIT, AIRBORNE -> UPRIGHT;
        };
    }
}

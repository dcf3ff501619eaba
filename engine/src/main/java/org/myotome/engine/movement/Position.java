package org.myotome.engine.movement;

/** The position a movement starts in. */
public enum Position {
    SUPINE("supine"),
    HOOKLYING("hooklying"),
    QUADRUPED("quadruped"),
    PRONE("prone"),
    SIDELYING("sidelying"),
    SITTING("sitting"),
    STANDING("standing"),
    HALF_KNEELING("half_kneeling"),
    GAIT("gait"),
    SINGLE_LEG("single_leg"),
    SUPINE_BENCH("supine_bench"),
    TALL_KNEELING("tall_kneeling"),
    STANDING_SPLIT("standing_split"),
    SUPINE_MACHINE("supine_machine"),
    AIRBORNE("airborne");

    private final String word;

    Position(String word) {
        this.word = word;
    }

    /** Return the word used in the library and on the wire. */
    public String word() {
        return word;
    }

    /** Return whether the body lies: on the floor, or on a bed where the movement is easy enough. */
    public boolean isLying() {
        return switch (this) {
            case SUPINE, HOOKLYING, PRONE, SIDELYING -> true;
            case QUADRUPED,
                    HALF_KNEELING,
                    TALL_KNEELING,
                    SITTING,
                    STANDING,
                    GAIT,
                    SINGLE_LEG,
                    SUPINE_BENCH,
                    STANDING_SPLIT,
                    SUPINE_MACHINE,
                    AIRBORNE -> false;
        };
    }

    /** Return whether the body is on hands and knees or kneels, which needs the floor. */
    public boolean isKneeling() {
        return this == QUADRUPED || this == HALF_KNEELING || this == TALL_KNEELING;
    }

    /** Return whether the body stands where a hand can find a hold: not while walking or in the air. */
    public boolean isOnFeet() {
        return this == STANDING || this == STANDING_SPLIT || this == SINGLE_LEG;
    }
}

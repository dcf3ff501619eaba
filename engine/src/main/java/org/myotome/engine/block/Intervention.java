package org.myotome.engine.block;

/** Something done to open a block for a while, and who may do it. */
public enum Intervention {
    CHANGE_POSITION("change_position", "Change the position", By.SELF),
    UNLOAD("unload", "Take load off", By.SELF),
    EASING_DIRECTION("easing_direction", "Repeat a gentle movement in the direction that eases", By.SELF),
    BREATHING("breathing", "Breathe calmly and let go", By.SELF),
    ISOMETRIC_HOLD("isometric_hold", "Hold without moving", By.SELF),
    HEAT("heat", "Use warmth", By.SELF),
    MANUAL_THERAPY("manual_therapy", "Manual therapy without thrust", By.CLINICIAN),
    THRUST("thrust", "Thrust manipulation, if nothing speaks against it", By.CLINICIAN),
    TAPING("taping", "Tape", By.CLINICIAN),
    GRADED_EXPOSURE("graded_exposure", "Guided, graded first movement", By.CLINICIAN);

    private final String word;
    private final String plainName;
    private final By by;

    Intervention(String word, String plainName, By by) {
        this.word = word;
        this.plainName = plainName;
        this.by = by;
    }

    /** Who may do it. */
    public enum By {
        /** The person alone, in five to ten minutes. */
        SELF,
        /** A clinician who is trained and licensed for it, with consent. */
        CLINICIAN
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return the name in plain words. */
    public String plainName() {
        return plainName;
    }

    /** Return who may do it. */
    public By by() {
        return by;
    }
}

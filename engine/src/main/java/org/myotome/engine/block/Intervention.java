package org.myotome.engine.block;

import java.util.Optional;
import java.util.stream.Stream;

/** Something done to open a block for a while, who may do it, and how good the evidence is. */
public enum Intervention {
    CHANGE_POSITION("change_position", "Change the position", By.SELF, "D"),
    UNLOAD("unload", "Take load off", By.SELF, "D"),
    EASING_DIRECTION("easing_direction", "Repeat a gentle movement in the direction that eases", By.SELF, "D"),
    BREATHING("breathing", "Breathe calmly and let go", By.SELF, "D"),
    ISOMETRIC_HOLD("isometric_hold", "Hold without moving", By.SELF, "D"),
    HEAT("heat", "Use warmth", By.SELF, "D"),
    GRADED_EXPOSURE("graded_exposure", "Guided, graded first movement", By.CLINICIAN, "D"),
    TAPING("taping", "Tape", By.CLINICIAN, "B"),
    MANUAL_THERAPY("manual_therapy", "Manual therapy without thrust", By.CLINICIAN_BY_HAND, "B"),
    THRUST("thrust", "Thrust manipulation", By.CLINICIAN_BY_HAND, "B");

    private final String word;
    private final String plainName;
    private final By by;
    private final String evidenceGrade;

    Intervention(String word, String plainName, By by, String evidenceGrade) {
        this.word = word;
        this.plainName = plainName;
        this.by = by;
        this.evidenceGrade = evidenceGrade;
    }

    /** Who may do it. */
    public enum By {
        /** The person alone, in five to ten minutes. */
        SELF,
        /** A clinician. */
        CLINICIAN,
        /** A clinician who is trained and licensed for it, with the person's informed consent. */
        CLINICIAN_BY_HAND
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

    /**
     * Return how good the evidence is that it eases pain for a while: A to D, unreviewed. Nothing here says that it
     * mends anything.
     */
    public String evidenceGrade() {
        return evidenceGrade;
    }

    /** Return whether the person has to agree, knowing what is done and what may happen. */
    public boolean needsConsent() {
        return by == By.CLINICIAN_BY_HAND;
    }

    /** Return the intervention with a word, if there is one. */
    public static Optional<Intervention> findByWord(String word) {
        return Stream.of(values())
                .filter(intervention -> intervention.word.equals(word))
                .findFirst();
    }

    /** Return the intervention that a recorded kind begins with, if it is one of these; see {@link #kind}. */
    public static Optional<Intervention> findByKind(String kind) {
        return Stream.of(values())
                .filter(intervention ->
                        kind.equals(intervention.plainName) || kind.startsWith(intervention.plainName + ": "))
                .findFirst();
    }

    /** Return how it is recorded: its name, and what exactly was done where somebody says so. */
    public String kind(String details) {
        return details.isBlank() ? plainName : plainName + ": " + details.strip();
    }
}

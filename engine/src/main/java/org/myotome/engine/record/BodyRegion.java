package org.myotome.engine.record;

/** Where it hurts, in the words of the case files. */
public enum BodyRegion {
    FOOT("foot"),
    HEEL("heel"),
    ANKLE("ankle"),
    LOWER_LEG("lower_leg"),
    CALF("calf"),
    KNEE("knee"),
    THIGH("thigh"),
    HIP("hip"),
    GROIN("groin"),
    BUTTOCK("buttock"),
    LOWER_BACK("lower_back"),
    UPPER_BACK("upper_back"),
    WHOLE_LEG("whole_leg"),
    ABDOMEN("abdomen"),
    NONE_STATED("none_stated");

    private final String word;

    BodyRegion(String word) {
        this.word = word;
    }

    /** Return the word used in case files and on the wire. */
    public String word() {
        return word;
    }
}

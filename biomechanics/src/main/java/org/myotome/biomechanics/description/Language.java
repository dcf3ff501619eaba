package org.myotome.biomechanics.description;

/** A language that movements are described in. */
public enum Language {
    ENGLISH("en"),
    /** Not reviewed by a clinician whose first language it is. */
    GERMAN("de"),
    /** Not reviewed by a clinician whose first language it is. */
    SPANISH("es"),
    /** Modern Standard Arabic with Western digits. Not reviewed by a clinician whose first language it is. */
    ARABIC("ar");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Return its code, as HTML has it. */
    public String code() {
        return code;
    }

    /** Return what stands before the next of several words. */
    String joint(String next, boolean isLast) {
        return switch (this) {
            case ENGLISH -> isLast ? " and " : ", ";
            case GERMAN -> isLast ? " und " : ", ";
            case SPANISH -> isLast ? spanishAnd(next) : ", ";
            // Before each, and written as one with it.
            case ARABIC -> " و";
        };
    }

    /** Before the sound of an i it is said as an e. */
    private static String spanishAnd(String next) {
        return next.startsWith("i") ? " e " : " y ";
    }
}

package org.myotome.biomechanics.description;

/** A language that movements are described in. */
public enum Language {
    ENGLISH("en", "and"),
    /** Not reviewed by a clinician whose first language it is. */
    GERMAN("de", "und");

    private final String code;
    private final String and;

    Language(String code, String and) {
        this.code = code;
        this.and = and;
    }

    /** Return its code, as HTML has it. */
    public String code() {
        return code;
    }

    String and() {
        return and;
    }

    /** Return one of two texts. */
    String of(String english, String german) {
        return switch (this) {
            case ENGLISH -> english;
            case GERMAN -> german;
        };
    }
}

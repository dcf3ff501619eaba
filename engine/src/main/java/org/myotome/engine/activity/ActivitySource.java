package org.myotome.engine.activity;

/** Where a walk or run was read from. */
public enum ActivitySource {
    /** Somebody typed it. */
    ENTERED("entered"),
    GPX("gpx"),
    FIT("fit"),
    TCX("tcx");

    private final String word;

    ActivitySource(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }
}

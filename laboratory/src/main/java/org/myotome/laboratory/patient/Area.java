package org.myotome.laboratory.patient;

/** An area of skin that is tested. */
enum Area {
    SADDLE("saddle", "saddle", true),
    TRUNK("trunk", "trunk", true),
    FRONT_THIGH("front_thigh", "front thigh", false),
    BACK_OF_THIGH("back_of_thigh", "back of the thigh", false),
    INNER_SHIN("inner_shin", "inner shin", false),
    OUTER_SHIN("outer_shin", "outer shin", false),
    CALF("calf", "calf", false),
    DORSUM("dorsum", "dorsum", false),
    FIRST_WEB("first_web", "first web space", false),
    LATERAL_FOOT("lateral_foot", "outer border", false),
    SOLE("sole", "sole", false),
    FOOT("foot", "whole foot", false);

    private final String word;
    private final String examinersWords;
    private final boolean acrossTheMiddle;

    Area(String word, String examinersWords, boolean acrossTheMiddle) {
        this.word = word;
        this.examinersWords = examinersWords;
        this.acrossTheMiddle = acrossTheMiddle;
    }

    /** Return the word used in the tables. */
    String word() {
        return word;
    }

    /** Return what an examiner writes down. */
    String examinersWords() {
        return examinersWords;
    }

    /** Return whether it belongs to no side. */
    boolean acrossTheMiddle() {
        return acrossTheMiddle;
    }
}

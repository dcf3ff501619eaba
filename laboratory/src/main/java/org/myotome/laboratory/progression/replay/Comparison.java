package org.myotome.laboratory.progression.replay;

/** How the engine's decision stands to what the clinicians did. */
enum Comparison {
    AGREES("agrees"),
    MORE_CAREFUL("engine more careful"),
    BOLDER("engine bolder"),
    TOO_LITTLE_KNOWN("too little was reported for the engine to go on"),
    NOT_COMPARABLE("not reported, or care ended");

    private final String words;

    Comparison(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}

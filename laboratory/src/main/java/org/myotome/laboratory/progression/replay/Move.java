package org.myotome.laboratory.progression.replay;

import java.util.Arrays;

/** What clinicians did, or the engine would do, at a step of a course; the later, the bolder, up to the last two. */
enum Move {
    /** Somebody else looks first, and nothing is trained in the part. */
    REFER("refer", "refer first"),
    /** More has to be known first. */
    ASK("ask", "ask first"),
    /** Treat what stands in the way, then try the same movement again. */
    BLOCK("block", "treat, then try again"),
    LESS("less", "one step down"),
    SAME("same", "the same again"),
    TRAIN("train", "begin to train"),
    MORE("more", "one step up"),
    END("end", "care ends"),
    NOT_TOLD("not_told", "not reported");

    private final String word;
    private final String about;

    Move(String word, String about) {
        this.word = word;
        this.about = about;
    }

    String about() {
        return about;
    }

    static Move of(String word) {
        return Arrays.stream(values())
                .filter(move -> move.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such move (" + word + ")."));
    }
}

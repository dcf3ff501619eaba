package org.myotome.engine.triage;

import java.util.List;

/** Tells what an examiner's words for a result say: the finding that is looked for, plainly sound, or neither. */
final class Soundness {

    /** Words that a sound result begins with, as far as we know them; the list is ours, unreviewed. */
    private static final WordList SOUND = WordList.of(List.of(
            "negative",
            "normal",
            "full",
            "free",
            "clear",
            "equal",
            "symmetric",
            "painless",
            "pain free",
            "no ",
            "none",
            "not ",
            "absent",
            "able",
            "strong",
            "good",
            "excessive",
            "hypermobile",
            "within normal",
            "unremarkable"));

    private Soundness() {}

    /** Return whether a text says one of some words; unknown where it says neither that nor that all is sound. */
    static Truth truth(WordList lookedFor, String text) {
        if (lookedFor.isIn(text)) {
            return Truth.TRUE;
        }
        return SOUND.isIn(text) ? Truth.FALSE : Truth.UNKNOWN;
    }
}

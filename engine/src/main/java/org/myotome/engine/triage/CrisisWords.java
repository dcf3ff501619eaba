package org.myotome.engine.triage;

import java.util.List;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.RawInput;

/**
 * Notices that somebody may have written about not wanting to live.
 *
 * <p>A short list of plain phrases, kept short on purpose: it can only raise the caution and put the question, never
 * lower anything, and it will miss most ways of saying it. It is no screening test. Ours, awaiting clinician review.
 */
final class CrisisWords {

    /** Id of the question that asks openly. */
    static final String QUESTION = "self_harm_thoughts";

    private static final WordList PHRASES = WordList.of(List.of(
            "suicid",
            "self harm",
            "kill myself",
            "kill himself",
            "kill herself",
            "kill themselves",
            "end my life",
            "end it all",
            "take my life",
            "took my life",
            "want to die",
            "wants to die",
            "wish i was dead",
            "wish i were dead",
            "better off dead",
            "better off without me",
            "burden to every",
            "dont want to be here any",
            "not want to be here any",
            "no way out",
            "go on living",
            "dont want to live",
            "not want to live",
            "not want to be alive",
            "dont want to be alive",
            "no reason to live",
            "no point in living",
            "hurt myself on purpose",
            "not want to go on like",
            "dont want to go on like",
            "not want to go on any",
            "dont want to go on any"));

    private static final List<String> ENDINGS = List.of("not want to go on ", "dont want to go on ", "cannot go on ");

    private CrisisWords() {}

    /** Return whether such a phrase appears in the story or in what was typed. */
    static boolean appearIn(CaseRecord record) {
        if (appearIn(record.complaint().story())) {
            return true;
        }
        for (RawInput entry : record.rawInput()) {
            if (appearIn(entry.valueAsEntered()) || appearIn(entry.problem())) {
                return true;
            }
        }
        return false;
    }

    private static boolean appearIn(String text) {
        if (text.isEmpty()) {
            return false;
        }
        String plain = Words.plain(text);
        return PHRASES.isInPlain(plain) || endsLike(plain);
    }

    private static boolean endsLike(String plain) {
        for (String ending : ENDINGS) {
            if (plain.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}

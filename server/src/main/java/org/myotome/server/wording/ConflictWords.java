package org.myotome.server.wording;

import org.myotome.engine.history.Conflict;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.ScreeningQuestion;

/** Puts what cannot both be true into words. */
public final class ConflictWords {

    private ConflictWords() {}

    /** Return the question that settles a conflict; a safety question is named as it is asked, not by its id. */
    public static String of(Conflict conflict, ScreeningBank screening) {
        return switch (conflict.kind()) {
            case SAFETY_ANSWER ->
                screening
                        .findQuestion(conflict.subject())
                        .map(ScreeningQuestion::wording)
                        .map(wording -> "“" + wording + "” was answered with both yes and no. Which one is right?")
                        .orElse(conflict.question());
            case PERSON, SET, SESSION_END, MORNING, ACTIVITY, UPKEEP, PROGRAMME, CLOCK, EVENT_ID -> conflict.question();
        };
    }
}

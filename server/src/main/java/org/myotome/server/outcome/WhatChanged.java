package org.myotome.server.outcome;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.explanation.OutcomeSentences;
import org.myotome.engine.language.Words;
import org.myotome.engine.outcome.Progress;
import org.myotome.engine.outcome.ProgressReport;

/** Says which answers are other ones than before. */
final class WhatChanged {

    private WhatChanged() {}

    static String between(ProgressReport before, ProgressReport after, Words words) {
        OutcomeSentences sentences = new OutcomeSentences(words);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < before.answers().size(); i++) {
            Progress was = before.answers().get(i);
            Progress is = after.answers().get(i);
            if (was.finding() != is.finding()) {
                parts.add(sentences.changed(is.question(), was.finding(), is.finding()));
            }
        }
        return parts.isEmpty() ? words.say("No answer changes.") : String.join(" ", parts);
    }
}

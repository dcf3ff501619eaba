package org.myotome.server.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.myotome.engine.outcome.Progress;
import org.myotome.engine.outcome.ProgressReport;

/** Says which answers are other ones than before. */
final class WhatChanged {

    private WhatChanged() {}

    static String between(ProgressReport before, ProgressReport after) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < before.answers().size(); i++) {
            Progress was = before.answers().get(i);
            Progress is = after.answers().get(i);
            if (was.finding() != is.finding()) {
                parts.add(is.question().asked() + " " + said(was) + " before, " + said(is) + " now.");
            }
        }
        return parts.isEmpty() ? "No answer changes." : String.join(" ", parts);
    }

    private static String said(Progress progress) {
        return progress.finding().said().toLowerCase(Locale.ROOT);
    }
}

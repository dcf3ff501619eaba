package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetLog;

/** Puts the sessions of a day together: two on one day are not two in a row, whether they were split or logged twice. */
final class Days {

    private Days() {}

    /** Return one session for each day, by day. */
    static List<Session> of(List<Session> sessions) {
        Map<LocalDate, Session> byDay = new TreeMap<>();
        sessions.forEach(session -> byDay.merge(session.day(), session, Days::together));
        return List.copyOf(byDay.values());
    }

    private static Session together(Session one, Session two) {
        List<SetLog> sets = new ArrayList<>(one.sets());
        sets.addAll(two.sets());
        return new Session(one.id(), one.day(), sets, worse(one.end(), two.end()));
    }

    private static Optional<SessionEnd> worse(Optional<SessionEnd> one, Optional<SessionEnd> two) {
        if (one.isEmpty() || two.isEmpty()) {
            return one.or(() -> two);
        }
        // What nobody said counts at its worst here, so that an unsaid end is never covered by a calm one.
        return one.get().painAfter().worstPossible() >= two.get().painAfter().worstPossible() ? one : two;
    }
}

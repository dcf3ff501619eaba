package org.myotome.engine.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One session: its sets and, when it was finished, its end.
 *
 * @param id the session
 * @param day the day of its first set, or of its end when no set was logged
 * @param sets its sets, by movement and number
 * @param end its end, if it was finished
 */
public record Session(String id, LocalDate day, List<SetLog> sets, Optional<SessionEnd> end) {

    public Session {
        sets = List.copyOf(sets);
    }

    /** Return the sets of one movement, both sides. */
    public List<SetLog> setsOf(String movementId) {
        return sets.stream()
                .filter(set -> set.movement().movementId().equals(movementId))
                .toList();
    }

    static List<Session> from(TrainingLog log) {
        Map<String, List<SetLog>> bySession = new LinkedHashMap<>();
        for (SetLog set : log.sets()) {
            bySession.computeIfAbsent(set.sessionId(), id -> new ArrayList<>()).add(set);
        }
        for (SessionEnd end : log.sessionEnds()) {
            bySession.computeIfAbsent(end.sessionId(), id -> new ArrayList<>());
        }
        return bySession.entrySet().stream()
                .map(entry -> session(entry.getKey(), entry.getValue(), log))
                .sorted(Comparator.comparing(Session::day).thenComparing(Session::id))
                .toList();
    }

    private static Session session(String id, List<SetLog> sets, TrainingLog log) {
        Optional<SessionEnd> end = log.sessionEnds().stream()
                .filter(candidate -> candidate.sessionId().equals(id))
                .findFirst();
        List<SetLog> ordered = sets.stream()
                .sorted(Comparator.comparing(SetLog::movement).thenComparingInt(SetLog::setNumber))
                .toList();
        LocalDate day = sets.stream()
                .map(SetLog::day)
                .min(Comparator.naturalOrder())
                .or(() -> end.map(SessionEnd::day))
                .orElseThrow();
        return new Session(id, day, ordered, end);
    }
}

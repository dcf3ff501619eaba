package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.TrainingLog;

/** A log put in order once, so that one decision need not go through it again and again. */
public final class Diary {

    private final TrainingLog log;
    private final TreeMap<LocalDate, MorningCheck> mornings = new TreeMap<>();
    private final List<Session> sessions;
    private final List<Session> days;
    private final TreeMap<LocalDate, Optional<Double>> usual = new TreeMap<>();

    /** Put a log in order. */
    public Diary(TrainingLog log) {
        this.log = log;
        this.sessions = log.sessions();
        this.days = Days.of(sessions);
        log.mornings().forEach(check -> mornings.putIfAbsent(check.day(), check));
    }

    TrainingLog log() {
        return log;
    }

    /** Return the sessions, by day. */
    public List<Session> sessions() {
        return sessions;
    }

    /** Return one session for each day, by day. */
    List<Session> days() {
        return days;
    }

    /** Return the check of one morning, if there was one. */
    Optional<MorningCheck> findMorning(LocalDate day) {
        return Optional.ofNullable(mornings.get(day));
    }

    /** Return the usual pain in the morning before a session, 0 to 10; nothing when nobody has said. */
    Optional<Double> usualBefore(LocalDate sessionDay) {
        return usual.computeIfAbsent(sessionDay, day -> UsualMorning.before(log, day));
    }
}

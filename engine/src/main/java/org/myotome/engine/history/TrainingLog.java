package org.myotome.engine.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.record.PainReport;

/**
 * What was done and how the mornings were, in order of days.
 *
 * @param sets every set, once
 * @param sessionEnds every finished session, once
 * @param mornings one check per day at most
 * @param activities every walk and run, once, by day
 * @param usualMorning the pain that is usual in the morning, as stated; unknown when nobody said
 */
public record TrainingLog(
        List<SetLog> sets,
        List<SessionEnd> sessionEnds,
        List<MorningCheck> mornings,
        List<ActivitySession> activities,
        PainReport usualMorning) {

    public TrainingLog {
        sets = List.copyOf(sets);
        sessionEnds = List.copyOf(sessionEnds);
        mornings = List.copyOf(mornings);
        activities = List.copyOf(activities);
    }

    /** Return a log without an entry. */
    public static TrainingLog empty() {
        return new TrainingLog(List.of(), List.of(), List.of(), List.of(), new PainReport.Unknown());
    }

    /** Return the sessions with at least one set, by day, then by id. */
    public List<Session> sessions() {
        return Session.from(this);
    }

    /** Return whether anything of a session was logged on a day. */
    public boolean hasSessionOn(LocalDate day) {
        return sessions().stream().anyMatch(session -> session.day().equals(day));
    }

    /** Return the session of a day that was begun and not finished, if there is one. */
    public Optional<Session> findOpenSession(LocalDate day) {
        return sessions().stream()
                .filter(session -> session.day().equals(day) && session.end().isEmpty())
                .findFirst();
    }

    /** Return the check of one morning, if there was one. */
    public Optional<MorningCheck> findMorning(LocalDate day) {
        return mornings.stream().filter(check -> check.day().equals(day)).findFirst();
    }
}

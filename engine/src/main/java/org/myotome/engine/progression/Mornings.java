package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.Optional;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.Session;
import org.myotome.engine.record.PainReport;

/** Reads from a log what the morning after a session said. */
public final class Mornings {

    private Mornings() {}

    /** Return what was said of the morning after a session. */
    public static MorningResponse after(Diary diary, Session session) {
        return diary.findMorning(session.day().plusDays(1))
                .map(check -> response(check, diary, session))
                .orElseGet(MorningResponse::notDescribed);
    }

    private static MorningResponse response(MorningCheck check, Diary diary, Session session) {
        PainReport usual = diary.usualBefore(session.day())
                .<PainReport>map(PainReport.Score::new)
                .orElseGet(PainReport.Unknown::new);
        return new MorningResponse(
                true, check.pain(), usual, check.stiffnessMinutes(), check.nightPain(), check.legSymptoms());
    }

    /** Return how far the morning after a session was above the usual; nothing when one of the two is not known. */
    public static Optional<Double> findRise(Diary diary, Session session) {
        return findRise(diary, session.day());
    }

    /** Return how far the morning after a day was above the usual; nothing when one of the two is not known. */
    static Optional<Double> findRise(Diary diary, LocalDate day) {
        return diary.findMorning(day.plusDays(1))
                .flatMap(check -> UsualMorning.number(check.pain()))
                .flatMap(pain -> diary.usualBefore(day).map(usual -> pain - usual));
    }
}

package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;

/**
 * Watches for what stops training until somebody has looked: symptoms moving down the leg, pain that wakes at night, two
 * flares within two weeks (evidence notes 6.1, [P]).
 */
final class Watch {

    private static final int DAYS_FOR_TWO_FLARES = 14;

    /** Pain this much above what was agreed is a flare, whatever the morning says. */
    private static final int FLARE_ABOVE_AGREED = 2;

    private final ProgressionRequest request;
    private final Diary diary;
    private final Diary lookedAt;
    private final PainPolicy policy;

    Watch(ProgressionRequest request, Diary diary, PainPolicy policy) {
        this.request = request;
        this.diary = diary;
        this.lookedAt = new Diary(request.lookedAt());
        this.policy = policy;
    }

    List<LookAgain> causes() {
        List<LookAgain> causes = new ArrayList<>();
        legSymptoms(causes);
        nights(causes);
        flares(causes);
        return List.copyOf(causes);
    }

    private void legSymptoms(List<LookAgain> causes) {
        for (SessionEnd end : request.log().sessionEnds()) {
            if (isNew(end) && end.legSymptoms().isStop()) {
                causes.add(new LookAgain.LegSymptomsWorse(end.day(), end.legSymptoms()));
            }
        }
        for (MorningCheck check : request.log().mornings()) {
            if (isNew(check) && check.legSymptoms().isStop()) {
                causes.add(new LookAgain.LegSymptomsWorse(check.day(), check.legSymptoms()));
            }
        }
    }

    private void nights(List<LookAgain> causes) {
        for (MorningCheck check : request.log().mornings()) {
            if (isNew(check) && check.nightPain() == Answer.YES && followsSession(check.day())) {
                causes.add(new LookAgain.NightPain(check.day()));
            }
        }
    }

    private boolean followsSession(LocalDate morning) {
        return diary.sessions().stream().anyMatch(session -> session.day().equals(morning.minusDays(1)));
    }

    private void flares(List<LookAgain> causes) {
        List<LocalDate> days = diary.sessions().stream()
                .filter(this::isNew)
                .filter(this::isFlare)
                .map(Session::day)
                .distinct()
                .toList();
        for (int i = 1; i < days.size(); i++) {
            LocalDate before = days.get(i - 1);
            LocalDate after = days.get(i);
            if (!after.isAfter(before.plusDays(DAYS_FOR_TWO_FLARES))) {
                causes.add(new LookAgain.TwoFlares(List.of(before, after)));
                return;
            }
        }
    }

    private boolean isFlare(Session session) {
        boolean badMorning = Mornings.findRise(diary, session)
                .filter(rise -> rise > ResponseRule.LARGEST_RISE_TO_REPEAT)
                .isPresent();
        return badMorning || isStiff(session) || isFarAboveAgreed(session);
    }

    private boolean isStiff(Session session) {
        return diary.findMorning(session.day().plusDays(1))
                .filter(check -> check.stiffnessMinutes() instanceof Known.Value<Integer>(Integer minutes)
                        && minutes > ResponseRule.LONGEST_STIFFNESS_MINUTES)
                .isPresent();
    }

    private boolean isFarAboveAgreed(Session session) {
        double worst = 0;
        for (SetLog set : session.sets()) {
            worst = Math.max(worst, UsualMorning.number(set.pain()).orElse(0.0));
        }
        double after = session.end()
                .flatMap(end -> UsualMorning.number(end.painAfter()))
                .orElse(0.0);
        return Math.max(worst, after) > policy.mostDuring() + FLARE_ABOVE_AGREED;
    }

    // What a clinician has seen is settled; the same entry does not stop training twice.

    private boolean isNew(SessionEnd end) {
        return !request.lookedAt().sessionEnds().contains(end);
    }

    private boolean isNew(MorningCheck check) {
        return !request.lookedAt().mornings().contains(check);
    }

    private boolean isNew(Session session) {
        boolean seenSession = lookedAt.sessions().contains(session);
        LocalDate morning = session.day().plusDays(1);
        boolean seenMorning = lookedAt.findMorning(morning).equals(diary.findMorning(morning));
        return !(seenSession && seenMorning);
    }
}

package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;

/**
 * Watches for what stops training until somebody has looked: symptoms moving down the leg, pain that wakes at night, two
 * flares within two weeks (evidence notes 6.1, [P]). A walk or run counts like a session.
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
            if (isNew(check) && check.nightPain() == Answer.YES && followsLoad(check.day())) {
                causes.add(new LookAgain.NightPain(check.day()));
            }
        }
    }

    private boolean followsLoad(LocalDate morning) {
        LocalDate day = morning.minusDays(1);
        return diary.sessions().stream().anyMatch(session -> session.day().equals(day))
                || request.log().activities().stream()
                        .anyMatch(activity -> activity.day().equals(day));
    }

    private void flares(List<LookAgain> causes) {
        Set<LocalDate> flares = new TreeSet<>();
        for (Session session : diary.sessions()) {
            if (isNew(session) && (isBadMorning(session.day()) || isFarAboveAgreed(session))) {
                flares.add(session.day());
            }
        }
        for (ActivitySession activity : request.log().activities()) {
            if (isNew(activity) && (isBadMorning(activity.day()) || isFarAboveAgreed(activity))) {
                flares.add(activity.day());
            }
        }
        List<LocalDate> days = List.copyOf(flares);
        for (int i = 1; i < days.size(); i++) {
            LocalDate before = days.get(i - 1);
            LocalDate after = days.get(i);
            if (!after.isAfter(before.plusDays(DAYS_FOR_TWO_FLARES))) {
                causes.add(new LookAgain.TwoFlares(List.of(before, after)));
                return;
            }
        }
    }

    private boolean isBadMorning(LocalDate day) {
        boolean rise = Mornings.findRise(diary, day)
                .filter(above -> above > ResponseRule.LARGEST_RISE_TO_REPEAT)
                .isPresent();
        return rise || isStiff(day);
    }

    private boolean isStiff(LocalDate day) {
        return diary.findMorning(day.plusDays(1))
                .filter(check -> check.stiffnessMinutes() instanceof Known.Value<Integer>(Integer minutes)
                        && minutes > ResponseRule.LONGEST_STIFFNESS_MINUTES)
                .isPresent();
    }

    private boolean isFarAboveAgreed(Session session) {
        double worst = 0;
        for (SetLog set : session.sets()) {
            worst = Math.max(worst, UsualMorning.numberOr(set.pain(), 0));
        }
        double after = session.end()
                .flatMap(end -> UsualMorning.number(end.painAfter()))
                .orElse(0.0);
        return isFarAboveAgreed(Math.max(worst, after));
    }

    private boolean isFarAboveAgreed(ActivitySession activity) {
        return isFarAboveAgreed(worstPain(activity));
    }

    private boolean isFarAboveAgreed(double pain) {
        return pain > policy.mostDuring() + FLARE_ABOVE_AGREED;
    }

    /** Return the worst pain that was said of a walk or run; 0 where nobody said any. */
    static double worstPain(ActivitySession activity) {
        return Math.max(
                UsualMorning.numberOr(activity.painDuring(), 0), UsualMorning.numberOr(activity.painAfter(), 0));
    }

    /** Return whether somebody said how much a walk or run hurt, during or after. */
    static boolean isPainSaid(ActivitySession activity) {
        return isNumber(activity.painDuring()) || isNumber(activity.painAfter());
    }

    private static boolean isNumber(PainReport pain) {
        return UsualMorning.isNumber(pain);
    }

    // What a clinician has seen is settled; the same entry does not stop training twice.

    private boolean isNew(SessionEnd end) {
        return !request.lookedAt().sessionEnds().contains(end);
    }

    private boolean isNew(MorningCheck check) {
        return !request.lookedAt().mornings().contains(check);
    }

    private boolean isNew(Session session) {
        return !(lookedAt.sessions().contains(session) && isMorningSeen(session.day()));
    }

    private boolean isNew(ActivitySession activity) {
        return !(request.lookedAt().activities().contains(activity) && isMorningSeen(activity.day()));
    }

    private boolean isMorningSeen(LocalDate day) {
        LocalDate morning = day.plusDays(1);
        return lookedAt.findMorning(morning).equals(diary.findMorning(morning));
    }
}

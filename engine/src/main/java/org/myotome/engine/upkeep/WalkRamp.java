package org.myotome.engine.upkeep;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.maintenance.MaintenancePlan;
import org.myotome.engine.maintenance.MaintenancePlan.Walks;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.upkeep.WalkWeek.Because;

/**
 * Builds walks up, week by week: first longer, then on more days; one step at a time, and back in reverse.
 *
 * <p>A week of which two thirds were walked, each without more pain than agreed, goes one step up; a walk that hurt more
 * goes one step down; a week of which little is known stays as it is. Five minutes and one day to a step are ours,
 * unreviewed.
 */
public final class WalkRamp {

    private static final int MINUTES_OF_A_STEP = 5;

    private final MaintenancePlan plan;
    private final TrainingLog log;
    private final PainPolicy policy;

    private WalkRamp(MaintenancePlan plan, TrainingLog log, PainPolicy policy) {
        this.plan = plan;
        this.log = log;
        this.policy = policy;
    }

    /** Return the walks of the week in which a day lies; the plan must have walks. */
    public static WalkWeek weekOf(LocalDate day, MaintenancePlan plan, TrainingLog log, PainPolicy policy) {
        return new WalkRamp(plan, log, policy).week(day);
    }

    private WalkWeek week(LocalDate day) {
        int weeks = (int) Math.max(0, ChronoUnit.DAYS.between(plan.begins(), day) / 7);
        Walks walks = plan.firstWalk().areAny() ? plan.firstWalk() : smallest();
        Because because = Because.FIRST_WEEK;
        for (int week = 0; week < weeks; week++) {
            because = judge(week, walks);
            walks = switch (because) {
                case WENT_WELL -> up(walks);
                case HURT_MORE_THAN_AGREED -> down(walks);
                case FIRST_WEEK, REACHED, TOO_FEW, PAIN_NOT_SAID -> walks;
            };
        }
        return new WalkWeek(weeks + 1, walks, daysWalked(walksOf(weeks), 0), because);
    }

    private Because judge(int week, Walks asked) {
        List<ActivitySession> walks = walksOf(week);
        if (walks.stream().anyMatch(this::hurtMoreThanAgreed)) {
            return Because.HURT_MORE_THAN_AGREED;
        }
        if (3 * daysWalked(walks, asked.minutes()) < 2 * asked.daysPerWeek()) {
            return Because.TOO_FEW;
        }
        boolean allSaid = walks.stream()
                .allMatch(
                        walk -> walk.painDuring().isKnown() && walk.painAfter().isKnown());
        if (!allSaid) {
            return Because.PAIN_NOT_SAID;
        }
        return asked.equals(plan.walk()) ? Because.REACHED : Because.WENT_WELL;
    }

    private boolean hurtMoreThanAgreed(ActivitySession walk) {
        return (walk.painDuring().isKnown() && walk.painDuring().worstPossible() > policy.mostDuring())
                || (walk.painAfter().isKnown() && walk.painAfter().worstPossible() > policy.mostAfter());
    }

    private List<ActivitySession> walksOf(int week) {
        LocalDate first = plan.begins().plusWeeks(week);
        return log.activities().stream()
                .filter(walk -> !walk.day().isBefore(first) && walk.day().isBefore(first.plusWeeks(1)))
                .toList();
    }

    /** Count the days with a walk of at least so many minutes; a walk of which nobody knows how long it was is none. */
    private static int daysWalked(List<ActivitySession> walks, int minutes) {
        return (int) walks.stream()
                .filter(walk -> walk.seconds().find().orElse(0) >= minutes * 60)
                .map(ActivitySession::day)
                .distinct()
                .count();
    }

    private Walks up(Walks walks) {
        return walks.minutes() < plan.walk().minutes()
                ? new Walks(Math.min(plan.walk().minutes(), walks.minutes() + MINUTES_OF_A_STEP), walks.daysPerWeek())
                : new Walks(walks.minutes(), Math.min(plan.walk().daysPerWeek(), walks.daysPerWeek() + 1));
    }

    private Walks down(Walks walks) {
        boolean moreDays = walks.daysPerWeek() > Math.max(1, plan.firstWalk().daysPerWeek());
        return moreDays
                ? new Walks(walks.minutes(), walks.daysPerWeek() - 1)
                : new Walks(Math.max(MINUTES_OF_A_STEP, walks.minutes() - MINUTES_OF_A_STEP), walks.daysPerWeek());
    }

    private Walks smallest() {
        return new Walks(Math.min(MINUTES_OF_A_STEP, plan.walk().minutes()), 1);
    }
}

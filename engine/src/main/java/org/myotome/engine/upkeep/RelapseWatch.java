package org.myotome.engine.upkeep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.maintenance.HowItGoes;
import org.myotome.engine.maintenance.MaintenancePlan;
import org.myotome.engine.progression.LookAgain;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;

/**
 * Finds the signs of a relapse since a habit began: two flares within two weeks, pain above what is agreed on two days
 * within two weeks, or the person's word. The two days and the two weeks are ours, unreviewed.
 *
 * <p>What a clinician has looked at since, and let training go on after, is no sign any more.
 */
public final class RelapseWatch {

    private static final int DAYS_FOR_TWO = 14;

    private final Episode episode;
    private final MaintenancePlan plan;
    private final PainPolicy policy;

    private RelapseWatch(Episode episode, MaintenancePlan plan, PainPolicy policy) {
        this.episode = episode;
        this.plan = plan;
        this.policy = policy;
    }

    /**
     * Return the signs of a relapse; empty where there are none.
     *
     * @param policy how much pain is agreed
     * @param causes what stops training until somebody has looked
     */
    public static List<RelapseSign> signs(
            Episode episode, MaintenancePlan plan, PainPolicy policy, List<LookAgain> causes) {
        RelapseWatch watch = new RelapseWatch(episode, plan, policy);
        List<RelapseSign> signs = new ArrayList<>();
        for (LookAgain cause : causes) {
            if (cause instanceof LookAgain.TwoFlares(List<LocalDate> days)) {
                signs.add(new RelapseSign.TwoFlares(days));
            }
        }
        watch.painAboveAgreed().ifPresent(signs::add);
        watch.saidToBeBack().ifPresent(signs::add);
        return List.copyOf(signs);
    }

    private Optional<RelapseSign> saidToBeBack() {
        return newReports().stream()
                .filter(report -> report.going() == HowItGoes.Going.IT_IS_BACK)
                .map(HowItGoes::day)
                .reduce((one, later) -> later)
                .map(RelapseSign.SaidToBeBack::new);
    }

    private List<HowItGoes> newReports() {
        return episode.upkeep().reports().stream()
                .filter(report -> !report.day().isBefore(plan.begins()))
                .filter(report -> !episode.upkeep().lookedAt().contains(report))
                .toList();
    }

    private Optional<RelapseSign> painAboveAgreed() {
        List<LocalDate> days = List.copyOf(daysAbove());
        for (int i = 1; i < days.size(); i++) {
            LocalDate before = days.get(i - 1);
            LocalDate after = days.get(i);
            if (!after.isAfter(before.plusDays(DAYS_FOR_TWO))) {
                return Optional.of(new RelapseSign.PainAboveAgreed(List.of(before, after), policy.mostDuring()));
            }
        }
        return Optional.empty();
    }

    private Set<LocalDate> daysAbove() {
        Set<LocalDate> days = new TreeSet<>();
        TrainingLog log = episode.log();
        TrainingLog seen = episode.lookedAt();
        log.sets().stream()
                .filter(set -> !seen.sets().contains(set))
                .forEach(set -> add(days, set.day(), set.pain(), policy.mostDuring()));
        log.sessionEnds().stream()
                .filter(end -> !seen.sessionEnds().contains(end))
                .forEach(end -> add(days, end.day(), end.painAfter(), policy.mostAfter()));
        log.mornings().stream()
                .filter(morning -> !seen.mornings().contains(morning))
                .forEach(morning -> add(days, morning.day(), morning.pain(), policy.mostAfter()));
        log.activities().stream()
                .filter(walk -> !seen.activities().contains(walk))
                .forEach(walk -> {
                    add(days, walk.day(), walk.painDuring(), policy.mostDuring());
                    add(days, walk.day(), walk.painAfter(), policy.mostAfter());
                });
        newReports().forEach(report -> add(days, report.day(), report.worstPain(), policy.mostDuring()));
        return days;
    }

    private void add(Set<LocalDate> days, LocalDate day, PainReport pain, int most) {
        if (!day.isBefore(plan.begins()) && pain.isKnown() && pain.worstPossible() > most) {
            days.add(day);
        }
    }
}

package org.myotome.engine.walkrun;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.progression.LookAgain;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.triage.Tier;

/** Finds what stops walking and running until somebody has looked. */
final class Alarms {

    private static final int DAYS_FOR_TWO_FLARES = 14;

    private final WalkRunRequest request;
    private final List<Outing> outings;
    private final OutingRule rule;

    Alarms(WalkRunRequest request, List<Outing> outings, OutingRule rule) {
        this.request = request;
        this.outings = outings;
        this.rule = rule;
    }

    List<StopReason> found() {
        List<StopReason> found = new ArrayList<>();
        Tier tier = request.triage().tier();
        boolean isToBeSeen = tier == Tier.E4 || (tier.compareTo(Tier.E2) >= 0 && !request.mayTrainAfterReview());
        if (isToBeSeen) {
            found.add(new StopReason.ClinicianFirst(tier, request.triage().reasons()));
        }
        if (request.policy() == PainPolicy.STRICT) {
            found.add(new StopReason.NoLoading());
        }
        legSymptoms(found);
        nights(found);
        flares(found);
        return List.copyOf(found);
    }

    private void legSymptoms(List<StopReason> found) {
        for (SessionEnd end : request.log().sessionEnds()) {
            if (end.legSymptoms().isStop() && !request.lookedAt().sessionEnds().contains(end)) {
                found.add(look(new LookAgain.LegSymptomsWorse(end.day(), end.legSymptoms())));
            }
        }
        for (MorningCheck check : request.log().mornings()) {
            if (check.legSymptoms().isStop() && isNew(check)) {
                found.add(look(new LookAgain.LegSymptomsWorse(check.day(), check.legSymptoms())));
            }
        }
    }

    private void nights(List<StopReason> found) {
        for (MorningCheck check : request.log().mornings()) {
            boolean follows = outings.stream()
                    .anyMatch(outing -> outing.day().equals(check.day().minusDays(1)));
            if (check.nightPain() == Answer.YES && follows && isNew(check)) {
                found.add(look(new LookAgain.NightPain(check.day())));
            }
        }
    }

    private void flares(List<StopReason> found) {
        List<LocalDate> days = outings.stream()
                .filter(rule::isFlare)
                .map(Outing::day)
                .filter(this::isNew)
                .distinct()
                .toList();
        for (int next = 1; next < days.size(); next++) {
            LocalDate before = days.get(next - 1);
            LocalDate after = days.get(next);
            if (!after.isAfter(before.plusDays(DAYS_FOR_TWO_FLARES))) {
                found.add(look(new LookAgain.TwoFlares(List.of(before, after))));
                return;
            }
        }
    }

    // What a clinician has seen is settled; the same entry does not stop anybody twice.

    private boolean isNew(MorningCheck check) {
        return !request.lookedAt().mornings().contains(check);
    }

    private boolean isNew(LocalDate day) {
        LocalDate morning = day.plusDays(1);
        boolean sameOutings = request.lookedAt().activities().stream()
                .filter(activity -> activity.day().equals(day))
                .toList()
                .equals(request.log().activities().stream()
                        .filter(activity -> activity.day().equals(day))
                        .toList());
        boolean sameSessions = request.lookedAt().sessions().stream()
                .filter(session -> session.day().equals(day))
                .toList()
                .equals(request.log().sessions().stream()
                        .filter(session -> session.day().equals(day))
                        .toList());
        boolean sameMorning =
                request.lookedAt().findMorning(morning).equals(request.log().findMorning(morning));
        return !(sameOutings && sameSessions && sameMorning);
    }

    private static StopReason look(LookAgain cause) {
        return new StopReason.Look(cause);
    }
}

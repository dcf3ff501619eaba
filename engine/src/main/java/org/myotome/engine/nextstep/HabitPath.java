package org.myotome.engine.nextstep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.Episode;
import org.myotome.engine.maintenance.MaintenancePlan;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SessionTime;
import org.myotome.engine.progression.LookAgain;
import org.myotome.engine.progression.Progression;
import org.myotome.engine.progression.ProgressionDecision;
import org.myotome.engine.progression.ProgressionRequest;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.startingpoint.PolicyInForce;
import org.myotome.engine.upkeep.AskBecause;
import org.myotome.engine.upkeep.HabitDay;
import org.myotome.engine.upkeep.RelapseSign;
import org.myotome.engine.upkeep.RelapseWatch;
import org.myotome.engine.upkeep.Silence;
import org.myotome.engine.upkeep.WalkRamp;

/**
 * The steps of a habit: first what stops it, then a relapse, then the question how it goes, then the day. Movements get
 * easier by the same rule as before; they get harder only when somebody changes the plan.
 */
final class HabitPath {

    private final Progression progression;

    HabitPath(Progression progression) {
        this.progression = progression;
    }

    /**
     * Return the next step of a habit.
     *
     * @param asked what the progression of the kept movements is decided from; empty where none is in force
     */
    Optional<NextStep> findNext(NextStepRequest request, MaintenancePlan plan, Optional<ProgressionRequest> asked) {
        Episode episode = request.episode();
        PainPolicy policy =
                asked.map(Progression::policy).orElse(PolicyInForce.of(episode.caseRecord(), request.triage()));
        List<LookAgain> causes = asked.map(Progression::causesToLookAgain).orElse(List.of());
        if (causes.stream().anyMatch(cause -> !(cause instanceof LookAgain.TwoFlares))) {
            return Optional.of(
                    new NextStep.LookAgainFirst(causes, request.triage().questions()));
        }
        List<RelapseSign> signs = RelapseWatch.signs(episode, plan, policy, causes);
        if (!signs.isEmpty()) {
            return Optional.of(new NextStep.EndUpkeep(signs));
        }
        HabitDay day = day(request, plan, policy);
        Optional<AskBecause> ask = Silence.findReason(episode, plan, request.today());
        if (ask.isPresent()) {
            return Optional.of(new NextStep.AskHowItGoes(ask.get(), day));
        }
        return asked.isEmpty() ? Optional.of(new NextStep.KeepGoing(day)) : afterSessions(asked.get(), day);
    }

    /** Nothing is left when the last kept movement was too much: that is a block like any other. */
    private Optional<NextStep> afterSessions(ProgressionRequest request, HabitDay day) {
        return switch (progression.decide(request)) {
            case ProgressionDecision.Adapt(Programme adapted, var movements) -> {
                NextStep.AdaptProgramme change = new NextStep.AdaptProgramme(adapted, movements);
                yield Optional.of(HarderStepConsent.findEasierPart(request.programme(), change)
                        .<NextStep>map(easier -> new NextStep.AdaptProgramme(
                                easier,
                                movements.stream()
                                        .filter(movement -> !HarderStepConsent.isHarder(movement))
                                        .toList()))
                        .orElseGet(() -> new NextStep.KeepGoing(day)));
            }
            case ProgressionDecision.NothingLeft ignored -> Optional.empty();
            case ProgressionDecision.NothingDoneYet ignored -> Optional.of(new NextStep.KeepGoing(day));
            case ProgressionDecision.AwaitMorning ignored -> Optional.of(new NextStep.KeepGoing(day));
            case ProgressionDecision.Keep ignored -> Optional.of(new NextStep.KeepGoing(day));
            case ProgressionDecision.StopAndLookAgain ignored -> Optional.of(new NextStep.KeepGoing(day));
        };
    }

    private static HabitDay day(NextStepRequest request, MaintenancePlan plan, PainPolicy policy) {
        LocalDate today = request.today();
        List<ProgrammeItem> items = request.episode()
                .findProgramme()
                .map(programme -> programme.itemsOn(today.getDayOfWeek()))
                .orElse(List.of());
        return new HabitDay(
                today,
                items,
                items.isEmpty() ? 0 : SessionTime.minutes(items),
                plan.walk().areAny()
                        ? Optional.of(
                                WalkRamp.weekOf(today, plan, request.episode().log(), policy))
                        : Optional.empty(),
                plan.stepsPerDay(),
                plan.contacts().stream().filter(day -> day.isAfter(today)).findFirst());
    }
}

package org.myotome.engine.progression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.Session;
import org.myotome.engine.movement.Library;
import org.myotome.engine.programme.Irritability;
import org.myotome.engine.programme.LeftOut;
import org.myotome.engine.programme.Obstacles;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.ProgrammeNote;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.startingpoint.PolicyInForce;

/**
 * Decides how a programme goes on after what was done.
 *
 * <p>A pure function of the request. The rule decides; a belief can only make a step more careful.
 */
public final class Progression {

    private final Library library;

    /** Decide with the ladders of a library. */
    public Progression(Library library) {
        this.library = library;
    }

    /** Decide how the programme goes on. */
    public ProgressionDecision decide(ProgressionRequest request) {
        PainPolicy policy = policy(request);
        Diary diary = new Diary(request.log());
        List<LookAgain> causes = new Watch(request, diary, policy).causes();
        if (!causes.isEmpty()) {
            return new ProgressionDecision.StopAndLookAgain(causes);
        }
        if (request.sessions().isEmpty()) {
            return new ProgressionDecision.NothingDoneYet();
        }
        List<Session> days = Days.of(request.sessions()).stream()
                .filter(session -> !session.day().isAfter(request.today().plusDays(1)))
                .toList();
        if (days.isEmpty()) {
            return new ProgressionDecision.NothingDoneYet();
        }
        LocalDate morning = days.getLast().day().plusDays(1);
        boolean described = diary.findMorning(morning).isPresent();
        if (!described && !request.today().isAfter(morning)) {
            return new ProgressionDecision.AwaitMorning(morning);
        }
        return applied(request, diary, days, policy);
    }

    /** Return what stops training until somebody has looked; empty where nothing does. */
    public static List<LookAgain> causesToLookAgain(ProgressionRequest request) {
        return new Watch(request, new Diary(request.log()), policy(request)).causes();
    }

    /** Return how much pain is agreed: by the programme, or by the record where that allows less. */
    public static PainPolicy policy(ProgressionRequest request) {
        return request.programme().painPolicy().stricter(PolicyInForce.of(request.record(), request.triage()));
    }

    private ProgressionDecision applied(
            ProgressionRequest request, Diary diary, List<Session> days, PainPolicy policy) {
        StepSetting setting = StepSetting.of(library, request, policy);
        ItemProgression items = new ItemProgression(request, diary, days, policy, setting);
        LighterWeek lighter = new LighterWeek(request, diary, library);
        List<MovementDecision> decisions = new ArrayList<>();
        Plan plan = plan(request, items, lighter, setting.irritability());
        List<ProgrammeItem> kept = new ArrayList<>();
        Programme soFar = request.programme();
        for (ProgrammeItem item : request.programme().items()) {
            MovementDecision decision = plan.decide(item, soFar);
            decisions.add(decision);
            Optional<ProgrammeItem> next = decision.next().filter(candidate -> !holds(kept, candidate));
            next.ifPresent(kept::add);
            if (next.isPresent()) {
                soFar = replaced(soFar, item, next.get());
            }
        }
        return outcome(request, setting.obstacles(), kept, decisions, plan);
    }

    private ProgressionDecision outcome(
            ProgressionRequest request,
            Obstacles obstacles,
            List<ProgrammeItem> kept,
            List<MovementDecision> decisions,
            Plan plan) {
        Programme before = request.programme();
        if (kept.isEmpty()) {
            return new ProgressionDecision.NothingLeft(decisions);
        }
        List<ProgrammeNote> notes = plan.notes(before.notes());
        if (kept.equals(before.items()) && notes.equals(before.notes())) {
            return new ProgressionDecision.Keep(decisions);
        }
        List<LeftOut> leftOut = new LeftOutUpdate(library, obstacles).after(before, kept, decisions);
        return new ProgressionDecision.Adapt(before.withItems(kept, leftOut).withNotes(notes), decisions);
    }

    private static Plan plan(
            ProgressionRequest request, ItemProgression items, LighterWeek lighter, Irritability irritability) {
        if (LighterWeek.isOn(request.programme())) {
            boolean over = request.today().isAfter(lighter.lastDay());
            return over ? new Plan.Resume(items, lighter) : new Plan.Lighter(items, lighter);
        }
        return lighter.findDue(irritability)
                .<Plan>map(reason -> new Plan.Lower(items, lighter, reason, request.today()))
                .orElseGet(() -> new Plan.AsUsual(items));
    }

    private static boolean holds(List<ProgrammeItem> items, ProgrammeItem candidate) {
        return items.stream().anyMatch(item -> item.movementId().equals(candidate.movementId()));
    }

    /** Each step is fitted into a session in which the earlier steps are already taken. */
    private static Programme replaced(Programme programme, ProgrammeItem old, ProgrammeItem next) {
        List<ProgrammeItem> items = programme.items().stream()
                .map(item -> item.movementId().equals(old.movementId()) ? next : item)
                .toList();
        return programme.withItems(items, programme.leftOut());
    }

    /** Return the days from the last session to a day. */
    static long daysSince(Session last, LocalDate day) {
        return ChronoUnit.DAYS.between(last.day(), day);
    }
}

package org.myotome.engine.progression;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.triage.TriageDecision;

/** Decides how one movement goes on. */
final class ItemProgression {

    /** A week without a session; the next one repeats the last step. */
    private static final int BREAK_DAYS = 7;

    /** Two weeks without: strength is largely kept, the dose begins a fifth lower (evidence notes 6.2, [P]). */
    private static final int LONG_BREAK_DAYS = 14;

    private static final int PERCENT_AFTER_LONG_BREAK = 80;

    /** Four weeks without: the dose begins two fifths lower ([P]: 30 to 50 percent). */
    private static final int VERY_LONG_BREAK_DAYS = 28;

    private static final int PERCENT_AFTER_VERY_LONG_BREAK = 60;

    /** Minutes for a session when nobody has said. */
    private static final int MINUTES_WHEN_UNKNOWN = 15;

    private final ProgressionRequest request;
    private final Diary diary;
    private final PainPolicy policy;
    private final StepUp stepUp;
    private final StepDown stepDown;
    private final int minutes;

    ItemProgression(ProgressionRequest request, Diary diary, PainPolicy policy, StepUp stepUp, StepDown stepDown) {
        this.request = request;
        this.diary = diary;
        this.policy = policy;
        this.stepUp = stepUp;
        this.stepDown = stepDown;
        this.minutes = request.record()
                .circumstances()
                .minutesPerSession()
                .find()
                .orElse(Math.max(MINUTES_WHEN_UNKNOWN, request.programme().minutesPerSession()));
    }

    MovementDecision decide(ProgrammeItem item, Programme programme) {
        TriageDecision.Lock lock = request.triage().lockedMovements().get(item.movementId());
        if (lock != null) {
            return stop(item, new StepReason.LockedNow(lock.because()));
        }
        Verdict rule = rule(item);
        Verdict verdict = tempered(item, rule);
        Optional<MovementDecision.Disagreement> disagreement = disagreement(item, rule);
        return switch (verdict.direction()) {
            case STOP -> stop(item, verdict.reason());
            case STEP_DOWN -> down(item, verdict, disagreement);
            case HOLD -> hold(item, verdict, disagreement);
            case PROGRESS -> up(item, programme, verdict, disagreement);
        };
    }

    // --- what the rule says ---

    private Verdict rule(ProgrammeItem item) {
        List<Session> own = request.sessions().stream()
                .filter(session -> !session.setsOf(item.movementId()).isEmpty())
                .toList();
        Session latest = request.sessions().getLast();
        Verdict last = judged(item, latest);
        if (last.direction() == Direction.STEP_DOWN) {
            return last;
        }
        Optional<Verdict> afterBreak = afterBreak(latest);
        if (afterBreak.isPresent()) {
            return afterBreak.get();
        }
        if (isLostTwice(item, own)) {
            return Verdict.down(new StepReason.LineLostTwice(), new Counterfactual.ProgressWhenSteady());
        }
        if (!last.isWell()) {
            return last;
        }
        boolean twice = own.size() >= 2 && judged(item, own.get(own.size() - 2)).isWell();
        return twice
                ? new Verdict(
                        Direction.PROGRESS, new StepReason.WellTwice(), new Counterfactual.StepDownAfterBadMorning())
                : Verdict.hold(new StepReason.WellOnce(), new Counterfactual.ProgressAfterCalm(1));
    }

    /** Return the more careful of what the session and the next morning say. */
    private Verdict judged(ProgrammeItem item, Session session) {
        return ResponseRule.judge(Responses.of(item, session, Mornings.after(diary, session)), policy);
    }

    private Optional<Verdict> afterBreak(Session latest) {
        long days = Progression.daysSince(latest, request.today());
        if (days >= LONG_BREAK_DAYS) {
            return Optional.of(Verdict.down(new StepReason.LongBreak(days), new Counterfactual.ProgressAfterCalm(2)));
        }
        return days >= BREAK_DAYS
                ? Optional.of(
                        Verdict.hold(new StepReason.FirstAfterBreak(days), new Counterfactual.ProgressAfterCalm(2)))
                : Optional.empty();
    }

    private static boolean isLostTwice(ProgrammeItem item, List<Session> own) {
        return own.size() >= 2 && isLost(item, own.getLast()) && isLost(item, own.get(own.size() - 2));
    }

    private static boolean isLost(ProgrammeItem item, Session session) {
        return session.setsOf(item.movementId()).stream().anyMatch(set -> set.form() == SetForm.LOST);
    }

    // --- rule and belief ---

    private Verdict tempered(ProgrammeItem item, Verdict rule) {
        Direction belief = Optional.ofNullable(request.belief().get(item.movementId()))
                .map(Advice::direction)
                .orElse(rule.direction());
        return belief.compareTo(rule.direction()) < 0
                ? new Verdict(
                        belief,
                        new StepReason.BeliefMoreCareful(rule.direction()),
                        new Counterfactual.ProgressAfterCalm(2))
                : rule;
    }

    private Optional<MovementDecision.Disagreement> disagreement(ProgrammeItem item, Verdict rule) {
        return Optional.ofNullable(request.belief().get(item.movementId()))
                .map(Advice::direction)
                .filter(belief -> belief != rule.direction())
                .map(belief -> new MovementDecision.Disagreement(rule.direction(), belief));
    }

    // --- what follows ---

    private static MovementDecision stop(ProgrammeItem item, StepReason reason) {
        return new MovementDecision(
                item.movementId(),
                Direction.STOP,
                reason,
                new Counterfactual.BackAfterReview(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static MovementDecision hold(
            ProgrammeItem item, Verdict verdict, Optional<MovementDecision.Disagreement> disagreement) {
        return new MovementDecision(
                item.movementId(),
                Direction.HOLD,
                verdict.reason(),
                verdict.counterfactual(),
                Optional.empty(),
                Optional.of(item),
                disagreement);
    }

    private MovementDecision down(
            ProgrammeItem item, Verdict verdict, Optional<MovementDecision.Disagreement> disagreement) {
        return lower(item, verdict.reason())
                .map(change -> new MovementDecision(
                        item.movementId(),
                        Direction.STEP_DOWN,
                        verdict.reason(),
                        verdict.counterfactual(),
                        Optional.of(change.variable()),
                        Optional.of(change.item()),
                        disagreement))
                .orElseGet(() -> stop(item, new StepReason.NothingEasier()));
    }

    private Optional<Change> lower(ProgrammeItem item, StepReason reason) {
        if (reason instanceof StepReason.LongBreak(long days)) {
            int percent = days >= VERY_LONG_BREAK_DAYS ? PERCENT_AFTER_VERY_LONG_BREAK : PERCENT_AFTER_LONG_BREAK;
            // After weeks off even the smallest dose may begin again as it is.
            return Optional.of(StepDown.cut(item, percent).orElse(new Change(Variable.AMOUNT, item)));
        }
        return stepDown.from(item);
    }

    private MovementDecision up(
            ProgrammeItem item,
            Programme programme,
            Verdict verdict,
            Optional<MovementDecision.Disagreement> disagreement) {
        return switch (stepUp.from(item, SessionRoom.around(item, programme, minutes))) {
            case StepUp.Result.Changed(Change change) ->
                new MovementDecision(
                        item.movementId(),
                        Direction.PROGRESS,
                        verdict.reason(),
                        verdict.counterfactual(),
                        Optional.of(change.variable()),
                        Optional.of(change.item()),
                        disagreement);
            case StepUp.Result.Stays(StepReason reason, Counterfactual counterfactual) ->
                hold(item, Verdict.hold(reason, counterfactual), disagreement);
        };
    }
}

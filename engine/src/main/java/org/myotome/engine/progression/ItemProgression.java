package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.history.AcceptedProgramme;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.triage.TriageDecision;

/** Decides how one movement goes on. */
final class ItemProgression {

    /** A week without a session; the next one repeats the last step ("repeat last step, never skip": ours). */
    private static final int BREAK_DAYS = 7;

    /** Two weeks without: strength is largely kept, the dose begins a fifth lower (evidence notes 6.2, [P]: 10 to 20 percent). */
    private static final int LONG_BREAK_DAYS = 14;

    private static final int PERCENT_AFTER_LONG_BREAK = 80;

    /** Four weeks without: the dose begins two fifths lower ([P]: 30 to 50 percent). */
    private static final int VERY_LONG_BREAK_DAYS = 28;

    private static final int PERCENT_AFTER_VERY_LONG_BREAK = 60;

    /** So many sessions at one dose that did not go well enough to go on are a stall. Ours, unreviewed: about two weeks. */
    private static final int SESSIONS_UNTIL_STALL = 6;

    private final ProgressionRequest request;
    private final Diary diary;
    private final List<Session> days;
    private final PainPolicy policy;
    private final StepSetting setting;
    private final StepUp stepUp;
    private final StepDown stepDown;
    private final int minutes;

    /**
     * Decide movements of one programme.
     *
     * @param days the sessions under the programme up to today, one for each day, at least one
     */
    ItemProgression(
            ProgressionRequest request, Diary diary, List<Session> days, PainPolicy policy, StepSetting setting) {
        this.request = request;
        this.diary = diary;
        this.days = days;
        this.policy = policy;
        this.setting = setting;
        this.stepUp = new StepUp(setting);
        this.stepDown = new StepDown(setting);
        this.minutes = SessionRoom.minutes(request);
    }

    /** Return the decision on a movement of a programme in which the movements before it are decided. */
    MovementDecision decide(ProgrammeItem item, Programme programme) {
        Optional<MovementDecision> locked = locked(item);
        if (locked.isPresent()) {
            return locked.get();
        }
        Verdict rule = rule(item, programme);
        Verdict verdict = tempered(item, rule);
        return switch (verdict.direction()) {
            case STOP -> stop(item, verdict.reason());
            case STEP_DOWN -> down(item, programme, verdict, rule);
            case HOLD -> hold(item, verdict, rule);
            case PROGRESS -> up(item, programme, verdict, rule);
        };
    }

    Optional<MovementDecision> locked(ProgrammeItem item) {
        TriageDecision.Lock lock = request.triage().lockedMovements().get(item.movementId());
        return lock == null ? Optional.empty() : Optional.of(stop(item, new StepReason.LockedNow(lock.because())));
    }

    // --- what the rule says ---

    /** Return what the sessions say, before it is asked what would change. */
    Verdict rule(ProgrammeItem item, Programme programme) {
        Verdict verdict = bySessions(item);
        return switch (verdict.direction()) {
            case STOP -> verdict;
            case STEP_DOWN -> wholeStepIfMoreIsWrong(item, verdict);
            case HOLD -> stalled(item, programme, verdict);
            case PROGRESS -> notYet().orElse(verdict);
        };
    }

    private Verdict bySessions(ProgrammeItem item) {
        List<Session> own = own(item);
        Session latest = days.getLast();
        long idle = Progression.daysSince(latest, request.today());
        if (idle >= VERY_LONG_BREAK_DAYS) {
            return Verdict.down(new StepReason.VeryLongBreak(idle), new Counterfactual.ProgressAfterCalm(2));
        }
        Verdict last = judged(item, latest);
        if (last.direction() == Direction.STEP_DOWN) {
            return last;
        }
        Optional<Verdict> afterBreak = afterBreak(idle);
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

    /** What would take a whole step by itself takes it all the more when it hurt a little too much as well. */
    private Verdict wholeStepIfMoreIsWrong(ProgrammeItem item, Verdict verdict) {
        if (!(verdict.reason() instanceof StepReason.PainLittleAboveAgreed)) {
            return verdict;
        }
        Session latest = days.getLast();
        List<Session> own = own(item);
        boolean isMoreWrong = Progression.daysSince(latest, request.today()) >= LONG_BREAK_DAYS
                || isLostTwice(item, own)
                || isStalled(item, own);
        return isMoreWrong
                ? ResponseRule.judgeSession(Responses.of(item, latest, Mornings.after(diary, latest)), policy)
                : verdict;
    }

    private List<Session> own(ProgrammeItem item) {
        return days.stream()
                .filter(session -> !session.setsOf(item.movementId()).isEmpty())
                .toList();
    }

    /** Return the more careful of what the session and the next morning say. */
    private Verdict judged(ProgrammeItem item, Session session) {
        Verdict verdict = ResponseRule.judge(Responses.of(item, session, Mornings.after(diary, session)), policy);
        boolean late = inForceSince().filter(session.day()::isBefore).isPresent();
        return late && verdict.isWell()
                ? Verdict.hold(new StepReason.LoggedLate(session.day()), new Counterfactual.ProgressAfterCalm(2))
                : verdict;
    }

    /** Return whether a movement had been too much in the last session before a day. */
    boolean wasTooMuch(ProgrammeItem item, LocalDate day) {
        return diary.days().stream()
                .filter(session -> session.day().isBefore(day))
                .filter(session -> !session.setsOf(item.movementId()).isEmpty())
                .reduce((earlier, later) -> later)
                .map(session -> ResponseRule.judge(Responses.of(item, session, Mornings.after(diary, session)), policy))
                .filter(verdict -> verdict.direction() == Direction.STEP_DOWN)
                .isPresent();
    }

    private Optional<LocalDate> inForceSince() {
        List<AcceptedProgramme> programmes = request.past().programmes();
        return programmes.isEmpty() ? Optional.empty() : Optional.of(LighterWeek.dayOf(programmes.getLast()));
    }

    private static Optional<Verdict> afterBreak(long idle) {
        if (idle >= LONG_BREAK_DAYS) {
            return Optional.of(Verdict.down(new StepReason.LongBreak(idle), new Counterfactual.ProgressAfterCalm(2)));
        }
        return idle >= BREAK_DAYS
                ? Optional.of(
                        Verdict.hold(new StepReason.FirstAfterBreak(idle), new Counterfactual.ProgressAfterCalm(2)))
                : Optional.empty();
    }

    private static boolean isLostTwice(ProgrammeItem item, List<Session> own) {
        return own.size() >= 2 && isLost(item, own.getLast()) && isLost(item, own.get(own.size() - 2));
    }

    private static boolean isLost(ProgrammeItem item, Session session) {
        return session.setsOf(item.movementId()).stream().anyMatch(set -> set.form() == SetForm.LOST);
    }

    // --- what else has to be so before anything gets harder ---

    private Optional<Verdict> notYet() {
        return datedAhead().or(this::activityHurt).or(this::tooFew);
    }

    private Optional<Verdict> datedAhead() {
        return diary.days().stream()
                .map(Session::day)
                .filter(day -> day.isAfter(request.today().plusDays(1)))
                .findFirst()
                .map(day -> Verdict.hold(new StepReason.DatedAhead(day), new Counterfactual.ProgressWhenCorrected()));
    }

    /** A walk or run since the session before the last: pain above what is agreed holds, and so does pain nobody said. */
    private Optional<Verdict> activityHurt() {
        LocalDate from = days.size() >= 2
                ? days.get(days.size() - 2).day()
                : days.getLast().day();
        List<ActivitySession> recent = request.log().activities().stream()
                .filter(activity ->
                        !activity.day().isBefore(from) && !activity.day().isAfter(request.today()))
                .toList();
        for (ActivitySession activity : recent) {
            double pain = Watch.worstPain(activity);
            if (pain > policy.mostDuring()) {
                return Optional.of(Verdict.hold(
                        new StepReason.ActivityHurt(activity.day(), pain, policy.mostDuring()),
                        new Counterfactual.ProgressAfterCalm(2)));
            }
        }
        return recent.stream().allMatch(Watch::isPainSaid)
                ? Optional.empty()
                : Optional.of(Verdict.notSaid(StepReason.Missing.ACTIVITY_PAIN));
    }

    private Optional<Verdict> tooFew() {
        if (request.past().programmes().isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = LighterWeek.dayOf(request.past().programmes().getFirst());
        Consistency consistency = Consistency.of(request.programme(), diary.days(), first, request.today());
        return consistency.isLow()
                ? Optional.of(Verdict.hold(
                        new StepReason.TooFewSessions(consistency.done(), consistency.planned()),
                        new Counterfactual.ProgressAfterSessions(consistency.missing())))
                : Optional.empty();
    }

    // --- stall ---

    private Verdict stalled(ProgrammeItem item, Programme programme, Verdict held) {
        List<Session> same = own(item);
        if (!isStalled(item, same)) {
            return held;
        }
        Stall choice = choice(item, programme, held.reason());
        StepReason reason = new StepReason.Stalled(same.size(), choice);
        return choice == Stall.ASK_CLINICIAN
                ? Verdict.hold(reason, new Counterfactual.ProgressWhenChosen())
                : Verdict.down(reason, new Counterfactual.ProgressAfterCalm(2));
    }

    private boolean isStalled(ProgrammeItem item, List<Session> same) {
        boolean stands = same.size() >= SESSIONS_UNTIL_STALL
                && same.subList(same.size() - SESSIONS_UNTIL_STALL, same.size()).stream()
                        .allMatch(
                                session -> isOfPerformance(judged(item, session).reason()));
        return stands
                && Efficiencies.of(item, same).filter(Efficiency::isProgress).isEmpty();
    }

    /** What was not said, or not all done, is no stall but something to be said or done. */
    private static boolean isOfPerformance(StepReason reason) {
        return reason instanceof StepReason.LineLost
                || reason instanceof StepReason.LineWobbled
                || reason instanceof StepReason.AllOut
                || reason instanceof StepReason.PainLittleAboveAgreed
                || reason instanceof StepReason.NotAllDone
                || reason instanceof StepReason.MorningALittleWorse
                || reason instanceof StepReason.MorningAboveAgreed;
    }

    private Stall choice(ProgrammeItem item, Programme programme, StepReason reason) {
        boolean morning =
                reason instanceof StepReason.MorningALittleWorse || reason instanceof StepReason.MorningAboveAgreed;
        if (morning) {
            return stepDown.findEasierMovement(item, programme).isPresent()
                    ? Stall.CHANGE_MOVEMENT
                    : Stall.ASK_CLINICIAN;
        }
        return stepDown.from(item, programme, true).isPresent() ? Stall.CHANGE_VARIABLE : Stall.ASK_CLINICIAN;
    }

    // --- rule and belief ---

    private Optional<Advice> advice(ProgrammeItem item) {
        return Optional.ofNullable(request.belief().get(item.movementId()));
    }

    /**
     * The belief may hold a step up back. To ease is the rule's alone: measured in the laboratory, a belief that may ease as
     * well brings no fewer flares, and eases a little less after a worse answer in about one decision of a thousand.
     */
    private Verdict tempered(ProgrammeItem item, Verdict rule) {
        boolean holdsBack = rule.direction() == Direction.PROGRESS
                && advice(item)
                        .filter(advice -> advice.direction() != Direction.PROGRESS)
                        .isPresent();
        return holdsBack
                ? Verdict.hold(
                        new StepReason.BeliefMoreCareful(rule.direction()), new Counterfactual.ProgressAfterCalm(2))
                : rule;
    }

    private Optional<MovementDecision.Disagreement> disagreement(ProgrammeItem item, Verdict rule) {
        return advice(item)
                .filter(advice -> advice.direction() != rule.direction())
                .map(advice -> new MovementDecision.Disagreement(
                        rule.direction(), advice.direction(), Optional.of(advice.mostStepPercent())));
    }

    /** The belief held a step back by its size alone. */
    private Optional<MovementDecision.Disagreement> aboutSize(ProgrammeItem item) {
        return advice(item)
                .map(advice -> new MovementDecision.Disagreement(
                        Direction.PROGRESS, Direction.HOLD, Optional.of(advice.mostStepPercent())));
    }

    // --- what follows ---

    static MovementDecision stop(ProgrammeItem item, StepReason reason) {
        return new MovementDecision(
                item.movementId(),
                Direction.STOP,
                reason,
                new Counterfactual.BackAfterReview(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private MovementDecision hold(ProgrammeItem item, Verdict verdict, Verdict rule) {
        return holding(item, verdict, disagreement(item, rule));
    }

    MovementDecision holding(
            ProgrammeItem item, Verdict verdict, Optional<MovementDecision.Disagreement> disagreement) {
        return new MovementDecision(
                item.movementId(),
                Direction.HOLD,
                verdict.reason(),
                verdict.counterfactual(),
                Optional.empty(),
                Optional.of(item),
                disagreement,
                Optional.empty(),
                Efficiencies.of(item, own(item)));
    }

    MovementDecision changing(
            ProgrammeItem item, Verdict verdict, Change change, Optional<MovementDecision.Disagreement> disagreement) {
        return new MovementDecision(
                item.movementId(),
                verdict.direction(),
                verdict.reason(),
                verdict.counterfactual(),
                Optional.of(change.variable()),
                Optional.of(change.item()),
                disagreement,
                StepPercent.between(item, change.item()),
                Efficiencies.of(item, own(item)));
    }

    private MovementDecision down(ProgrammeItem item, Programme programme, Verdict verdict, Verdict rule) {
        return lower(item, programme, verdict.reason())
                .map(change -> changing(item, verdict, change, disagreement(item, rule)))
                .orElseGet(() -> stop(item, new StepReason.NothingEasier()));
    }

    Optional<Change> lower(ProgrammeItem item, Programme programme, StepReason reason) {
        // After weeks off even the smallest dose may begin again as it is.
        return switch (reason) {
            case StepReason.LongBreak ignored ->
                Optional.of(StepDown.cut(item, PERCENT_AFTER_LONG_BREAK).orElse(new Change(Variable.AMOUNT, item)));
            case StepReason.VeryLongBreak ignored ->
                Optional.of(
                        StepDown.cut(item, PERCENT_AFTER_VERY_LONG_BREAK).orElse(new Change(Variable.AMOUNT, item)));
            case StepReason.Stalled stalled
            when stalled.choice() == Stall.CHANGE_MOVEMENT -> stepDown.findEasierMovement(item, programme);
            case StepReason.PainLittleAboveAgreed ignored -> stepDown.aLittleFrom(item, programme);
            default -> stepDown.from(item, programme, isOfForm(reason));
        };
    }

    private static boolean isOfForm(StepReason reason) {
        return reason instanceof StepReason.LineLostTwice || reason instanceof StepReason.Stalled;
    }

    private MovementDecision up(ProgrammeItem item, Programme programme, Verdict verdict, Verdict rule) {
        StepSize size = StepSize.of(setting.irritability(), advice(item));
        SessionRoom room = SessionRoom.around(item, programme, minutes);
        return switch (stepUp.from(item, programme, room, size)) {
            case StepUp.Result.Changed(Change change) -> changing(item, verdict, change, disagreement(item, rule));
            case StepUp.Result.Stays(StepReason reason, Counterfactual counterfactual) ->
                holding(
                        item,
                        Verdict.hold(reason, counterfactual),
                        reason instanceof StepReason.StepTooLargeForBelief
                                ? aboutSize(item)
                                : disagreement(item, rule));
        };
    }
}

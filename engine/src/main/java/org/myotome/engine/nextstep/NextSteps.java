package org.myotome.engine.nextstep;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.myotome.engine.ability.Chance;
import org.myotome.engine.history.Conflict;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Search;
import org.myotome.engine.history.SetAside;
import org.myotome.engine.movement.Library;
import org.myotome.engine.programme.Alternatives;
import org.myotome.engine.programme.Composition;
import org.myotome.engine.programme.CoreFirstSetting;
import org.myotome.engine.programme.Ladder;
import org.myotome.engine.programme.LeftOut;
import org.myotome.engine.programme.LeftOutReason;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeAlternative;
import org.myotome.engine.programme.ProgrammeAlternatives;
import org.myotome.engine.programme.ProgrammeComposer;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.ProgrammeRequest;
import org.myotome.engine.programme.SessionTime;
import org.myotome.engine.programme.Starts;
import org.myotome.engine.progression.Advice;
import org.myotome.engine.progression.Direction;
import org.myotome.engine.progression.LookAgain;
import org.myotome.engine.progression.MovementDecision;
import org.myotome.engine.progression.Past;
import org.myotome.engine.progression.Progression;
import org.myotome.engine.progression.ProgressionDecision;
import org.myotome.engine.progression.ProgressionRequest;
import org.myotome.engine.progression.Shown;
import org.myotome.engine.progression.WayAhead;
import org.myotome.engine.progression.WaysAhead;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.RawInput;
import org.myotome.engine.startingpoint.PolicyInForce;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.startingpoint.Why;
import org.myotome.engine.triage.DataAction;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.engine.upkeep.Readiness;
import org.myotome.engine.upkeep.ReadinessCheck;
import org.myotome.engine.upkeep.UpkeepProposal;

/** Finds the next step of an episode. There is always one. */
public final class NextSteps {

    /** Below this age, in years, exercise is out of scope; triage is not. */
    private static final double YOUNGEST_YEARS = 16;

    /** Conflicts that have to be settled before anything is done; the others hold the worse reading meanwhile. */
    private static final Set<Conflict.Kind> SETTLED_FIRST =
            EnumSet.of(Conflict.Kind.SAFETY_ANSWER, Conflict.Kind.PERSON, Conflict.Kind.PROGRAMME);

    private static final String UNBLOCKED =
            "It is the movement for which the block opened, so the search begins with it.";

    private final Library library;
    private final ProgrammeComposer composer;
    private final ProgrammeAlternatives programmeAlternatives;
    private final Progression progression;
    private final HabitPath habit;

    /** Find next steps with a library. */
    public NextSteps(Library library) {
        this.library = library;
        composer = new ProgrammeComposer(library);
        programmeAlternatives = new ProgrammeAlternatives(library, composer);
        progression = new Progression(library);
        habit = new HabitPath(progression);
    }

    /** Return the next step. */
    public NextStep next(NextStepRequest request) {
        return referral(request)
                .or(() -> dataFirst(request))
                .or(() -> questionsFirst(request))
                .or(() -> inHabit(request))
                .orElseGet(() -> request.episode()
                        .findProgramme()
                        .map(programme -> underProgramme(request, programme))
                        .orElseGet(() -> beforeProgramme(request)));
    }

    /** Return whether an episode under a programme is ready to become a habit; nothing where there is no programme. */
    public static Optional<Readiness> findReadiness(Episode episode, TriageDecision triage, LocalDate today) {
        return episode.findProgramme().map(programme -> {
            ProgressionRequest asked = progressionRequest(episode, triage, programme, today, Map.of());
            return readiness(asked, episode);
        });
    }

    /** Return what lies ahead of each movement of the programme in force, if every session goes well. */
    public List<WayAhead> waysAhead(Episode episode, TriageDecision triage, LocalDate today) {
        return episode.findProgramme()
                .map(programme ->
                        WaysAhead.of(library, progressionRequest(episode, triage, programme, today, Map.of())))
                .orElse(List.of());
    }

    private static Readiness readiness(ProgressionRequest asked, Episode episode) {
        boolean watched = !Progression.causesToLookAgain(asked).isEmpty();
        return ReadinessCheck.of(episode, asked.triage(), Progression.policy(asked), watched, asked.today());
    }

    /**
     * Return what would be proposed for a habit, ready or not; nothing where there is no programme.
     *
     * @param chosen ids of the movements to keep; empty where the rule chooses them
     */
    public Optional<UpkeepProposal> findUpkeepProposal(
            Episode episode, TriageDecision triage, List<String> chosen, LocalDate today) {
        return episode.findProgramme().map(programme -> {
            ProgressionRequest asked = progressionRequest(episode, triage, programme, today, Map.of());
            return UpkeepProposal.of(
                    library, episode.caseRecord(), programme, episode.log(), Progression.policy(asked), chosen, today);
        });
    }

    private Optional<NextStep> inHabit(NextStepRequest request) {
        return request.episode()
                .maintenance()
                .flatMap(plan -> habit.findNext(
                        request,
                        plan,
                        request.episode().findProgramme().map(programme -> withoutBelief(request, programme))));
    }

    // --- safety and data come first ---

    private static Optional<NextStep> referral(NextStepRequest request) {
        TriageDecision triage = request.triage();
        boolean reviewed = request.episode().mayTrainAfterReview();
        boolean refer = switch (triage.tier()) {
            case E4 -> true;
            case E3 -> !reviewed;
            case E2 -> !reviewed && !isForAnswersOnly(triage);
            case E1, E0 -> false;
        };
        if (refer && triage.tier().compareTo(Tier.E3) >= 0) {
            return Optional.of(refer(triage, NextStep.ReferralCause.TRIAGE));
        }
        if (triage.dataAction() == DataAction.BLOCK_SCOPE || isTooYoung(request)) {
            return Optional.of(refer(triage, NextStep.ReferralCause.OUT_OF_SCOPE));
        }
        return refer ? Optional.of(refer(triage, NextStep.ReferralCause.TRIAGE)) : Optional.empty();
    }

    /** Return whether nothing but missing answers makes it as strict as it is: then they are asked for. */
    private static boolean isForAnswersOnly(TriageDecision triage) {
        List<TriageDecision.RaisedFlag> strict = triage.flags().stream()
                .filter(flag -> flag.tier() == triage.tier())
                .toList();
        return !triage.questions().isEmpty()
                && !strict.isEmpty()
                && strict.stream().allMatch(TriageDecision.RaisedFlag::openedByAnswers);
    }

    private static boolean isTooYoung(NextStepRequest request) {
        return request.episode().caseRecord().person().ageYears() instanceof Known.Value<Double>(Double years)
                && years < YOUNGEST_YEARS;
    }

    private static NextStep refer(TriageDecision triage, NextStep.ReferralCause cause) {
        List<String> actions = triage.flags().stream()
                .map(TriageDecision.RaisedFlag::action)
                .distinct()
                .toList();
        return new NextStep.ReferTo(triage.tier(), cause, actions.isEmpty() ? triage.reasons() : actions);
    }

    private static Optional<NextStep> dataFirst(NextStepRequest request) {
        List<Conflict> conflicts = request.episode().conflicts().stream()
                .filter(conflict -> SETTLED_FIRST.contains(conflict.kind()))
                .toList();
        if (!conflicts.isEmpty()) {
            return Optional.of(new NextStep.SettleConflicts(conflicts));
        }
        return switch (request.triage().dataAction()) {
            case CONFIRM_VALUE, REJECT_VALUE, RESOLVE_CONFLICT -> Optional.of(confirm(request));
            case ACCEPT, ASK_MISSING, BLOCK_SCOPE -> Optional.empty();
        };
    }

    private static NextStep confirm(NextStepRequest request) {
        List<RawInput> inputs = request.episode().caseRecord().rawInput();
        return new NextStep.ConfirmData(inputs, request.triage().reasons());
    }

    /**
     * Questions that could bring somebody to a clinician come before any movement, unless a clinician has looked and
     * lets training begin. A question that could bring no more than a precaution stands beside the plan: what hangs on
     * it stays locked meanwhile.
     */
    private static Optional<NextStep> questionsFirst(NextStepRequest request) {
        TriageDecision triage = request.triage();
        boolean grave = isForAnswersOnly(triage)
                || triage.lockedMovements().values().stream().anyMatch(NextSteps::isGrave);
        boolean ask =
                grave && !triage.questions().isEmpty() && !request.episode().mayTrainAfterReview();
        return ask ? Optional.of(new NextStep.AskQuestions(triage.questions())) : Optional.empty();
    }

    private static boolean isGrave(TriageDecision.Lock lock) {
        return lock.untilAnswered() && lock.tierAtStake().compareTo(Tier.E2) >= 0;
    }

    // --- before there is a programme ---

    private NextStep beforeProgramme(NextStepRequest request) {
        Episode episode = request.episode();
        List<LookAgain> causes = causesSinceUpkeep(request);
        if (!causes.isEmpty()) {
            return new NextStep.LookAgainFirst(causes, request.triage().questions());
        }
        if (episode.search().isBlocked()) {
            return block(request);
        }
        StartingPointSearch search = request.search().get();
        Composition composition = compose(request, BelievedStarts.of(search));
        if (episode.search().ended().isPresent()) {
            return offer(request, composition);
        }
        return switch (search.next()) {
            case SearchStep.Propose(Proposal proposal) -> tryMovement(episode.search(), search, proposal, composition);
            case SearchStep.Settled ignored -> offer(request, composition);
            case SearchStep.Blocked ignored -> block(request);
            case SearchStep.Stopped stopped -> stopped(request, stopped.reason(), composition);
        };
    }

    /** What stopped a habit is looked at before anything is tried again. */
    private static List<LookAgain> causesSinceUpkeep(NextStepRequest request) {
        Episode episode = request.episode();
        if (!episode.setAside().equals(Optional.of(SetAside.UPKEEP_ENDED))
                || episode.programmes().isEmpty()) {
            return List.of();
        }
        Programme last = episode.programmes().getLast().programme();
        return Progression.causesToLookAgain(withoutBelief(request, last));
    }

    private static NextStep block(NextStepRequest request) {
        return BlockPath.next(request.episode().block(), request.today());
    }

    private static NextStep tryMovement(
            Search record, StartingPointSearch search, Proposal proposal, Composition composition) {
        Optional<SidedMovement> unblocked = record.findFirstMovement().filter(search::mayTry);
        if (unblocked.isPresent()) {
            Chance chance = search.belief().outlook(unblocked.get()).chance();
            return new NextStep.TryMovement(
                    unblocked.get(), UNBLOCKED, chance.canDo(), chance.painful(), findProgramme(composition));
        }
        Chance chance = proposal.outlook().chance();
        String why = String.join(" ", proposal.why().stream().map(Why::sentence).toList());
        return new NextStep.TryMovement(
                proposal.movement(), why, chance.canDo(), chance.painful(), findProgramme(composition));
    }

    private static NextStep stopped(NextStepRequest request, SearchStep.StopReason reason, Composition composition) {
        return switch (reason) {
            case QUESTIONS_FIRST ->
                request.triage().questions().isEmpty()
                        ? clinicianFirst(request)
                        : new NextStep.AskQuestions(request.triage().questions());
            case CLINICIAN_FIRST -> clinicianFirst(request);
            case URGENT, NO_PAIN_ALLOWED, PAINFUL_TRIALS, NOTHING_FITS -> offer(request, composition);
        };
    }

    private static NextStep clinicianFirst(NextStepRequest request) {
        return new NextStep.ReferTo(
                request.triage().tier().stricter(Tier.E2),
                NextStep.ReferralCause.TRIAGE,
                request.triage().reasons());
    }

    private static Optional<Programme> findProgramme(Composition composition) {
        return switch (composition) {
            case Composition.Composed(Programme programme) -> Optional.of(programme);
            case Composition.NothingOpen ignored -> Optional.empty();
        };
    }

    private static NextStep offer(NextStepRequest request, Composition composition) {
        return switch (composition) {
            case Composition.Composed(Programme programme) -> new NextStep.OfferProgramme(programme);
            case Composition.NothingOpen(List<LeftOut> leftOut) -> nothingOpen(request, leftOut);
        };
    }

    /** What hurt or failed goes the way of a block; what the surroundings lack is asked for; the rest is looked at. */
    private static NextStep nothingOpen(NextStepRequest request, List<LeftOut> leftOut) {
        if (!request.episode().search().trials().isEmpty()) {
            return block(request);
        }
        List<LeftOut> bySurroundings =
                leftOut.stream().filter(left -> isOfSurroundings(left.reason())).toList();
        return bySurroundings.isEmpty() ? clinicianFirst(request) : new NextStep.AskCircumstances(bySurroundings);
    }

    private static boolean isOfSurroundings(LeftOutReason reason) {
        return reason instanceof LeftOutReason.NoEquipment
                || reason instanceof LeftOutReason.NoFloor
                || reason instanceof LeftOutReason.FloorNotAsked
                || reason instanceof LeftOutReason.NoTime
                || reason instanceof LeftOutReason.TooManyPositions
                || reason instanceof LeftOutReason.Unwanted
                || reason instanceof LeftOutReason.Feared;
    }

    /**
     * Return other whole programmes than one that was composed for this moment, each with what it gives up; none where
     * there is a programme already, because that one is adapted and not composed again.
     */
    public List<ProgrammeAlternative> alternatives(NextStepRequest request, Programme proposed) {
        return request.episode().findProgramme().isPresent()
                ? List.of()
                : programmeAlternatives.of(
                        composing(request, BelievedStarts.of(request.search().get())), proposed);
    }

    /** Return what can be done in the place of one movement after another of a programme. */
    public Alternatives alternatives(NextStepRequest request) {
        Episode episode = request.episode();
        Shown shown = new Shown(
                library,
                new Ladder(library),
                episode.search().trials(),
                episode.log(),
                PolicyInForce.of(episode.caseRecord(), request.triage()));
        Predicate<String> worse = gettingWorse(request);
        return new Alternatives(
                library,
                episode.caseRecord(),
                request.triage(),
                episode.search().trials(),
                episode.mayTrainAfterReview(),
                id -> shown.contains(id) && !worse.test(id));
    }

    /** Return which movements step down or stop by what was logged; all of them where somebody has to look first. */
    private Predicate<String> gettingWorse(NextStepRequest request) {
        Optional<Programme> programme = request.episode().findProgramme();
        if (programme.isEmpty()) {
            return id -> false;
        }
        return switch (progression.decide(progressionRequest(request, programme.get()))) {
            case ProgressionDecision.StopAndLookAgain ignored -> id -> true;
            case ProgressionDecision.NothingLeft ignored -> id -> true;
            case ProgressionDecision.Keep(List<MovementDecision> movements) -> id -> isDown(movements, id);
            case ProgressionDecision.Adapt(Programme ignored, List<MovementDecision> movements) ->
                id -> isDown(movements, id);
            case ProgressionDecision.NothingDoneYet ignored -> id -> false;
            case ProgressionDecision.AwaitMorning ignored -> id -> true;
        };
    }

    private static boolean isDown(List<MovementDecision> movements, String movementId) {
        return movements.stream()
                .filter(decision -> decision.movementId().equals(movementId))
                .anyMatch(decision -> decision.direction().compareTo(Direction.HOLD) < 0);
    }

    private Composition compose(NextStepRequest request, Starts starts) {
        return composer.compose(composing(request, starts));
    }

    private static ProgrammeRequest composing(NextStepRequest request, Starts starts) {
        Episode episode = request.episode();
        return new ProgrammeRequest(
                episode.caseRecord(),
                request.triage(),
                starts,
                episode.search().trials(),
                coreFirst(episode),
                episode.mayTrainAfterReview(),
                request.today(),
                ProgrammeRequest.STANDARD_ITEMS);
    }

    /** The policy's time runs from the day, in universal time, on which the first programme was accepted. */
    private static CoreFirstSetting coreFirst(Episode episode) {
        Optional<LocalDate> firstDay = episode.programmes().stream()
                .map(accepted -> accepted.acceptedAt().atOffset(ZoneOffset.UTC).toLocalDate())
                .findFirst();
        return new CoreFirstSetting(episode.coreFirstSkipped(), firstDay);
    }

    // --- under a programme ---

    private NextStep underProgramme(NextStepRequest request, Programme programme) {
        ProgressionRequest asked = progressionRequest(request, programme);
        return switch (progression.decide(asked)) {
            case ProgressionDecision.StopAndLookAgain(var causes) ->
                new NextStep.LookAgainFirst(causes, request.triage().questions());
            case ProgressionDecision.NothingDoneYet() ->
                offerHabitIfReady(request, asked, session(programme, request.today(), List.of()));
            case ProgressionDecision.AwaitMorning(LocalDate morning) -> new NextStep.AwaitMorningCheck(morning);
            case ProgressionDecision.Keep(List<MovementDecision> movements) ->
                offerHabitIfReady(request, asked, session(programme, request.today(), movements));
            case ProgressionDecision.Adapt(Programme adapted, List<MovementDecision> movements) -> {
                NextStep change = new NextStep.AdaptProgramme(adapted, movements);
                boolean easier =
                        movements.stream().anyMatch(one -> one.direction().compareTo(Direction.HOLD) < 0);
                yield easier ? change : offerHabitIfReady(request, asked, change);
            }
            case ProgressionDecision.NothingLeft ignored -> block(request);
        };
    }

    private NextStep offerHabitIfReady(NextStepRequest request, ProgressionRequest asked, NextStep meanwhile) {
        Readiness readiness = readiness(asked, request.episode());
        if (!readiness.isReady()) {
            return meanwhile;
        }
        UpkeepProposal proposal = UpkeepProposal.of(
                library,
                asked.record(),
                asked.programme(),
                asked.log(),
                Progression.policy(asked),
                List.of(),
                asked.today());
        return new NextStep.OfferMaintenance(readiness, proposal, meanwhile);
    }

    /** Where nothing gets harder, a belief that can only make a step smaller has nothing to say. */
    private static ProgressionRequest withoutBelief(NextStepRequest request, Programme programme) {
        return progressionRequest(request.episode(), request.triage(), programme, request.today(), Map.of());
    }

    private static ProgressionRequest progressionRequest(NextStepRequest request, Programme programme) {
        return progressionRequest(
                request.episode(),
                request.triage(),
                programme,
                request.today(),
                request.belief().get());
    }

    private static ProgressionRequest progressionRequest(
            Episode episode, TriageDecision triage, Programme programme, LocalDate today, Map<String, Advice> belief) {
        return new ProgressionRequest(
                programme,
                episode.sessionsUnderProgramme(),
                episode.log(),
                episode.caseRecord(),
                triage,
                episode.search().trials(),
                episode.lookedAt(),
                today,
                belief,
                Past.of(episode));
    }

    private static NextStep session(Programme programme, LocalDate today, List<MovementDecision> reasons) {
        List<ProgrammeItem> items = programme.itemsOn(today.getDayOfWeek());
        if (!items.isEmpty()) {
            return new NextStep.DoSession(today, items, SessionTime.minutes(items), reasons);
        }
        LocalDate next = today.plusDays(1);
        while (programme.itemsOn(next.getDayOfWeek()).isEmpty()) {
            next = next.plusDays(1);
        }
        return new NextStep.RestUntil(next, reasons);
    }
}

package org.myotome.engine.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.movement.Library;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.nextstep.NextStepRequest;
import org.myotome.engine.nextstep.NextSteps;
import org.myotome.engine.programme.Alternatives;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeAlternative;
import org.myotome.engine.progression.Advice;
import org.myotome.engine.progression.WayAhead;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.response.AdvicePolicy;
import org.myotome.engine.response.DoseAdvice;
import org.myotome.engine.startingpoint.DecisionText;
import org.myotome.engine.startingpoint.EarlierVisit;
import org.myotome.engine.startingpoint.GoalActivity;
import org.myotome.engine.startingpoint.PolicyInForce;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.startingpoint.Why;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.engine.upkeep.Readiness;
import org.myotome.engine.upkeep.UpkeepProposal;

/** Answers what the engine says about an episode, with one library and one bank of safety rules. */
public final class Consultation {

    private final Library library;
    private final ScreeningBank bank;
    private final NextSteps nextSteps;
    private final DoseAdvice doseAdvice;

    /** Prepare consultations. */
    public Consultation(Library library, ScreeningBank bank) {
        this.library = library;
        this.bank = bank;
        this.nextSteps = new NextSteps(library);
        this.doseAdvice = new DoseAdvice(library);
    }

    /** Return what triage decides. */
    public TriageDecision triage(Episode episode) {
        return Triage.decide(episode.caseRecord(), bank, library);
    }

    /**
     * Return the search for the starting point after the trials recorded so far. Trials of movements that have been locked
     * since no longer count. The search uses the correction of the chance of pain that it was begun with, and chooses
     * as last set for the case.
     *
     * @param seed the seed the search was begun with
     */
    public StartingPointSearch search(Episode episode, TriageDecision triage, SearchSettings settings, long seed) {
        List<Trial> trials = open(episode.search().trials(), triage);
        List<EarlierVisit> visits = episode.search().earlier().stream()
                .map(visit -> new EarlierVisit(visit.daysUntilNext(), open(visit.trials(), triage)))
                .toList();
        SearchSettings forEpisode = settings.withTrunkFirst(
                        settings.trunkFirst() && episode.coreFirstSkipped().isEmpty())
                .withCautionShare(episode.search().cautionShare())
                .withSelection(episode.search().selection())
                .withCanDoAtLeast(episode.search().certainty().atLeast());
        return StartingPointSearch.resume(withGoal(episode), library, triage, forEpisode, seed, visits)
                .recordAll(trials);
    }

    /** Return the record, whose goal in words is the activity that was set as the goal, where one was. */
    private static CaseRecord withGoal(Episode episode) {
        CaseRecord known = episode.caseRecord();
        return episode.activityGoal()
                .map(goal -> goal.kind().hasRunning() ? GoalActivity.RUNNING : GoalActivity.WALKING)
                .map(goal -> known.withComplaint(known.complaint().withGoalActivity(goal.word())))
                .orElse(known);
    }

    private List<Trial> open(List<Trial> trials, TriageDecision triage) {
        return trials.stream()
                .filter(trial -> !triage.isLocked(trial.movement().movementId()))
                .filter(trial -> !hasDroppedVariant(trial.movement()))
                .toList();
    }

    /** Return whether the library has the movement, but no longer the variant in which it was tried. */
    private boolean hasDroppedVariant(SidedMovement tried) {
        return library.findMovement(tried.movementId())
                .map(movement -> movement.findShift(tried.variant()).isEmpty())
                .orElse(false);
    }

    /** Return each chance there was, in one person's record, to see whether trials hurt as seldom as expected. */
    public List<PainOccasion> painOccasions(List<RecordedEvent> record) {
        return PainOccasions.of(this, record);
    }

    /** Return what was believed of a person's abilities at the end of each search in which something was tried. */
    public List<AbilityReading> abilityReadings(List<RecordedEvent> record) {
        return AbilityReadings.of(this, record);
    }

    /**
     * Return the one thing that happens next.
     *
     * @param seed the seed of the search
     * @param today the person's own calendar day
     */
    public NextStep next(Episode episode, TriageDecision triage, long seed, LocalDate today) {
        return nextSteps.next(request(episode, triage, seed, today));
    }

    /**
     * Return other whole programmes than a proposed one, each with what it gives up.
     *
     * @param seed the seed of the search
     * @param today the person's own calendar day
     */
    public List<ProgrammeAlternative> alternatives(
            Episode episode, TriageDecision triage, long seed, LocalDate today, Programme proposed) {
        return nextSteps.alternatives(request(episode, triage, seed, today), proposed);
    }

    /** Return what can be done in the place of one movement after another of a programme. */
    public Alternatives alternatives(Episode episode, TriageDecision triage, long seed, LocalDate today) {
        return nextSteps.alternatives(request(episode, triage, seed, today));
    }

    private NextStepRequest request(Episode episode, TriageDecision triage, long seed, LocalDate today) {
        SearchSettings settings = SearchSettings.standard().withLookAhead(false);
        return new NextStepRequest(
                episode,
                triage,
                () -> search(episode, triage, settings, seed),
                () -> advice(episode, triage, seed),
                today);
    }

    /**
     * Return what the belief about capacity and tolerance suggests for each movement of the programme in force, by id; the
     * rule decides, and advice can only make a step smaller.
     *
     * @param seed the seed of the search
     */
    public Map<String, Advice> advice(Episode episode, TriageDecision triage, long seed) {
        return doseAdvice.of(episode, PolicyInForce.of(episode.caseRecord(), triage), seed);
    }

    /** Return which chances are accepted for a step of the programme in force; nothing before there is one. */
    public Optional<AdvicePolicy> findAcceptedChances(Episode episode, TriageDecision triage) {
        return episode.findProgramme()
                .map(programme -> DoseAdvice.accepted(programme, PolicyInForce.of(episode.caseRecord(), triage)));
    }

    /** Return whether an episode under a programme is ready to become a habit; nothing where there is no programme. */
    public static Optional<Readiness> findReadiness(Episode episode, TriageDecision triage, LocalDate today) {
        return NextSteps.findReadiness(episode, triage, today);
    }

    /** Return what lies ahead of each movement of the programme in force, if every session goes well. */
    public List<WayAhead> waysAhead(Episode episode, TriageDecision triage, LocalDate today) {
        return nextSteps.waysAhead(episode, triage, today);
    }

    /**
     * Return what would be proposed for a habit, ready or not; nothing where there is no programme.
     *
     * @param chosen ids of the movements to keep; empty where the rule chooses them
     */
    public Optional<UpkeepProposal> findUpkeepProposal(
            Episode episode, TriageDecision triage, List<String> chosen, LocalDate today) {
        return nextSteps.findUpkeepProposal(episode, triage, chosen, today);
    }

    /**
     * Return a fingerprint of everything that a decision says: sixteen hexadecimal digits over its whole text, with every
     * number to its last bit. Two decisions with the same fingerprint are the same decision.
     *
     * @param seed the seed of the search
     * @param day the person's own calendar day
     */
    public String fingerprint(DecisionKind kind, Episode episode, long seed, LocalDate day) {
        TriageDecision triage = triage(episode);
        String said = switch (kind) {
            case STARTING_POINT ->
                DecisionText.of(
                        search(episode, triage, SearchSettings.standard().withLookAhead(false), seed));
            case PROGRAMME, PROGRESSION -> next(episode, triage, seed, day).toString();
        };
        return Fingerprint.of(said);
    }

    /** Return the seed for a search that nobody has begun yet, from the id of the case. */
    public static long seedFor(String caseId) {
        return Fingerprint.hash(caseId);
    }

    /** Return why a movement is proposed, in one or two sentences. */
    public static String why(Proposal proposal) {
        return String.join(" ", proposal.why().stream().map(Why::sentence).toList());
    }
}

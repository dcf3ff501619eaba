package org.myotome.engine.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.history.Episode;
import org.myotome.engine.movement.Library;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.nextstep.NextStepRequest;
import org.myotome.engine.nextstep.NextSteps;
import org.myotome.engine.nextstep.SearchOutlook;
import org.myotome.engine.programme.LadderStart;
import org.myotome.engine.programme.Starts;
import org.myotome.engine.record.Answer;
import org.myotome.engine.startingpoint.LadderStanding;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.startingpoint.StartingPoints;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.startingpoint.Why;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;

/** Answers what the engine says about an episode, with one library and one bank of safety rules. */
public final class Consultation {

    private static final SearchOutlook NOT_SEARCHED = new SearchOutlook.NothingToTry("Not searched yet.");
    private static final Starts NO_STARTS = new Starts(List.of(), Answer.UNKNOWN, Answer.UNKNOWN);
    private static final long HASH_START = 0xcbf29ce484222325L;
    private static final long HASH_PRIME = 0x100000001b3L;

    private final Library library;
    private final ScreeningBank bank;
    private final NextSteps nextSteps;

    /** Prepare consultations. */
    public Consultation(Library library, ScreeningBank bank) {
        this.library = library;
        this.bank = bank;
        this.nextSteps = new NextSteps(library);
    }

    /** Return what triage decides. */
    public TriageDecision triage(Episode episode) {
        return Triage.decide(episode.caseRecord(), bank, library);
    }

    /**
     * Return the search for the starting point after the trials recorded so far. Trials of movements that have been locked
     * since no longer count.
     *
     * @param seed the seed the search was begun with
     */
    public StartingPointSearch search(Episode episode, TriageDecision triage, SearchSettings settings, long seed) {
        List<Trial> trials = episode.search().trials().stream()
                .filter(trial -> !triage.isLocked(trial.movement().movementId()))
                .toList();
        SearchSettings forEpisode = episode.coreFirstSkipped().isPresent() ? settings.withTrunkFirst(false) : settings;
        return StartingPointSearch.replay(episode.caseRecord(), library, triage, forEpisode, seed, trials);
    }

    /**
     * Return the one thing that happens next.
     *
     * @param seed the seed of the search
     * @param today the person's own calendar day
     */
    public NextStep next(Episode episode, TriageDecision triage, long seed, LocalDate today) {
        NextStep early = nextSteps.next(request(episode, triage, NOT_SEARCHED, NO_STARTS, today));
        return hangsOnSearch(early, episode) ? afterSearch(episode, triage, seed, today) : early;
    }

    /** Return the seed for a search that nobody has begun yet, from the id of the case. */
    public static long seedFor(String caseId) {
        long hash = HASH_START;
        for (int index = 0; index < caseId.length(); index++) {
            hash = (hash ^ caseId.charAt(index)) * HASH_PRIME;
        }
        return hash;
    }

    /** Return why a movement is proposed, in one or two sentences. */
    public static String why(Proposal proposal) {
        return String.join(" ", proposal.why().stream().map(Why::sentence).toList());
    }

    /** Safety, data, questions and what was done come before the search; a search costs more than all of them. */
    private static boolean hangsOnSearch(NextStep early, Episode episode) {
        return switch (early) {
            case NextStep.ReferTo refer -> refer.cause() == NextStep.ReferralCause.BLOCK_NOT_OPENED;
            case NextStep.SettleConflicts _ -> false;
            case NextStep.ConfirmData _ -> false;
            case NextStep.AskQuestions _ -> false;
            case NextStep.LookAgainFirst _ -> false;
            case NextStep.DoSession _ -> false;
            case NextStep.RestUntil _ -> false;
            case NextStep.AwaitMorningCheck _ -> false;
            case NextStep.AdaptProgramme _ -> false;
            case NextStep.TakeBlockStep _ -> !episode.search().isBlocked();
            case NextStep.SearchAgain _ -> !episode.search().isBlocked();
            case NextStep.AskCircumstances _ -> true;
            case NextStep.TryMovement _ -> true;
            case NextStep.OfferProgramme _ -> true;
        };
    }

    private NextStep afterSearch(Episode episode, TriageDecision triage, long seed, LocalDate today) {
        SearchSettings settings = SearchSettings.standard().withLookAhead(false);
        StartingPointSearch search = search(episode, triage, settings, seed);
        return nextSteps.next(
                request(episode, triage, outlook(search.next()), starts(search, search.standing()), today));
    }

    private static NextStepRequest request(
            Episode episode, TriageDecision triage, SearchOutlook outlook, Starts starts, LocalDate today) {
        return new NextStepRequest(episode, triage, outlook, starts, Map.of(), today);
    }

    private static SearchOutlook outlook(SearchStep step) {
        return switch (step) {
            case SearchStep.Propose(Proposal proposal) ->
                new SearchOutlook.WorthTrying(
                        proposal.movement(),
                        why(proposal),
                        proposal.outlook().chance().canDo(),
                        proposal.outlook().chance().painful());
            case SearchStep.Settled settled ->
                new SearchOutlook.Settled(settled.end().sentence());
            case SearchStep.Blocked blocked ->
                new SearchOutlook.NothingToTry(blocked.reason().sentence());
            case SearchStep.Stopped stopped ->
                new SearchOutlook.NothingToTry(stopped.reason().sentence());
        };
    }

    /** The trunk suffices for control, or strength, where it is not what the next rung of some ladder waits for. */
    private static Starts starts(StartingPointSearch search, StartingPoints points) {
        List<LadderStart> starts = new ArrayList<>();
        Set<Ability> limiting = EnumSet.noneOf(Ability.class);
        for (LadderStanding standing : points.ladders()) {
            standing.start()
                    .ifPresent(start -> starts.add(new LadderStart(
                            standing.ladder().title(), standing.ladder().region(), start, standing.tried())));
            standing.next()
                    .ifPresent(
                            next -> limiting.add(search.belief().limiting(next).ability()));
        }
        return new Starts(
                starts,
                limiting.contains(Ability.TRUNK_CONTROL) ? Answer.NO : Answer.YES,
                limiting.contains(Ability.TRUNK_STRENGTH) ? Answer.NO : Answer.YES);
    }
}

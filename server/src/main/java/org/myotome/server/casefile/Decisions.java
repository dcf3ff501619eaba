package org.myotome.server.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.Versions;
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
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;
import org.springframework.stereotype.Component;

/** What the engine says about a case. Nothing here is kept: every decision is worked out from the events. */
@Component
public class Decisions {

    /** The version of the engine that decisions are signed with. */
    public static final String ENGINE_VERSION = "0.1.0";

    private static final String MODEL_VERSION = "prior-1";

    private static final SearchOutlook NOT_SEARCHED = new SearchOutlook.NothingToTry("Not searched yet.");

    private static final Starts NO_STARTS = new Starts(List.of(), Answer.UNKNOWN, Answer.UNKNOWN);

    private final Content content;
    private final NextSteps nextSteps;

    Decisions(Content content) {
        this.content = content;
        this.nextSteps = new NextSteps(content.library());
    }

    /** Return what decisions taken now are taken with. */
    public Versions versions() {
        return new Versions(
                ENGINE_VERSION,
                content.library().version() + " " + content.screening().version(),
                MODEL_VERSION);
    }

    /** Return what triage says. */
    public TriageDecision triage(CaseFile file) {
        return Triage.decide(file.record(), content.screening(), content.library());
    }

    /**
     * Return the search for the starting point after the trials recorded so far. Trials of movements that have been locked
     * since no longer count.
     */
    public StartingPointSearch search(CaseFile file, TriageDecision triage, boolean lookAhead) {
        List<Trial> trials = file.episode().search().trials().stream()
                .filter(trial -> !triage.isLocked(trial.movement().movementId()))
                .toList();
        SearchSettings settings = SearchSettings.standard()
                .withLookAhead(lookAhead)
                .withTrunkFirst(file.episode().coreFirstSkipped().isEmpty());
        return StartingPointSearch.replay(file.record(), content.library(), triage, settings, seed(file), trials);
    }

    /** Return the seed of a case's search: the one it was begun with, or the one it would be begun with. */
    public long seed(CaseFile file) {
        return file.episode()
                .search()
                .started()
                .map(Event.SearchStarted::seed)
                .orElse(file.caseId().getMostSignificantBits() ^ file.caseId().getLeastSignificantBits());
    }

    /** Return the one thing that happens next on a day. */
    public NextStep next(CaseFile file, LocalDate today) {
        TriageDecision triage = triage(file);
        NextStep early = nextSteps.next(request(file, triage, NOT_SEARCHED, NO_STARTS, today));
        return hangsOnSearch(early, file) ? afterSearch(file, triage, today) : early;
    }

    /** Safety, data, questions and what was done come before the search; a search costs more than all of them. */
    private static boolean hangsOnSearch(NextStep early, CaseFile file) {
        return switch (early) {
            case NextStep.ReferTo refer -> refer.cause() == NextStep.ReferralCause.BLOCK_NOT_OPENED;
            case NextStep.SettleConflicts ignored -> false;
            case NextStep.ConfirmData ignored -> false;
            case NextStep.AskQuestions ignored -> false;
            case NextStep.LookAgainFirst ignored -> false;
            case NextStep.DoSession ignored -> false;
            case NextStep.RestUntil ignored -> false;
            case NextStep.AwaitMorningCheck ignored -> false;
            case NextStep.AdaptProgramme ignored -> false;
            case NextStep.TakeBlockStep ignored -> !file.episode().search().isBlocked();
            case NextStep.SearchAgain ignored -> !file.episode().search().isBlocked();
            case NextStep.AskCircumstances ignored -> true;
            case NextStep.TryMovement ignored -> true;
            case NextStep.OfferProgramme ignored -> true;
        };
    }

    private NextStep afterSearch(CaseFile file, TriageDecision triage, LocalDate today) {
        StartingPointSearch search = search(file, triage, false);
        return nextSteps.next(request(file, triage, outlook(search.next()), starts(search, search.standing()), today));
    }

    private static NextStepRequest request(
            CaseFile file, TriageDecision triage, SearchOutlook outlook, Starts starts, LocalDate today) {
        return new NextStepRequest(file.episode(), triage, outlook, starts, Map.of(), today);
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

    /** Return why a movement is proposed, in one or two sentences. */
    public static String why(Proposal proposal) {
        return String.join(" ", proposal.why().stream().map(Why::sentence).toList());
    }

    private static Starts starts(StartingPointSearch search, StartingPoints points) {
        List<LadderStart> starts = new ArrayList<>();
        Set<Ability> limiting = new HashSet<>();
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

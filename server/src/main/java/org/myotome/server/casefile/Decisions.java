package org.myotome.server.casefile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.consultation.AbilityReading;
import org.myotome.engine.consultation.Consultation;
import org.myotome.engine.consultation.DecisionKind;
import org.myotome.engine.consultation.EngineVersion;
import org.myotome.engine.consultation.PainOccasion;
import org.myotome.engine.consultation.Replay;
import org.myotome.engine.consultation.TakenDecision;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.history.Versions;
import org.myotome.engine.nextstep.HarderStepConsent;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.Alternatives;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeAlternative;
import org.myotome.engine.progression.Advice;
import org.myotome.engine.progression.LookAgain;
import org.myotome.engine.progression.Revision;
import org.myotome.engine.progression.WayAhead;
import org.myotome.engine.response.AdvicePolicy;
import org.myotome.engine.session.PersonDay;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.engine.upkeep.Readiness;
import org.myotome.engine.upkeep.UpkeepProposal;
import org.springframework.stereotype.Component;

/** What the engine says about a case. Nothing here is kept: every decision is worked out from the events. */
@Component
public class Decisions {

    private final Content content;
    private final Consultation consultation;

    Decisions(Content content) {
        this.content = content;
        this.consultation = new Consultation(content.library(), content.screening());
    }

    /** Return what decisions taken now are taken with. */
    public Versions versions() {
        return EngineVersion.with(content.library(), content.screening());
    }

    /** Return what triage says. */
    public TriageDecision triage(CaseFile file) {
        return consultation.triage(file.episode());
    }

    /**
     * Return the search for the starting point after the trials recorded so far. Trials of movements that have been locked
     * since no longer count.
     */
    public StartingPointSearch search(CaseFile file, TriageDecision triage, boolean lookAhead) {
        SearchSettings settings = SearchSettings.standard().withLookAhead(lookAhead);
        return consultation.search(file.episode(), triage, settings, seed(file));
    }

    /** Return each chance there was, in one record, to see whether trials hurt as seldom as expected. */
    public List<PainOccasion> painOccasions(CaseFile file) {
        return consultation.painOccasions(file.events());
    }

    /** Return what was believed of the person's abilities at the end of each search. */
    public List<AbilityReading> abilityReadings(CaseFile file) {
        return consultation.abilityReadings(file.events());
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
        return consultation.next(file.episode(), triage(file), seed(file), today);
    }

    /** Return whether the programme in force is meant to be trained on a day. */
    public Standing standing(CaseFile file, LocalDate today) {
        return Standing.of(file, next(file, today));
    }

    /** Return a day of the person in care. */
    public PersonDay day(CaseFile file, LocalDate today) {
        TriageDecision triage = triage(file);
        return PersonDay.of(
                file.episode(), triage, consultation.next(file.episode(), triage, seed(file), today), today);
    }

    /** Return what the belief suggests for each movement of the programme in force, by id. */
    public Map<String, Advice> advice(CaseFile file) {
        return consultation.advice(file.episode(), triage(file), seed(file));
    }

    /** Return which chances are accepted for a step of the programme in force; nothing before there is one. */
    public Optional<AdvicePolicy> findAcceptedChances(CaseFile file) {
        return consultation.findAcceptedChances(file.episode(), triage(file));
    }

    /** How many corrections are shown with what they changed; each is worked out twice. */
    private static final int CORRECTIONS_SHOWN = 5;

    /** A correction and what it changed. */
    public record Revised(RecordedEvent correction, Revision revision) {}

    /**
     * Return the latest corrections that changed a decision on the day on which they were made, newest first. A correction
     * strikes an entry out, or says a set or a morning anew.
     */
    public List<Revised> revisions(CaseFile file, ZoneId zone) {
        List<Revised> revised = new ArrayList<>();
        int looked = 0;
        for (int i = file.events().size() - 1; i > 0 && looked < CORRECTIONS_SHOWN; i--) {
            RecordedEvent recorded = file.events().get(i);
            if (!isCorrection(file.events().subList(0, i), recorded.event())) {
                continue;
            }
            looked++;
            LocalDate day = recorded.recordedAt().atZone(zone).toLocalDate();
            NextStep before = next(upTo(file, i), day);
            NextStep after = next(upTo(file, i + 1), day);
            Revision revision = Revision.between(
                    stops(before), before.movementDecisions(), stops(after), after.movementDecisions());
            if (!revision.isEmpty()) {
                revised.add(new Revised(recorded, revision));
            }
        }
        return List.copyOf(revised);
    }

    private static boolean isCorrection(List<RecordedEvent> before, Event event) {
        return switch (event) {
            case Event.EventCorrected ignored -> true;
            case Event.MorningChecked(MorningCheck check) ->
                before.stream()
                        .anyMatch(earlier -> earlier.event() instanceof Event.MorningChecked(MorningCheck other)
                                && other.day().equals(check.day()));
            case Event.SetLogged(SetLog log) ->
                before.stream()
                        .anyMatch(earlier -> earlier.event() instanceof Event.SetLogged(SetLog other)
                                && other.key().equals(log.key()));
            default -> false;
        };
    }

    private static CaseFile upTo(CaseFile file, int count) {
        List<RecordedEvent> events = file.events().subList(0, count);
        return new CaseFile(file.caseId(), file.name(), events, Episode.fold(events));
    }

    private static List<LookAgain> stops(NextStep step) {
        return step instanceof NextStep.LookAgainFirst(var causes, var ignored) ? causes : List.of();
    }

    /** Return whether an episode under a programme is ready to become a habit; nothing where there is no programme. */
    public Optional<Readiness> findReadiness(CaseFile file, LocalDate today) {
        return Consultation.findReadiness(file.episode(), triage(file), today);
    }

    /** Return what lies ahead of each movement of the programme in force, if every session goes well. */
    public List<WayAhead> waysAhead(CaseFile file, LocalDate today) {
        return consultation.waysAhead(file.episode(), triage(file), today);
    }

    /**
     * Return what would be proposed for a habit, ready or not; nothing where there is no programme.
     *
     * @param chosen ids of the movements to keep; empty where the rule chooses them
     */
    public Optional<UpkeepProposal> findUpkeepProposal(CaseFile file, List<String> chosen, LocalDate today) {
        return consultation.findUpkeepProposal(file.episode(), triage(file), chosen, today);
    }

    /** Return other whole programmes than a proposed one, each with what it gives up. */
    public List<ProgrammeAlternative> alternatives(CaseFile file, Programme proposed, LocalDate today) {
        return consultation.alternatives(file.episode(), triage(file), seed(file), today, proposed);
    }

    /** Return what can be done in the place of one movement after another. */
    public Alternatives alternatives(CaseFile file, LocalDate today) {
        return consultation.alternatives(file.episode(), triage(file), seed(file), today);
    }

    /** Return who has to agree before the programme gets harder. */
    public HarderStepConsent consent(CaseFile file) {
        return HarderStepConsent.of(file.episode(), triage(file));
    }

    /**
     * Write down a decision that is taken now, so that it can be worked out again later. It goes before the events that
     * follow from it, because a replay looks at what stood before it.
     *
     * @param day the day it was taken for
     * @param words what was decided, for people
     */
    public Event.DecisionTaken take(DecisionKind kind, CaseFile file, LocalDate day, String words) {
        long seed = seed(file);
        String fingerprint = consultation.fingerprint(kind, file.episode(), seed, day);
        return new Event.DecisionTaken(
                kind.word(), new TakenDecision(day, fingerprint, words).text(), versions(), seed);
    }

    /** Write down the decision behind a change that a person takes up on a day. */
    public Event.DecisionTaken takeChange(CaseFile file, PersonDay day) {
        String said = content.aboutProgression()
                .changed(
                        day.step().movementDecisions(),
                        file.episode().findProgramme().orElseThrow());
        return take(DecisionKind.PROGRESSION, file, day.day(), said);
    }

    /** Return a replay of decisions with the engine and content of today. */
    public Replay replay() {
        return new Replay(consultation, versions());
    }

    /** Return why a movement is proposed, in one or two sentences. */
    public static String why(Proposal proposal) {
        return Consultation.why(proposal);
    }
}

package org.myotome.engine.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.activity.ActivityGoal;
import org.myotome.engine.maintenance.HowItGoes;
import org.myotome.engine.maintenance.MaintenancePlan;
import org.myotome.engine.maintenance.Upkeep;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.RawInput;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.engine.startingpoint.Certainty;
import org.myotome.engine.startingpoint.EarlierVisit;
import org.myotome.engine.startingpoint.PainCaution;
import org.myotome.engine.startingpoint.Selection;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/** Reads events one by one in the total order and keeps what they add up to. Lives for one fold. */
final class EpisodeFold {

    private static final double HOURS_OF_A_DAY = 24;

    private CaseRecord record;
    private String timepoint = "";
    private final List<RawInput> doubtfulInput = new ArrayList<>();
    private Optional<Event.SearchStarted> searchStarted = Optional.empty();
    private final List<EarlierVisit> earlier = new ArrayList<>();
    private Optional<Instant> lastTrialAt = Optional.empty();
    private Optional<PainCaution> caution = Optional.empty();
    private Selection selection = Selection.COIN_FLIP;
    private Certainty certainty = Certainty.EVEN;
    private final List<Trial> trials = new ArrayList<>();
    private Optional<Event.SearchEnded> searchEnded = Optional.empty();
    private final List<Event.BlockStepTaken> blockSteps = new ArrayList<>();
    private final List<Event.InterventionTried> interventions = new ArrayList<>();
    private final List<InterventionVisit> visits = new ArrayList<>();
    private final List<Consent> consents = new ArrayList<>();
    private final List<AcceptedProgramme> programmes = new ArrayList<>();
    private Optional<String> coreFirstSkipped = Optional.empty();
    private Optional<HarderSteps> harderSteps = Optional.empty();
    private Event.@Nullable ReviewDone review;
    private TrainingLog lookedAt = TrainingLog.empty();
    private PainReport usualMorning = new PainReport.Unknown();
    private Optional<ActivityGoal> activityGoal = Optional.empty();
    private final List<OutcomeScore> outcomes = new ArrayList<>();
    private Optional<LocalDate> lighterWeekSkippedOn = Optional.empty();
    private Optional<MaintenancePlan> maintenance = Optional.empty();
    private List<HowItGoes> reportsLookedAt = List.of();
    private Optional<SetAside> setAside = Optional.empty();
    private Optional<SidedMovement> resumesWith = Optional.empty();
    private Optional<Instant> archivedAt = Optional.empty();
    private final List<Trial> retests = new ArrayList<>();
    private final List<Event.DecisionTaken> decisions = new ArrayList<>();
    private final List<Event.OverrideMade> overrides = new ArrayList<>();
    private final AnswerMerge answers = new AnswerMerge();
    private final LogMerge logs = new LogMerge();

    private EpisodeFold(String personId) {
        record = CaseRecord.unknown(personId);
    }

    static Episode fold(List<RecordedEvent> events) {
        String personId = personOf(events);
        Map<EventId, RecordedEvent> unique = new LinkedHashMap<>();
        ConflictSearch conflictSearch = new ConflictSearch();
        for (RecordedEvent event : EventOrder.sort(events)) {
            RecordedEvent first = unique.putIfAbsent(event.id(), event);
            if (first != null && !first.equals(event)) {
                conflictSearch.sameId(event.id());
            }
        }
        List<RecordedEvent> all = List.copyOf(unique.values());
        List<RecordedEvent> effective = Corrections.effective(all);
        EpisodeFold fold = new EpisodeFold(personId);
        effective.forEach(fold::read);
        conflictSearch.clocks(all);
        conflictSearch.persons(effective);
        conflictSearch.programmes(effective);
        return fold.result(conflictSearch);
    }

    private static String personOf(List<RecordedEvent> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("An episode needs at least one event.");
        }
        String personId = events.getFirst().personId();
        for (RecordedEvent event : events) {
            if (!event.personId().equals(personId)) {
                throw new IllegalArgumentException("The events are about two persons (" + personId + ", "
                        + event.personId() + ").\nMaybe the list was not filtered by person.");
            }
        }
        return personId;
    }

    private void read(RecordedEvent recorded) {
        switch (recorded.event()) {
            case Event.EpisodeOpened(String newTimepoint) -> timepoint = newTimepoint;
            case Event.PersonStated(var person) -> record = record.withPerson(person);
            case Event.ComplaintStated(var complaint) -> record = record.withComplaint(complaint);
            case Event.PainStated(var pain) -> record = record.withPain(pain);
            case Event.SafetyAnswered answered -> {
                answers.read(recorded, answered);
                review = null;
            }
            case Event.PersonAnswered answered -> {
                answers.read(recorded, answered);
                // A no or "not sure" of the person takes nothing from what a clinician has looked at; a yes does.
                review = answered.answer() == Answer.YES ? null : review;
            }
            case Event.StrengthExamined(var strength) -> {
                record = record.withStrength(merge(record.strength(), strength));
                review = null;
            }
            case Event.ExaminationRecorded(var reflexes, var sensation, var mobility, var tests) -> {
                record = record.withExamination(reflexes, sensation, mobility, tests);
                review = null;
            }
            case Event.DoubtfulInputNoted(var input) -> doubtfulInput.add(input);
            case Event.CircumstancesStated(var circumstances) -> record = record.withCircumstances(circumstances);
            case Event.PainPolicySet(var policy) -> record = record.withPainPolicy(Known.of(policy));
            case Event.UsualMorningStated(var pain) -> usualMorning = pain;
            case Event.SearchStarted started -> startSearch(recorded, started);
            case Event.PainCautionApplied(var applied) -> caution = Optional.of(applied);
            case Event.SelectionSet(var chosen) -> selection = chosen;
            case Event.CertaintySet(var chosen) -> certainty = chosen;
            case Event.TrialRecorded(var trial) -> {
                trials.add(trial);
                lastTrialAt = Optional.of(recorded.occurredAt());
            }
            case Event.SearchEnded ended -> endSearch(ended);
            case Event.BlockStepTaken step -> blockSteps.add(step);
            case Event.InterventionTried intervention -> {
                interventions.add(intervention);
                retests.add(intervention.after());
                visits.add(new InterventionVisit(recorded.occurredAt(), intervention, Optional.empty()));
            }
            case Event.NextDayChecked(Trial trial) -> checkNextDay(trial);
            case Event.ConsentGiven(String intervention, String explained) -> {
                withdraw(intervention);
                consents.add(new Consent(intervention, explained, recorded.occurredAt(), recorded.author()));
            }
            case Event.ConsentWithdrawn(String intervention, String ignored) -> withdraw(intervention);
            case Event.ProgrammeAccepted(var programme, var edits) -> {
                programmes.add(new AcceptedProgramme(
                        recorded.id(), recorded.occurredAt(), recorded.author(), programme, edits, logs.sessionIds()));
                setAside = Optional.empty();
                leaveBlock();
            }
            case Event.CoreFirstSkipped(String reason) -> coreFirstSkipped = Optional.of(reason);
            case Event.HarderStepsSet(var setting) -> harderSteps = Optional.of(setting);
            case Event.SetLogged(var log) -> logs.set(recorded, log);
            case Event.SessionFinished(var end) -> logs.sessionEnd(recorded, end);
            case Event.MorningChecked(var check) -> logs.morning(recorded, check);
            case Event.ActivityLogged(var session) -> logs.activity(recorded, session);
            case Event.ActivityGoalSet(var goal) -> activityGoal = Optional.of(goal);
            case Event.OutcomeRecorded(var score) -> outcomes.add(score);
            case Event.MaintenanceBegun(var plan) -> maintenance = Optional.of(plan);
            case Event.HowItGoesSaid(var report) -> logs.report(recorded, report);
            case Event.MaintenanceEnded ignored -> endUpkeep(recorded);
            case Event.DecisionTaken decision -> decisions.add(decision);
            case Event.OverrideMade override -> {
                overrides.add(override);
                if (override.what().equals(Event.OverrideMade.LIGHTER_WEEK)) {
                    lighterWeekSkippedOn = Optional.of(
                            recorded.occurredAt().atOffset(ZoneOffset.UTC).toLocalDate());
                }
            }
            case Event.ReviewDone done -> {
                review = done;
                lookedAt = done.mayTrain() ? logs.result(usualMorning) : lookedAt;
                reportsLookedAt = done.mayTrain() ? logs.reports() : reportsLookedAt;
            }
            case Event.EventCorrected ignored ->
                throw new IllegalStateException("A correction is not part of the state.");
        }
    }

    private void withdraw(String intervention) {
        consents.removeIf(consent -> consent.intervention().equals(intervention));
    }

    /** The check belongs to the last visit at which this movement was tested. */
    private void checkNextDay(Trial trial) {
        for (int i = visits.size() - 1; i >= 0; i--) {
            if (visits.get(i).tried().marker().equals(trial.movement())) {
                visits.set(i, visits.get(i).withNextDay(trial));
                return;
            }
        }
    }

    /** A search that begins on the way out of a block goes on with its movement, and sets aside what stood before. */
    private void startSearch(RecordedEvent recorded, Event.SearchStarted started) {
        boolean fromBlock = !blockSteps.isEmpty() || !interventions.isEmpty();
        if (fromBlock && !programmes.isEmpty() && setAside.isEmpty()) {
            setAside = Optional.of(SetAside.BLOCK);
        }
        resumesWith = interventions.reversed().stream()
                .map(Event.InterventionTried::marker)
                .findFirst();
        archive(recorded.occurredAt());
        archivedAt = Optional.empty();
        searchStarted = Optional.of(started);
        caution = Optional.empty();
    }

    /** What a search has shown is known from an earlier visit, and fades with the time from it to the next search. */
    private void archive(Instant now) {
        boolean again = archivedAt.isPresent() && trials.isEmpty() && !earlier.isEmpty();
        List<Trial> shown = again ? earlier.removeLast().trials() : withRetests();
        lastTrialAt
                .filter(_ -> again || !trials.isEmpty())
                .ifPresent(last -> earlier.add(new EarlierVisit(daysBetween(last, now), shown)));
        searchEnded = Optional.empty();
        trials.clear();
        retests.clear();
        leaveBlock();
    }

    private static double daysBetween(Instant last, Instant now) {
        return Math.max(0, Duration.between(last, now).toHours()) / HOURS_OF_A_DAY;
    }

    /** Return the trials of the search and, after them, how the movement went each time something was tried on a block. */
    private List<Trial> withRetests() {
        List<Trial> all = new ArrayList<>(trials);
        all.addAll(retests);
        return all;
    }

    private void endSearch(Event.SearchEnded ended) {
        searchEnded = Optional.of(ended);
        leaveBlock();
    }

    private void leaveBlock() {
        blockSteps.clear();
        interventions.clear();
    }

    /** The way back in is the search, after the safety questions: what was no concern then may be one now. */
    private void endUpkeep(RecordedEvent recorded) {
        maintenance = Optional.empty();
        setAside = Optional.of(SetAside.UPKEEP_ENDED);
        answers.askAgain();
        review = null;
        archive(recorded.occurredAt());
        archivedAt = Optional.of(recorded.occurredAt());
        searchStarted = Optional.empty();
        resumesWith = Optional.empty();
    }

    private static Strength merge(Strength before, Strength now) {
        Map<StrengthMovement, SidedGrade> merged = new EnumMap<>(StrengthMovement.class);
        merged.putAll(before.byMovement());
        for (Map.Entry<StrengthMovement, SidedGrade> entry : now.byMovement().entrySet()) {
            SidedGrade old = before.of(entry.getKey());
            SidedGrade latest = entry.getValue();
            merged.put(
                    entry.getKey(),
                    new SidedGrade(
                            latest(old.left(), latest.left()),
                            latest(old.right(), latest.right()),
                            latest(old.sideNotStated(), latest.sideNotStated())));
        }
        return new Strength(merged);
    }

    private static StrengthGrade latest(StrengthGrade before, StrengthGrade now) {
        return now.isKnown() ? now : before;
    }

    private Episode result(ConflictSearch conflictSearch) {
        CaseRecord merged = record.withAnswers(answers.result());
        CaseRecord complete = new CaseRecord(
                merged.id(),
                timepoint,
                merged.person(),
                merged.complaint(),
                merged.pain(),
                merged.answers(),
                merged.strength(),
                merged.reflexes(),
                merged.sensation(),
                merged.mobility(),
                merged.functionalTests(),
                doubtfulInput,
                merged.circumstances(),
                merged.painPolicy());
        List<Conflict> conflicts = new ArrayList<>(answers.conflicts());
        conflicts.addAll(logs.conflicts());
        conflicts.addAll(conflictSearch.found());
        return new Episode(
                complete,
                new Search(searchStarted, earlier, caution, selection, certainty, resumesWith, trials, searchEnded),
                new BlockState(blockSteps, interventions, visits, consents),
                programmes,
                setAside,
                coreFirstSkipped,
                harderSteps,
                Optional.ofNullable(review),
                lookedAt,
                logs.result(usualMorning),
                activityGoal,
                outcomes,
                lighterWeekSkippedOn,
                new Upkeep(maintenance, logs.reports(), reportsLookedAt),
                decisions,
                overrides,
                conflicts);
    }
}

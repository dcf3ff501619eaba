package org.myotome.laboratory.progression.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.activity.ActivitySource;
import org.myotome.engine.activity.RunLimit;
import org.myotome.engine.consultation.Consultation;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.progression.MorningResponse;
import org.myotome.engine.progression.MovementResponse;
import org.myotome.engine.progression.ResponseRule;
import org.myotome.engine.progression.StepReason;
import org.myotome.engine.progression.Verdict;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.triage.TriageDecision;

/**
 * Asks the engine what it decides from what was reported at each step, and nothing more.
 *
 * <p>The beginning of a course is asked of the whole consultation, with open safety questions answered no, as the reports
 * leave nearly all of them open. A session is asked of the rule of a step, a run of the single-run rule.
 */
final class CourseReplay {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final Knowledge knowledge;
    private final Consultation consultation;
    private final Map<String, CaseRecord> cases = new TreeMap<>();

    CourseReplay(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.consultation = knowledge.consultation();
        knowledge.caseReader().readShipped().forEach(record -> cases.put(record.id(), record));
    }

    List<Replayed> replay(List<ReplayStep> steps) {
        List<Replayed> replayed = new ArrayList<>();
        for (ReplayStep step : steps) {
            replayed.add(
                    switch (step.kind()) {
                        case BEGIN -> begin(step);
                        case SESSION -> session(step);
                        case RUN -> run(step);
                    });
        }
        return List.copyOf(replayed);
    }

    private Replayed begin(ReplayStep step) {
        CaseRecord record = Optional.ofNullable(cases.get(step.caseId()))
                .orElseThrow(() -> new IllegalArgumentException("There is no shipped case (" + step.caseId() + ")."));
        CaseRecord answered =
                record.withAnswers(record.answers().withRestNo(knowledge.bank().questionIds()));
        Episode episode = Episode.of(answered);
        NextStep next =
                consultation.next(episode, consultation.triage(episode), Consultation.seedFor(record.id()), DAY);
        return switch (next) {
            case NextStep.ReferTo refer -> new Replayed(step, Move.REFER, "refer first (" + refer.tier() + ")", false);
            case NextStep.TakeBlockStep ignored -> new Replayed(step, Move.BLOCK, "a step out of a block", false);
            case NextStep.TryMovement attempt ->
                new Replayed(
                        step,
                        Move.TRAIN,
                        "try " + attempt.movement().movementId().replace('_', ' ') + " first",
                        false);
            case NextStep.OfferProgramme ignored -> new Replayed(step, Move.TRAIN, "offer a programme", false);
            case NextStep.AskQuestions asked ->
                afterQuestions(step, episode, asked.questions().size());
            case NextStep.ConfirmData ignored -> new Replayed(step, Move.ASK, "have an entry confirmed first", true);
            case NextStep.AskCircumstances ignored ->
                new Replayed(step, Move.ASK, "ask for time and equipment first", true);
            case NextStep.SettleConflicts ignored -> new Replayed(step, Move.ASK, "settle a contradiction first", true);
            case NextStep.LookAgainFirst ignored -> new Replayed(step, Move.REFER, "look again first", false);
            case NextStep.SearchAgain ignored -> new Replayed(step, Move.TRAIN, "search again", false);
            case NextStep.DoSession ignored -> new Replayed(step, Move.TRAIN, "a session", false);
            case NextStep.RestUntil ignored -> new Replayed(step, Move.SAME, "rest", false);
            case NextStep.AwaitMorningCheck ignored -> new Replayed(step, Move.ASK, "ask for the morning", true);
            case NextStep.AdaptProgramme ignored -> new Replayed(step, Move.SAME, "change the programme", false);
            case NextStep.OfferMaintenance ignored -> new Replayed(step, Move.SAME, "offer to go on as a habit", false);
            case NextStep.KeepGoing ignored -> new Replayed(step, Move.SAME, "keep going", false);
            case NextStep.AskHowItGoes ignored -> new Replayed(step, Move.ASK, "ask how it goes", true);
            case NextStep.EndUpkeep ignored -> new Replayed(step, Move.REFER, "look again first", false);
        };
    }

    /** What the search would begin with, were the questions that reports cannot answer out of the way. */
    private Replayed afterQuestions(ReplayStep step, Episode episode, int questions) {
        TriageDecision triage = consultation.triage(episode);
        SearchStep first = consultation
                .search(episode, triage, SearchSettings.standard(), Consultation.seedFor(step.caseId()))
                .next();
        String before = questions + " more questions (" + triage.tier() + "), then: ";
        return switch (first) {
            case SearchStep.Propose propose ->
                new Replayed(
                        step,
                        Move.TRAIN,
                        before + "try "
                                + propose.proposal().movement().movementId().replace('_', ' '),
                        false);
            case SearchStep.Settled ignored -> new Replayed(step, Move.TRAIN, before + "begin as it stands", false);
            case SearchStep.Blocked ignored -> new Replayed(step, Move.BLOCK, before + "a step out of a block", false);
            case SearchStep.Stopped ignored ->
                new Replayed(step, Move.ASK, questions + " more questions first (" + triage.tier() + ")", true);
        };
    }

    private static Replayed session(ReplayStep step) {
        PainReport pain = step.during().<PainReport>map(PainReport.Score::new).orElseGet(PainReport.Unknown::new);
        MovementResponse response = new MovementResponse(
                1,
                0,
                pain,
                step.during().isPresent(),
                new PainReport.Unknown(),
                SetForm.UNKNOWN,
                MovementResponse.Done.UNKNOWN,
                SetEffort.UNKNOWN,
                MorningResponse.notDescribed());
        Verdict verdict = ResponseRule.judge(response, PainPolicy.DEFAULT);
        boolean lacksData = verdict.reason() instanceof StepReason.NotSaid;
        return switch (verdict.direction()) {
            case STOP -> new Replayed(step, Move.REFER, "stop and look", lacksData);
            case STEP_DOWN -> new Replayed(step, Move.LESS, "one step down: more pain than agreed", lacksData);
            case HOLD -> new Replayed(step, Move.SAME, "the same again: " + missing(verdict.reason()), lacksData);
            case PROGRESS -> new Replayed(step, Move.MORE, "one step up", lacksData);
        };
    }

    private static String missing(StepReason reason) {
        return reason instanceof StepReason.NotSaid(StepReason.Missing what)
                ? what.word().replace('_', ' ') + " not reported"
                : "not yet good enough";
    }

    private Replayed run(ReplayStep step) {
        if (step.longestRunMetres().isEmpty() || step.nextRunMetres().isEmpty()) {
            return new Replayed(step, Move.SAME, "no longer run: the longest of 30 days is not reported", true);
        }
        TrainingLog log = new TrainingLog(
                List.of(),
                List.of(),
                List.of(),
                List.of(dayBefore(step.longestRunMetres().get().intValue())),
                new PainReport.Unknown());
        long most = new RunLimit(knowledge.library())
                .findMost(log, DAY, RunLimit.Unit.METRES)
                .orElseThrow();
        return step.nextRunMetres().get() <= most
                ? new Replayed(step, Move.MORE, "a run of up to " + most + " m", false)
                : new Replayed(step, Move.SAME, "a run of at most " + most + " m", false);
    }

    private static ActivitySession dayBefore(int metres) {
        return new ActivitySession(
                "longest",
                DAY.minusDays(1),
                Known.unknown(),
                ActivityKind.RUN,
                Known.of(metres),
                Known.unknown(),
                Known.unknown(),
                Known.unknown(),
                new PainReport.Unknown(),
                new PainReport.Unknown(),
                Known.unknown(),
                ActivitySource.ENTERED);
    }
}

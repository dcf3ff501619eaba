package org.myotome.server.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.myotome.engine.activity.ActivityGoal;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.activity.ActivitySource;
import org.myotome.engine.block.Intervention;
import org.myotome.engine.consultation.TakenDecision;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.maintenance.HowItGoes;
import org.myotome.engine.maintenance.MaintenancePlan;
import org.myotome.engine.movement.Library;
import org.myotome.engine.outcome.NumberText;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.engine.startingpoint.Trial;

/**
 * What an event says, for a timeline.
 *
 * @param title what happened, in few words
 * @param detail the particulars; may be empty
 */
public record EventWords(String title, String detail) {

    /** Put an event into words. */
    public static EventWords of(Event event, Library library) {
        return switch (event) {
            case Event.EpisodeOpened(String timepoint) -> new EventWords("Case opened", timepoint);
            case Event.PersonStated(Person person) ->
                new EventWords(
                        "Person described",
                        "Age " + Plain.age(person) + ", sex " + person.sex().word() + optional(person.activity()));
            case Event.ComplaintStated(Complaint complaint) ->
                new EventWords("Complaint described", Plain.complaint(complaint) + optional(complaint.story()));
            case Event.PainStated(Pain pain) ->
                new EventWords(
                        "Pain described",
                        "At rest " + Plain.pain(pain.rest()) + ", during activity " + Plain.pain(pain.activity())
                                + ", at night " + Plain.pain(pain.night()) + ", worst " + Plain.pain(pain.worst()));
            case Event.SafetyAnswered(String question, var answer) ->
                new EventWords("Safety question answered", Plain.word(question) + ": " + answer.word());
            case Event.PersonAnswered(String question, var answer) ->
                new EventWords(
                        "Safety question answered by the person",
                        Plain.word(question) + ": " + (answer == Answer.UNKNOWN ? "not sure" : answer.word()));
            case Event.StrengthExamined(Strength strength) -> new EventWords("Strength examined", strength(strength));
            case Event.ExaminationRecorded(var reflexes, var sensation, var mobility, var tests) ->
                new EventWords("Examination recorded", examination(reflexes, sensation, mobility, tests));
            case Event.DoubtfulInputNoted(var input) ->
                new EventWords(
                        "Entry could not be taken as it stands",
                        input.field() + ": " + input.valueAsEntered() + " " + input.unitAsEntered()
                                + optional(input.problem()));
            case Event.CircumstancesStated(Circumstances circumstances) ->
                new EventWords("Time and place described", circumstances(circumstances));
            case Event.PainPolicySet(var policy) -> new EventWords("Acceptable pain set", Plain.policy(policy));
            case Event.UsualMorningStated(var pain) -> new EventWords("Usual morning pain", Plain.pain(pain));
            case Event.SearchStarted ignored -> new EventWords("Search for the starting point begun", "");
            case Event.PainCautionApplied(var caution) ->
                new EventWords(
                        "Caution about pain, version " + caution.version(),
                        Math.round(caution.usableShare() * 100) + " of 100 parts of the agreed chance are used");
            case Event.SelectionSet(var selection) ->
                new EventWords("How the next movement is chosen", selection.words());
            case Event.CertaintySet(var certainty) -> new EventWords("Ladders start", certainty.words());
            case Event.TrialRecorded(Trial trial) ->
                new EventWords("Tried: " + Plain.movement(library, trial.movement()), trial(trial));
            case Event.SearchEnded(var cause, String because) ->
                new EventWords("Search ended: " + Plain.word(cause.word()), because);
            case Event.BlockStepTaken(var step, String note) ->
                new EventWords("Block: " + Plain.word(step.word()), note);
            case Event.InterventionTried(String kind, var marker, Trial before, Trial after, var day) ->
                new EventWords(
                        "Intervention: " + kind,
                        Plain.movement(library, marker) + " before: " + trial(before) + "; after: " + trial(after));
            case Event.NextDayChecked(Trial trial) ->
                new EventWords(
                        "Tested again on a later day: " + Plain.movement(library, trial.movement()), trial(trial));
            case Event.ConsentGiven(String intervention, String explained) ->
                new EventWords("The person agreed: " + intervention(intervention), "Explained: " + explained);
            case Event.ConsentWithdrawn(String intervention, String because) ->
                new EventWords("The person took their agreement back: " + intervention(intervention), because);
            case Event.ProgrammeAccepted(var programme, var edits) ->
                new EventWords(
                        "Programme accepted",
                        Plain.list(programme.items().stream()
                                        .map(item -> Plain.movementName(library, item.movementId()))
                                        .toList())
                                + (edits.isEmpty() ? "" : ". Changed: " + String.join("; ", edits)));
            case Event.CoreFirstSkipped(String reason) -> new EventWords("Trunk-first policy skipped", reason);
            case Event.HarderStepsSet(var setting) ->
                new EventWords(
                        "Harder steps",
                        switch (setting) {
                            case ALONE -> "The person may take them up alone.";
                            case CLINICIAN_FIRST -> "A clinician sees them first.";
                        });
            case Event.SetLogged(SetLog log) -> set(library, log);
            case Event.SessionFinished(SessionEnd end) ->
                new EventWords(
                        "Session finished",
                        "Pain after: " + Plain.pain(end.painAfter())
                                + end.exertion()
                                        .find()
                                        .map(rated -> "; as hard as " + rated + " of 10")
                                        .orElse(""));
            case Event.MorningChecked(MorningCheck check) ->
                new EventWords("Morning of " + check.day(), "Pain " + Plain.pain(check.pain()));
            case Event.ActivityLogged(ActivitySession session) ->
                new EventWords(activityTitle(session.kind()), activity(session));
            case Event.ActivityGoalSet(ActivityGoal goal) ->
                new EventWords(
                        "Goal set",
                        activityTitle(goal.kind()) + amounts(goal.metres(), goal.seconds()) + optional(goal.words()));
            case Event.OutcomeRecorded(OutcomeScore score) ->
                new EventWords(
                        "Measure taken: " + Plain.word(score.measureId())
                                + score.side()
                                        .find()
                                        .map(side -> ", " + Plain.side(side))
                                        .orElse(""),
                        NumberText.of(score.score()) + " on " + score.day() + optional(score.about()));
            case Event.MaintenanceBegun(MaintenancePlan plan) ->
                new EventWords(
                        "From an episode to a habit",
                        "Begins on " + plan.begins() + "; strength on " + plan.strengthDaysPerWeek()
                                + " days a week; walks of " + plan.firstWalk().minutes() + " minutes, built up to "
                                + plan.walk().minutes() + " on " + plan.walk().daysPerWeek() + " days; "
                                + plan.contacts().size() + " contacts");
            case Event.HowItGoesSaid(HowItGoes report) ->
                new EventWords(
                        "How it goes, " + report.day(),
                        Plain.word(report.going().word()) + ", worst pain " + Plain.pain(report.worstPain())
                                + optional(report.words()));
            case Event.MaintenanceEnded(var day, String because) -> new EventWords("Upkeep ended on " + day, because);
            case Event.DecisionTaken(String kind, String text, var versions, long seed) ->
                new EventWords(
                        "Engine said: " + Plain.word(kind),
                        TakenDecision.find(text).map(TakenDecision::words).orElse(text) + " (engine "
                                + versions.engine() + ", library " + versions.library() + ", seed " + seed + ")");
            case Event.OverrideMade(String what, String reason) ->
                new EventWords(
                        what.equals(Event.OverrideMade.LIGHTER_WEEK) ? "Lighter week skipped" : "Override: " + what,
                        reason);
            case Event.ReviewDone(var day, String finding, boolean mayTrain) ->
                new EventWords(mayTrain ? "Reviewed: may train" : "Reviewed: may not train", finding);
            case Event.EventCorrected(var superseded, String reason) -> new EventWords("Correction", reason);
        };
    }

    private static String activityTitle(ActivityKind kind) {
        return switch (kind) {
            case WALK -> "Walk";
            case RUN -> "Run";
            case WALK_RUN -> "Run with walking breaks";
        };
    }

    private static String activity(ActivitySession session) {
        String from = session.source() == ActivitySource.ENTERED
                ? "typed"
                : "from a " + session.source().word().toUpperCase(Locale.ROOT) + " file";
        String run = session.kind() == ActivityKind.WALK_RUN
                ? session.runSeconds()
                        .find()
                        .map(time -> ", " + time / 60 + " min of it run")
                        .orElse("")
                : "";
        return session.day() + amounts(session.metres(), session.seconds()) + run + ", " + from + "; pain on the way "
                + Plain.pain(session.painDuring()) + ", right after " + Plain.pain(session.painAfter());
    }

    private static String amounts(Known<Integer> metres, Known<Integer> seconds) {
        return metres.find().map(far -> ", " + far + " m").orElse("")
                + seconds.find().map(time -> ", " + time / 60 + " min").orElse("");
    }

    private static String intervention(String word) {
        return Intervention.findByWord(word).map(Intervention::plainName).orElse(Plain.word(word));
    }

    /** Put a trial into words: "correct, pain 1". */
    public static String trial(Trial trial) {
        String faults = trial.faults().isEmpty() ? "" : " (" + Plain.list(trial.faults()) + ")";
        return form(trial.form()) + faults + ", pain " + Plain.pain(trial.pain()) + effort(trial.effort())
                + observer(trial.observer());
    }

    private static String form(Trial.Form form) {
        return switch (form) {
            case CLEAN -> "correct";
            case MINOR_FAULTS -> "with minor faults";
            case MAJOR_FAULT -> "with a major fault";
            case COMPENSATED -> "with faults";
            case UNABLE -> "could not";
            case NOT_CLEAN -> "not correct";
        };
    }

    private static String effort(SetEffort effort) {
        return effort == SetEffort.UNKNOWN ? "" : ", " + Plain.effort(effort);
    }

    private static String observer(Trial.Observer observer) {
        return switch (observer) {
            case CLINICIAN -> "";
            case PERSON -> ", as the person saw it";
            case CAMERA -> ", as a camera saw it";
        };
    }

    private static EventWords set(Library library, SetLog log) {
        String form = log.form() == SetForm.UNKNOWN ? "" : ", " + log.form().word();
        String done = log.done()
                .find()
                .map(amount -> DoseText.ENGLISH.amount(amount) + ", ")
                .orElse("");
        return new EventWords(
                "Set " + log.setNumber() + ": " + Plain.movement(library, log.movement()),
                done + "pain " + Plain.pain(log.pain()) + form + effort(log.effort())
                        + log.tookSeconds()
                                .find()
                                .map(seconds -> ", took " + seconds + " s")
                                .orElse(""));
    }

    private static String strength(Strength strength) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<StrengthMovement, SidedGrade> entry :
                strength.byMovement().entrySet()) {
            SidedGrade grade = entry.getValue();
            if (!grade.equals(SidedGrade.unknown())) {
                String unsided = grade.sideNotStated().isKnown()
                        ? " " + grade.sideNotStated().word() + " (side not said)"
                        : "";
                String sided = grade.left().isKnown() || grade.right().isKnown()
                        ? " " + word(grade.left().word()) + "/"
                                + word(grade.right().word())
                        : "";
                parts.add(Plain.word(entry.getKey().word()) + sided + unsided);
            }
        }
        return parts.isEmpty() ? "nothing known" : String.join(", ", parts) + " (left/right)";
    }

    private static String word(String grade) {
        return grade.equals("unknown") ? "?" : Plain.word(grade);
    }

    private static String examination(
            Reflexes reflexes,
            List<SensationFinding> sensation,
            List<MobilityFinding> mobility,
            List<FunctionalTest> tests) {
        List<String> parts = new ArrayList<>();
        if (!reflexes.equals(Reflexes.unknown())) {
            parts.add("knee " + word(reflexes.kneeLeft().word()) + "/"
                    + word(reflexes.kneeRight().word()) + ", ankle "
                    + word(reflexes.ankleLeft().word()) + "/"
                    + word(reflexes.ankleRight().word()));
        }
        sensation.forEach(finding -> parts.add(finding.area() + ", " + Plain.side(finding.side()) + ": "
                + finding.quality().word()));
        mobility.forEach(finding -> parts.add(finding.jointMovement() + ", " + Plain.side(finding.side()) + ": "
                + (finding.value() + " " + finding.unit() + " " + finding.finding()).strip()));
        tests.forEach(test -> parts.add(test.test() + ", " + Plain.side(test.side()) + ": "
                + (test.result() + " " + test.value() + " " + test.unit()).strip()));
        return parts.isEmpty() ? "nothing known" : String.join("; ", parts);
    }

    private static String circumstances(Circumstances circumstances) {
        List<String> parts = new ArrayList<>();
        circumstances.minutesPerSession().find().ifPresent(minutes -> parts.add(minutes + " minutes"));
        circumstances.daysPerWeek().find().ifPresent(days -> parts.add(days + " days a week"));
        circumstances
                .equipment()
                .find()
                .ifPresent(items ->
                        parts.add(items.isEmpty() ? "no equipment" : "equipment: " + String.join(", ", items)));
        parts.add("floor: " + circumstances.canGetToTheFloor().word());
        return String.join(", ", parts);
    }

    private static String optional(String text) {
        return text.isEmpty() ? "" : ". " + text;
    }
}

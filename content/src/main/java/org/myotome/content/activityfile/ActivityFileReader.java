package org.myotome.content.activityfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.content.document.Fields;
import org.myotome.content.document.JsonDocuments;
import org.myotome.content.document.Node;
import org.myotome.content.document.TextFile;
import org.myotome.content.document.YamlDocument;
import org.myotome.content.problem.Problems;
import org.myotome.engine.activity.ActivityGoal;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.activity.ActivitySource;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Sex;

/** Reads a file of walks and runs in YAML or JSON, strictly: everything that is wrong is reported together. */
public final class ActivityFileReader {

    private static final List<String> KEYS = List.of(
            "age",
            "regions",
            "side",
            "pain",
            "goal",
            "pain_policy",
            "usual_morning",
            "answers",
            "other_answers_no",
            "tests",
            "activities",
            "mornings");
    private static final List<String> GOAL_KEYS = List.of("kind", "metres", "minutes", "words");
    private static final List<String> ACTIVITY_KEYS = List.of(
            "id",
            "day",
            "kind",
            "minutes",
            "run_minutes",
            "metres",
            "climb_metres",
            "pain_during",
            "pain_after",
            "exertion");
    private static final List<String> MORNING_KEYS = List.of("day", "pain", "stiff_minutes", "night_pain", "leg");
    private static final List<String> TEST_KEYS = List.of("test", "side", "count", "result");
    private static final int MOST_MINUTES = 2_880;

    private final List<Event> events = new ArrayList<>();
    private boolean otherAnswersNo;

    private ActivityFileReader() {}

    /**
     * Read a file.
     *
     * @throws org.myotome.content.problem.UnusableFileException with everything that is wrong; then nothing is taken over
     */
    public static ActivityFile read(TextFile file) {
        Problems problems = new Problems(file.name());
        ActivityFileReader reader = new ActivityFileReader();
        reader.take(Fields.of(root(file), "", KEYS, problems));
        problems.throwIfAny();
        return new ActivityFile(reader.events, reader.otherAnswersNo);
    }

    private static Node root(TextFile file) {
        return file.text().stripLeading().startsWith("{")
                ? JsonDocuments.read(file).getFirst()
                : YamlDocument.read(file);
    }

    private void take(Fields fields) {
        person(fields);
        fields.findGroup("pain", List.of("rest", "activity", "night", "worst")).ifPresent(this::pain);
        otherAnswersNo = fields.findTruth("other_answers_no").orElse(false);
        fields.findGroup("goal", GOAL_KEYS).ifPresent(this::goal);
        fields.findWord("pain_policy", List.of(PainPolicy.values()), PainPolicy::word)
                .ifPresent(policy -> events.add(new Event.PainPolicySet(policy)));
        pain(fields, "usual_morning").ifPresent(pain -> events.add(new Event.UsualMorningStated(pain)));
        if (fields.find("answers").isPresent()) {
            Fields answers = fields.groupOfAnyKeys("answers");
            for (String question : answers.keys()) {
                answers.findWord(question, List.of(Answer.values()), Answer::word)
                        .ifPresent(answer -> events.add(new Event.SafetyAnswered(question, answer)));
            }
        }
        tests(fields.groups("tests", TEST_KEYS, ActivityFileReader::test));
        List<Optional<ActivitySession>> sessions = new ArrayList<>();
        fields.groups("activities", ACTIVITY_KEYS, one -> {
            sessions.add(activity(one, sessions.size() + 1));
            return one;
        });
        sessions.forEach(session -> session.ifPresent(known -> events.add(new Event.ActivityLogged(known))));
        fields.groups("mornings", MORNING_KEYS, this::morning)
                .forEach(morning -> morning.ifPresent(check -> events.add(new Event.MorningChecked(check))));
    }

    private void person(Fields fields) {
        Optional<Double> age = fields.findNumber(
                "age", 0, Person.OLDEST_PLAUSIBLE_AGE_YEARS, "years", "Maybe it is the year of birth.");
        age.ifPresent(years -> events.add(new Event.PersonStated(new Person(Known.of(years), Sex.UNKNOWN, ""))));
        List<BodyRegion> regions = fields.words("regions", List.of(BodyRegion.values()), BodyRegion::word);
        ReportedSide side = fields.findWord("side", List.of(ReportedSide.values()), ReportedSide::word)
                .orElse(ReportedSide.NOT_STATED);
        if (!regions.isEmpty()) {
            events.add(new Event.ComplaintStated(new Complaint(regions, side, Known.unknown(), "", "", "")));
        }
    }

    private void pain(Fields pain) {
        PainReport unknown = new PainReport.Unknown();
        events.add(new Event.PainStated(new Pain(
                pain(pain, "rest").orElse(unknown),
                pain(pain, "activity").orElse(unknown),
                pain(pain, "night").orElse(unknown),
                pain(pain, "worst").orElse(unknown))));
    }

    private void goal(Fields goal) {
        ActivityKind kind = goal.requiredWord("kind", List.of(ActivityKind.values()), ActivityKind::word);
        events.add(new Event.ActivityGoalSet(new ActivityGoal(
                kind,
                whole(goal, "metres", 1, ActivitySession.MOST_METRES, "m"),
                seconds(goal, "minutes"),
                goal.text("words"))));
    }

    private void tests(List<FunctionalTest> tests) {
        if (!tests.isEmpty()) {
            events.add(new Event.ExaminationRecorded(CaseRecord.unknown("-").reflexes(), List.of(), List.of(), tests));
        }
    }

    private static FunctionalTest test(Fields test) {
        int count = test.requiredWholeNumber("count", 0, 500, "repetitions", "Maybe a digit is too many.");
        ReportedSide side = test.findWord("side", List.of(ReportedSide.values()), ReportedSide::word)
                .orElse(ReportedSide.NOT_STATED);
        return new FunctionalTest(test.requiredText("test"), side, test.text("result"), String.valueOf(count), "reps");
    }

    private Optional<ActivitySession> activity(Fields one, int number) {
        Optional<LocalDate> day = day(one);
        ActivityKind kind = one.requiredWord("kind", List.of(ActivityKind.values()), ActivityKind::word);
        Known<Integer> whole = seconds(one, "minutes");
        Known<Integer> run = kind == ActivityKind.WALK ? Known.of(0) : seconds(one, "run_minutes");
        if (whole instanceof Known.Value<Integer>(Integer all)
                && run instanceof Known.Value<Integer>(Integer part)
                && part > all) {
            one.reject("run_minutes", "is more than the whole took.", "Maybe minutes and seconds were mixed.");
            return Optional.empty();
        }
        String id = one.text("id");
        Known<Integer> metres = whole(one, "metres", 1, ActivitySession.MOST_METRES, "m");
        Known<Integer> climb = whole(one, "climb_metres", 0, 20_000, "m");
        PainReport during = pain(one, "pain_during").orElseGet(PainReport.Unknown::new);
        PainReport after = pain(one, "pain_after").orElseGet(PainReport.Unknown::new);
        Known<Integer> exertion = whole(one, "exertion", 0, 10, "points");
        return day.map(known -> new ActivitySession(
                id.isBlank() ? "entry-" + number : id,
                known,
                Known.unknown(),
                kind,
                metres,
                whole,
                kind == ActivityKind.RUN && !run.isKnown() ? whole : run,
                climb,
                during,
                after,
                exertion,
                ActivitySource.ENTERED));
    }

    private Optional<MorningCheck> morning(Fields one) {
        Optional<LocalDate> day = day(one);
        PainReport pain = pain(one, "pain").orElseGet(PainReport.Unknown::new);
        Known<Integer> stiff = whole(one, "stiff_minutes", 0, 1_440, "minutes");
        Answer night = one.findWord("night_pain", List.of(Answer.values()), Answer::word)
                .orElse(Answer.UNKNOWN);
        LegSymptoms leg = one.findWord("leg", List.of(LegSymptoms.values()), LegSymptoms::word)
                .orElse(LegSymptoms.UNKNOWN);
        return day.map(known -> new MorningCheck(known, pain, stiff, night, leg));
    }

    private static Optional<LocalDate> day(Fields fields) {
        String text = fields.requiredText("day");
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            fields.reject("day", "is no day.", "Maybe write it as year, month and day: 2026-12-01.");
            return Optional.empty();
        }
    }

    private static Optional<PainReport> pain(Fields fields, String key) {
        return fields.findNumber(key, 0, 10, "points", "0 is no pain, 10 the worst imaginable.")
                .map(PainReport.Score::new);
    }

    private static Known<Integer> whole(Fields fields, String key, int least, int most, String unit) {
        return fields.findWholeNumber(key, least, most, unit, "Maybe the unit is another one.")
                .map(Known::of)
                .orElseGet(Known::unknown);
    }

    private static Known<Integer> seconds(Fields fields, String key) {
        return fields.findNumber(key, 0.1, MOST_MINUTES, "minutes", "Maybe seconds are meant.")
                .map(minutes -> Known.of((int) Math.round(minutes * 60)))
                .orElseGet(Known::unknown);
    }
}

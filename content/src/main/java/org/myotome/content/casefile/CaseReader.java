package org.myotome.content.casefile;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.myotome.content.document.Fields;
import org.myotome.content.document.Node;
import org.myotome.content.library.Vocabulary;
import org.myotome.content.problem.NearestWord;
import org.myotome.content.problem.Problems;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.RawInput;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.record.Sex;

/** Reads one case of a case file. */
final class CaseReader {

    /** Keys that a decision depends on. */
    private static final List<String> DECISIVE_KEYS = List.of(
            "id",
            "timepoint",
            "person",
            "complaint",
            "raw_input",
            "pain",
            "red_flag_answers",
            "strength",
            "reflexes",
            "sensation",
            "mobility",
            "functional_tests",
            "circumstances",
            "pain_policy");
    /** Keys that describe a published report; checked for their kind and otherwise not looked at. */
    private static final List<String> DESCRIPTIVE_TEXTS = List.of("title", "category", "linked_record");

    private static final List<String> DESCRIPTIVE_GROUPS =
            List.of("source", "clinician_conclusion", "course", "expected", "confidence");
    private static final Set<String> KEYS = allKeys();

    private static final Pattern STATED_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final String AGE_ADVICE =
            "Maybe it is a year of birth or a typing slip; write the age in years, or unknown.";
    private static final String PAIN_ADVICE =
            "Maybe it is on another scale or mistyped; write it on the scale of 0 to 10, or unknown.";
    private static final String DURATION_ADVICE = "Maybe it is in days or months; write it in weeks, or unknown.";

    private final Fields fields;
    private final String place;
    private final Collection<String> questionIds;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final List<RawInput> outOfRange = new ArrayList<>();

    CaseReader(Node node, int index, Collection<String> questionIds, Vocabulary vocabulary, Problems problems) {
        this(node, place(node, index), place(node, index), questionIds, vocabulary, problems);
    }

    private CaseReader(
            Node node,
            String place,
            String path,
            Collection<String> questionIds,
            Vocabulary vocabulary,
            Problems problems) {
        this.place = place;
        this.fields = Fields.of(node, path, KEYS, problems);
        this.questionIds = questionIds;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Read a case that stands alone, so that paths need not name it. */
    static CaseReader alone(Node node, Collection<String> questionIds, Vocabulary vocabulary, Problems problems) {
        return new CaseReader(node, place(node, 0), "", questionIds, vocabulary, problems);
    }

    /** Return the id that a case states, if it is one. */
    static Optional<String> findId(Node node) {
        String id = Fields.ofAnyKeys(node, "", new Problems("")).text("id");
        return Optional.of(id).filter(stated -> STATED_ID.matcher(stated).matches());
    }

    private static Set<String> allKeys() {
        List<String> keys = new ArrayList<>(DECISIVE_KEYS);
        keys.addAll(DESCRIPTIVE_TEXTS);
        keys.addAll(DESCRIPTIVE_GROUPS);
        keys.addAll(List.of("record_type", "synthetic", "group_data"));
        return Collections.unmodifiableSet(new LinkedHashSet<>(keys));
    }

    private static String place(Node node, int index) {
        return findId(node).orElse("cases[" + index + "]");
    }

    CaseRecord read() {
        checkDescription();
        ExaminationReader examination = new ExaminationReader(fields);
        List<MobilityFinding> mobility = examination.mobility();
        List<FunctionalTest> functionalTests = examination.functionalTests();
        Person person = person();
        Complaint complaint = complaint();
        Pain pain = pain();
        Circumstances circumstances = circumstances();
        List<RawInput> rawInput = new ArrayList<>(rawInput());
        rawInput.addAll(outOfRange);
        rawInput.addAll(examination.doubtfulValues());
        return new CaseRecord(
                id(),
                fields.text("timepoint"),
                person,
                complaint,
                pain,
                answers(),
                examination.strength(),
                examination.reflexes(),
                examination.sensation(),
                mobility,
                functionalTests,
                rawInput,
                circumstances,
                known(fields.findWord("pain_policy", List.of(PainPolicy.values()), PainPolicy::word)));
    }

    void rejectRepeatedId() {
        fields.reject("id", "is used by another case of this file.", "Maybe number the visits, such as N18a and N18b.");
    }

    private String id() {
        String id = fields.requiredText("id");
        if (!id.isEmpty() && !STATED_ID.matcher(id).matches()) {
            fields.reject(
                    "id",
                    "must be 1 to 64 letters, digits, dots, dashes or underscores, and begin with a letter or digit.",
                    "Maybe replace spaces by dashes, and leave names of persons out.");
        }
        return id.isEmpty() ? place : id;
    }

    private void checkDescription() {
        DESCRIPTIVE_TEXTS.forEach(fields::text);
        DESCRIPTIVE_GROUPS.forEach(
                key -> fields.find(key).ifPresent(node -> Fields.ofAnyKeys(node, fields.pathOf(key), problems)));
        fields.findWord("record_type", List.of("single_case", "group_study"), word -> word);
        fields.findTruth("synthetic");
        fields.items("group_data");
    }

    private Person person() {
        return fields.findGroup("person", List.of("age_years", "sex", "activity"))
                .map(person -> new Person(
                        known(plausible(
                                person,
                                "age_years",
                                new Plausible("", 0, (int) Person.OLDEST_PLAUSIBLE_AGE_YEARS, "years", AGE_ADVICE))),
                        person.findWord("sex", List.of(Sex.values()), Sex::word).orElse(Sex.UNKNOWN),
                        person.text("activity")))
                .orElseGet(Person::unknown);
    }

    private Complaint complaint() {
        return fields.findGroup(
                        "complaint",
                        List.of("regions", "side", "duration_weeks", "duration_text", "story", "goal_activity"))
                .map(this::complaint)
                .orElseGet(Complaint::unknown);
    }

    private Complaint complaint(Fields complaint) {
        complaint.requireNoRepeats("regions");
        return new Complaint(
                complaint.words("regions", List.of(BodyRegion.values()), BodyRegion::word),
                side(complaint),
                known(plausible(complaint, "duration_weeks", new Plausible("", 0, 6500, "weeks", DURATION_ADVICE))),
                complaint.text("duration_text"),
                complaint.text("story"),
                complaint.text("goal_activity"));
    }

    /** Read a side; one that nobody has stated is never guessed. */
    static ReportedSide side(Fields fields) {
        return fields.findWord("side", List.of(ReportedSide.values()), ReportedSide::word)
                .orElse(ReportedSide.NOT_STATED);
    }

    private List<RawInput> rawInput() {
        return fields.groups(
                "raw_input",
                List.of("field", "value_as_entered", "unit_as_entered", "problem"),
                entry -> new RawInput(
                        entry.requiredText("field"),
                        entry.textOrNumber("value_as_entered"),
                        entry.text("unit_as_entered"),
                        entry.text("problem")));
    }

    private Pain pain() {
        return fields.findGroup("pain", List.of("rest", "activity", "night", "worst"))
                .map(pain -> new Pain(
                        report(pain, "rest"), report(pain, "activity"), report(pain, "night"), report(pain, "worst")))
                .orElseGet(Pain::unknown);
    }

    private PainReport report(Fields pain, String key) {
        String word = pain.findScalar(key).map(Node.Scalar::text).orElse("");
        return switch (word) {
            case "" -> new PainReport.Unknown();
            case "present" -> new PainReport.Present();
            case "absent" -> new PainReport.Absent();
            default -> score(pain, key);
        };
    }

    private PainReport score(Fields pain, String key) {
        Optional<Node.Scalar> text = pain.findScalar(key).filter(scalar -> scalar.type() != Node.Type.NUMBER);
        if (text.isPresent()) {
            pain.reject(key, "must be a number from 0 to 10, or present, absent or unknown.", PAIN_ADVICE);
            return new PainReport.Unknown();
        }
        return plausible(pain, key, new Plausible("pain_", 0, 10, "", PAIN_ADVICE))
                .<PainReport>map(PainReport.Score::new)
                .orElseGet(PainReport.Unknown::new);
    }

    /**
     * What a number may plausibly be.
     *
     * @param prefix what stands before the key in the name of the entry
     * @param unit what it is measured in; may be empty
     * @param advice what a number that is none may be
     */
    private record Plausible(String prefix, int least, int most, String unit, String advice) {

        boolean holds(double number) {
            return number >= least && number <= most;
        }

        String range() {
            return least + " to " + most + (unit.isEmpty() ? "" : " " + unit);
        }
    }

    /** Read a number; one that cannot be right is kept as entered, to be asked again, and is unknown meanwhile. */
    private Optional<Double> plausible(Fields group, String key, Plausible plausible) {
        Optional<Double> number = group.findAnyNumber(key, plausible.range(), plausible.advice());
        if (number.isPresent() && !plausible.holds(number.get())) {
            String entered = group.findScalar(key).map(Node.Scalar::text).orElse("");
            outOfRange.add(
                    new RawInput(plausible.prefix() + key, entered, plausible.unit(), "not " + plausible.range()));
            return Optional.empty();
        }
        return number;
    }

    private Optional<Integer> plausibleWhole(Fields group, String key, Plausible plausible) {
        return plausible(group, key, plausible)
                .filter(number -> {
                    boolean whole = number == Math.rint(number);
                    if (!whole) {
                        group.reject(key, "must be a whole number.", "Maybe round it.");
                    }
                    return whole;
                })
                .map(Double::intValue);
    }

    private SafetyAnswers answers() {
        return fields.findGroup("red_flag_answers", questionIds)
                .map(this::answers)
                .orElseGet(SafetyAnswers::unknown);
    }

    private SafetyAnswers answers(Fields group) {
        Map<String, Answer> answers = new TreeMap<>();
        for (String question : group.keys()) {
            if (questionIds.contains(question)) {
                answer(group, question).ifPresent(answer -> answers.put(question, answer));
            }
        }
        return new SafetyAnswers(answers);
    }

    private static Optional<Answer> answer(Fields group, String key) {
        Optional<Node.Scalar> truth = group.findScalar(key).filter(scalar -> scalar.type() == Node.Type.TRUTH);
        if (truth.isPresent()) {
            String word = truth.get().text().equalsIgnoreCase("true") ? "yes" : "no";
            group.reject(key, "is not one of yes, no, unknown.", "Maybe `" + word + "` is meant.", word);
            return Optional.empty();
        }
        return group.findWord(key, List.of(Answer.values()), Answer::word);
    }

    private Circumstances circumstances() {
        return fields.findGroup(
                        "circumstances",
                        List.of(
                                "equipment",
                                "minutes_per_session",
                                "days_per_week",
                                "can_get_to_the_floor",
                                "free_days",
                                "most_position_changes",
                                "unwanted_movements",
                                "feared_movements"))
                .map(group -> new Circumstances(
                        group.find("equipment").isPresent() ? Known.of(equipment(group)) : Known.unknown(),
                        known(plausibleWhole(
                                group,
                                "minutes_per_session",
                                new Plausible("", 3, 120, "minutes", "Maybe hours or seconds were meant."))),
                        known(plausibleWhole(
                                group,
                                "days_per_week",
                                new Plausible("", 1, 7, "days", "Maybe days in a month were meant."))),
                        answer(group, "can_get_to_the_floor").orElse(Answer.UNKNOWN),
                        freeDays(group),
                        known(plausibleWhole(
                                group,
                                "most_position_changes",
                                new Plausible("", 0, 20, "changes", "Maybe changes in a week were meant."))),
                        movements(group, "unwanted_movements"),
                        movements(group, "feared_movements")))
                .orElseGet(Circumstances::unknown);
    }

    private static Known<Set<DayOfWeek>> freeDays(Fields group) {
        if (group.find("free_days").isEmpty()) {
            return Known.unknown();
        }
        List<DayOfWeek> days = group.words(
                "free_days", List.of(DayOfWeek.values()), day -> day.name().toLowerCase(Locale.ROOT));
        if (days.isEmpty()) {
            group.reject("free_days", "must name at least one day.", "Maybe leave it out when nobody has said.");
            return Known.unknown();
        }
        return Known.of(EnumSet.copyOf(days));
    }

    private Set<String> movements(Fields group, String key) {
        Set<String> ids = new TreeSet<>();
        for (String id : group.find(key).isEmpty() ? List.<String>of() : group.texts(key)) {
            if (vocabulary.movementIds().contains(id)) {
                ids.add(id);
            } else {
                Optional<String> nearest = NearestWord.find(id, vocabulary.movementIds());
                group.reject(
                        key,
                        "names " + id + ", which is no movement of the library.",
                        nearest.map(word -> "Maybe `" + word + "` is meant.")
                                .orElse("Maybe `lint` helps; it lists every id."),
                        nearest.orElse(""));
            }
        }
        return ids;
    }

    private Set<String> equipment(Fields group) {
        List<String> named = new ArrayList<>(group.words("equipment", vocabulary.equipmentWords(), word -> word));
        Set<String> atHand = vocabulary.atHandWith(named);
        atHand.remove(Vocabulary.NOTHING_NEEDED);
        return atHand;
    }

    private static <T> Known<T> known(Optional<T> stated) {
        return stated.map(Known::of).orElseGet(Known::unknown);
    }
}

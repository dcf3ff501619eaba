package org.myotome.content.outcome;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.content.document.Fields;
import org.myotome.content.document.JsonDocuments;
import org.myotome.content.document.Node;
import org.myotome.content.document.TextFile;
import org.myotome.content.document.YamlDocument;
import org.myotome.content.problem.NearestWord;
import org.myotome.content.problem.Problems;
import org.myotome.engine.explanation.OutcomeSentences;
import org.myotome.engine.outcome.Measure;
import org.myotome.engine.outcome.MeasureBank;
import org.myotome.engine.outcome.MeasureItem;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.outcome.ScoreDoubt;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.Side;

/**
 * Reads files of scores, in YAML, JSON or NDJSON: one person, a list of persons, or one on each line. docs/outcomes.md
 * shows what one looks like.
 */
public final class ScoreFileReader {

    private static final List<String> PERSON_KEYS = List.of("id", "age", "regions", "scores");
    private static final List<String> SCORE_KEYS = List.of("measure", "day", "side", "about", "score", "answers");
    private static final double FARTHEST = 1e9;

    private final MeasureBank bank;
    private final LocalDate today;

    /**
     * Prepare to read.
     *
     * @param today scores of later days are refused
     */
    public ScoreFileReader(MeasureBank bank, LocalDate today) {
        this.bank = bank;
        this.today = today;
    }

    /**
     * Read every person of a file, at least one, in its order.
     *
     * @throws org.myotome.content.problem.UnusableFileException with everything that is wrong; then nothing is taken over
     */
    public List<ScoreFile> read(TextFile file) {
        Problems problems = new Problems(file.name());
        List<ScoreFile> persons = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        List<Node> nodes = persons(file);
        for (int index = 0; index < nodes.size(); index++) {
            String path = nodes.size() == 1 ? "" : "[" + index + "]";
            Fields fields = Fields.of(nodes.get(index), path, PERSON_KEYS, problems);
            ScoreFile person = person(fields, problems);
            if (!ids.add(person.record().id())) {
                fields.reject("id", "is used twice.", "Maybe put the scores of one person together.");
            }
            persons.add(person);
        }
        if (persons.isEmpty()) {
            problems.add(0, "", "", "holds nobody.", "Maybe the wrong file was named.");
        }
        problems.throwIfAny();
        return List.copyOf(persons);
    }

    private static List<Node> persons(TextFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        String text = file.text().stripLeading();
        boolean json = !yaml && (text.startsWith("{") || text.startsWith("["));
        List<Node> documents = json ? JsonDocuments.read(file) : List.of(YamlDocument.read(file));
        return documents.size() == 1 && documents.getFirst() instanceof Node.Sequence list ? list.items() : documents;
    }

    private ScoreFile person(Fields fields, Problems problems) {
        String id = fields.textOrNumber("id");
        Optional<Double> age = fields.findNumber(
                "age", 0, Person.OLDEST_PLAUSIBLE_AGE_YEARS, "years", "Maybe it is the year of birth.");
        List<BodyRegion> regions = fields.words("regions", List.of(BodyRegion.values()), BodyRegion::word);
        CaseRecord unknown = CaseRecord.unknown(id.isBlank() ? "-" : id);
        Person person = new Person(age.map(Known::of).orElseGet(Known::unknown), Sex.UNKNOWN, "");
        CaseRecord record =
                unknown.withPerson(person).withComplaint(unknown.complaint().withRegions(regions));
        List<ScoreFile.Missing> missing = new ArrayList<>();
        List<OutcomeScore> scores =
                fields.groups("scores", SCORE_KEYS, score -> score(score, missing, problems)).stream()
                        .flatMap(Optional::stream)
                        .toList();
        return new ScoreFile(record, scores, missing);
    }

    private Optional<OutcomeScore> score(Fields fields, List<ScoreFile.Missing> missing, Problems problems) {
        Optional<Measure> measure = measure(fields);
        Optional<LocalDate> day = day(fields);
        Known<Side> side = fields.findWord("side", List.of(Side.values()), Side::word)
                .map(Known::of)
                .orElseGet(Known::unknown);
        String about = fields.text("about").strip();
        if (measure.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        requireFitting(fields, measure.get(), side, about);
        List<Known<Integer>> answers = answers(fields, measure.get(), problems);
        Known<Double> given = fields.findNumber("score", -FARTHEST, FARTHEST, "", "Maybe a digit is too many.")
                .map(Known::of)
                .orElseGet(Known::unknown);
        Known<Double> worked =
                answers.isEmpty() ? Known.unknown() : measure.get().scoreOf(answers);
        if (given.isKnown() && worked.isKnown() && !given.equals(worked)) {
            fields.reject("score", "is not what the answers come to.", "Maybe leave the score out.");
            return Optional.empty();
        }
        Known<Double> score = given.isKnown() ? given : worked;
        if (!(score instanceof Known.Value<Double>(Double value))) {
            missing.add(new ScoreFile.Missing(measure.get().id(), day.get()));
            return Optional.empty();
        }
        Optional<ScoreDoubt> doubt = ScoreDoubt.find(measure.get(), value);
        if (doubt.isPresent()) {
            OutcomeSentences sentences = OutcomeSentences.ENGLISH;
            String wrong = sentences.of(doubt.get()).substring("It ".length());
            fields.reject("score", wrong, sentences.of(doubt.get().maybe()));
            return Optional.empty();
        }
        List<Integer> known =
                answers.stream().flatMap(answer -> answer.find().stream()).toList();
        return Optional.of(new OutcomeScore(measure.get().id(), day.get(), side, about, value, known));
    }

    private Optional<Measure> measure(Fields fields) {
        String id = fields.requiredText("measure");
        Optional<Measure> measure = bank.find(id);
        if (measure.isEmpty() && !id.isBlank()) {
            Collection<String> known = bank.measures().stream().map(Measure::id).toList();
            Optional<String> nearest = NearestWord.find(id, known);
            fields.reject(
                    "measure",
                    "is no measure.",
                    nearest.map(word -> "Maybe `" + word + "` is meant.")
                            .orElse("Maybe look at docs/outcomes.md for the ids."),
                    nearest.orElse(""));
        }
        if (measure.filter(Measure::isWorkedOut).isPresent()) {
            fields.reject("measure", "is worked out from others and cannot be entered.", "Maybe leave it out.");
            return Optional.empty();
        }
        return measure;
    }

    private Optional<LocalDate> day(Fields fields) {
        String text = fields.requiredText("day");
        if (text.isBlank()) {
            return Optional.empty();
        }
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            fields.reject("day", "is no day.", "Maybe write it as year, month and day: 2026-12-01.");
            return Optional.empty();
        }
        if (day.isAfter(today)) {
            fields.reject("day", "has not come yet (today is " + today + ").", "Maybe the year or month is mistyped.");
            return Optional.empty();
        }
        return Optional.of(day);
    }

    private static void requireFitting(Fields fields, Measure measure, Known<Side> side, String about) {
        if (!measure.use().sided() && side.isKnown()) {
            fields.reject("side", "is given, but " + measure.id() + " has no sides.", "Maybe leave it out.");
        }
        if (measure.use().sided() && !side.isKnown()) {
            fields.reject("side", "is missing; " + measure.id() + " is taken on one side.", "Maybe left or right.");
        }
        if (measure.use().about() && about.isEmpty()) {
            fields.reject(
                    "about",
                    "is missing; " + measure.id() + " is about something that is named.",
                    "Maybe name the activity.");
        }
        if (!measure.use().about() && !about.isEmpty()) {
            fields.reject(
                    "about", "is given, but " + measure.id() + " is about one thing only.", "Maybe leave it out.");
        }
    }

    private static List<Known<Integer>> answers(Fields fields, Measure measure, Problems problems) {
        List<Node> nodes = fields.items("answers");
        List<Known<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < nodes.size() && i < measure.items().size(); i++) {
            answers.add(answer(fields, nodes.get(i), measure.items().get(i), problems));
        }
        if (!nodes.isEmpty() && nodes.size() != measure.items().size()) {
            fields.reject(
                    "answers",
                    "has " + nodes.size() + " answers, but " + measure.id() + " has "
                            + measure.items().size() + " items.",
                    "Maybe one was forgotten; write unknown for it.");
            return List.of();
        }
        return answers;
    }

    private static Known<Integer> answer(Fields fields, Node node, MeasureItem item, Problems problems) {
        if (Fields.isUnknown(node)) {
            return Known.unknown();
        }
        if (node instanceof Node.Scalar scalar
                && scalar.type() == Node.Type.NUMBER
                && scalar.text().matches("-?\\d{1,6}")) {
            int answer = Integer.parseInt(scalar.text());
            if (answer >= item.least() && answer <= item.most()) {
                return Known.of(answer);
            }
        }
        problems.add(
                node.line(),
                fields.pathOf("answers"),
                node instanceof Node.Scalar scalar ? scalar.text() : "",
                "must be a whole number from " + item.least() + " to " + item.most() + ", or unknown.",
                "Maybe the answers are in another order.");
        return Known.unknown();
    }
}

package org.myotome.content.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.myotome.content.document.Fields;
import org.myotome.content.document.Node;
import org.myotome.content.problem.NearestWord;
import org.myotome.content.problem.Problems;
import org.myotome.engine.outcome.EvidenceMark;
import org.myotome.engine.outcome.Loinc;
import org.myotome.engine.outcome.Measure;
import org.myotome.engine.outcome.MeasureBank;
import org.myotome.engine.outcome.MeasureItem;
import org.myotome.engine.outcome.Question;
import org.myotome.engine.outcome.Rights;
import org.myotome.engine.outcome.Scale;
import org.myotome.engine.outcome.Scoring;
import org.myotome.engine.outcome.Threshold;
import org.myotome.engine.outcome.Use;
import org.myotome.engine.record.BodyRegion;

/** Reads measures; what is wrong with one is noted, and it is left out. */
final class MeasureReader {

    private static final List<String> KEYS = List.of(
            "id",
            "name",
            "asks",
            "question",
            "rank",
            "scale",
            "scoring",
            "items",
            "error",
            "important",
            "loinc",
            "text",
            "licence",
            "attribution",
            "by",
            "every_days",
            "regions",
            "sided",
            "about",
            "from_age");

    private static final double FARTHEST = 1_000_000;
    private static final int LOINC_CHECK_MODULUS = 10;
    private static final String NO_ADVICE = "Maybe a digit is too many.";

    private final Fields file;
    private final Problems problems;
    private final Set<String> ids = new TreeSet<>();

    MeasureReader(Fields file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** How the text of a measure is treated. */
    private enum Text {
        SHIPPED("shipped"),
        SCORE_ONLY("score_only");

        private final String word;

        Text(String word) {
            this.word = word;
        }
    }

    /** The ways of scoring that need no more than their name. */
    private enum PlainScoring {
        GIVEN("given"),
        PRODUCT("product"),
        RATED_CHANGE("rated_change");

        private final String word;

        PlainScoring(String word) {
            this.word = word;
        }

        private Scoring scoring() {
            return switch (this) {
                case GIVEN -> new Scoring.AsGiven();
                case PRODUCT -> new Scoring.Product();
                case RATED_CHANGE -> new Scoring.RatedChange();
            };
        }
    }

    MeasureBank read(int version) {
        List<Measure> measures = file.groups("measures", KEYS, this::measure).stream()
                .flatMap(Optional::stream)
                .toList();
        requireKnownMeans(measures);
        return problems.isEmpty() ? MeasureBank.of(version, measures) : MeasureBank.of(version, List.of());
    }

    private Optional<Measure> measure(Fields fields) {
        int problemsBefore = problems.found().size();
        String id = fields.requiredText("id");
        if (!ids.add(id)) {
            fields.reject("id", "is used twice.", "Maybe rename one of them.");
        }
        String name = fields.requiredText("name");
        String asks = fields.requiredText("asks");
        Optional<Question> question = fields.findWord("question", List.of(Question.values()), Question::word);
        int rank = fields.requiredWholeNumber("rank", 1, 99, "", NO_ADVICE);
        Optional<Scale> scale = scale(fields);
        Scoring scoring = scoring(fields);
        List<MeasureItem> items = items(fields);
        Optional<Threshold> error = threshold(fields, "error");
        Optional<Threshold> important = threshold(fields, "important");
        List<Loinc> loinc = loinc(fields);
        Rights rights = rights(fields, items, scoring);
        Use use = use(fields);
        requireItems(fields, scoring, items);
        if (problems.found().size() > problemsBefore || scale.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Measure(
                id, name, asks, question, rank, scale.get(), scoring, items, error, important, loinc, rights, use));
    }

    private Optional<Scale> scale(Fields fields) {
        Fields scale = fields.requiredGroup("scale", List.of("least", "most", "step", "unit", "better"));
        Optional<Double> least = number(scale, "least", -FARTHEST);
        Optional<Double> most = number(scale, "most", -FARTHEST);
        Optional<Double> step = number(scale, "step", 0);
        String unit = scale.requiredText("unit");
        Scale.Best best = scale.requiredWord("better", List.of(Scale.Best.values()), Scale.Best::word);
        if (least.isEmpty() || most.isEmpty() || step.isEmpty()) {
            return Optional.empty();
        }
        if (least.get() >= most.get()) {
            scale.reject("most", "must be more than the least score.", "Maybe the two are exchanged.");
            return Optional.empty();
        }
        return Optional.of(new Scale(least.get(), most.get(), step.get(), unit, best));
    }

    private static Optional<Double> number(Fields fields, String key, double least) {
        if (fields.find(key).isEmpty()) {
            fields.reject(key, "is missing.", "Maybe it was forgotten; every entry needs it.");
            return Optional.empty();
        }
        return fields.findNumber(key, least, FARTHEST, "", NO_ADVICE);
    }

    private static Scoring scoring(Fields fields) {
        if (fields.find("scoring").filter(Node.Mapping.class::isInstance).isPresent()) {
            Fields group = fields.requiredGroup("scoring", List.of("mean_over"));
            return new Scoring.MeanOver(group.requiredText("mean_over"));
        }
        return fields.requiredWord("scoring", List.of(PlainScoring.values()), plain -> plain.word)
                .scoring();
    }

    private static List<MeasureItem> items(Fields fields) {
        return fields
                .groups("items", List.of("ask", "least", "most", "lowest", "highest"), item -> {
                    String ask = item.requiredText("ask");
                    int least = item.requiredWholeNumber("least", -100, 100_000, "", NO_ADVICE);
                    int most = item.requiredWholeNumber("most", -100, 100_000, "", NO_ADVICE);
                    if (least >= most) {
                        item.reject("most", "must be more than the least answer.", "Maybe the two are exchanged.");
                    }
                    return ask.isBlank() || least >= most
                            ? Optional.<MeasureItem>empty()
                            : Optional.of(new MeasureItem(ask, least, most, item.text("lowest"), item.text("highest")));
                })
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Threshold> threshold(Fields fields, String key) {
        return fields.findGroup(key, List.of("points", "share", "source", "mark"))
                .flatMap(group -> {
                    Optional<Double> points = number(group, "points", 0);
                    double share = group.findNumber("share", 0, 0.99, "", "Maybe it is in percent; 30 % is 0.3.")
                            .orElse(0.0);
                    String source = group.requiredText("source");
                    EvidenceMark mark = group.requiredWord("mark", List.of(EvidenceMark.values()), EvidenceMark::word);
                    if (points.filter(value -> value == 0).isPresent()) {
                        group.reject("points", "must be more than 0.", "Maybe leave the key out.");
                        return Optional.empty();
                    }
                    return points.map(value -> new Threshold(value, share, source, mark));
                });
    }

    private static List<Loinc> loinc(Fields fields) {
        return fields.groups("loinc", List.of("code", "stands"), group -> {
            String code = group.requiredText("code");
            if (!code.isBlank() && !isLoinc(code)) {
                group.reject("code", "is no code of LOINC.", "Maybe a digit is mistyped; the last one is a check.");
            }
            return new Loinc(code, group.requiredText("stands"));
        });
    }

    /** Digits, a hyphen, and a check digit by Luhn's rule (modulus 10). */
    private static boolean isLoinc(String code) {
        if (!code.matches("\\d{1,7}-\\d")) {
            return false;
        }
        String digits = code.substring(0, code.length() - 2);
        int sum = IntStream.range(0, digits.length())
                .map(fromRight -> {
                    int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
                    int twice = 2 * digit;
                    return fromRight % 2 == 0 ? twice / LOINC_CHECK_MODULUS + twice % LOINC_CHECK_MODULUS : digit;
                })
                .sum();
        int check = (LOINC_CHECK_MODULUS - sum % LOINC_CHECK_MODULUS) % LOINC_CHECK_MODULUS;
        return check == code.charAt(code.length() - 1) - '0';
    }

    private static Rights rights(Fields fields, List<MeasureItem> items, Scoring scoring) {
        boolean shipped = fields.requiredWord("text", List.of(Text.values()), text -> text.word) == Text.SHIPPED;
        if (!shipped && !items.isEmpty()) {
            fields.reject("text", "says that no text is shipped, but there are items.", "Maybe remove the items.");
        }
        if (shipped && items.isEmpty() && !(scoring instanceof Scoring.MeanOver)) {
            fields.reject("text", "says that text is shipped, but there are no items.", "Maybe write score_only.");
        }
        return new Rights(shipped, fields.requiredText("licence"), fields.requiredText("attribution"));
    }

    private static Use use(Fields fields) {
        return new Use(
                fields.requiredWord("by", List.of(Use.By.values()), Use.By::word),
                fields.words("regions", List.of(BodyRegion.values()), BodyRegion::word),
                fields.findTruth("sided").orElse(false),
                fields.findTruth("about").orElse(false),
                fields.requiredWholeNumber("every_days", 1, 365, "days", NO_ADVICE),
                fields.findWholeNumber("from_age", 16, 120, "years", NO_ADVICE).orElse(0));
    }

    private static void requireItems(Fields fields, Scoring scoring, List<MeasureItem> items) {
        boolean several = scoring instanceof Scoring.Product;
        if (!several && items.size() > 1) {
            fields.reject("items", "has more than one item, but one score.", "Maybe the scoring is `product`.");
        }
        if (several && items.size() < 2) {
            fields.reject("items", "has too few items to multiply.", "Maybe the scoring is `given`.");
        }
    }

    private void requireKnownMeans(List<Measure> measures) {
        List<String> known = new ArrayList<>(ids);
        for (Measure measure : measures) {
            if (measure.scoring() instanceof Scoring.MeanOver(String of) && !ids.contains(of)) {
                Optional<String> nearest = NearestWord.find(of, known);
                problems.add(
                        file.line(),
                        "measures",
                        of,
                        "is the mean of a measure (" + measure.id() + ") over another that is not there.",
                        nearest.map(word -> "Maybe `" + word + "` is meant.").orElse("Maybe it was removed."),
                        nearest.orElse(""));
            }
        }
    }
}

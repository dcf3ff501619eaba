package org.myotome.server.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.myotome.engine.language.Words;
import org.myotome.engine.outcome.Measure;
import org.myotome.engine.outcome.MeasureBank;
import org.myotome.engine.outcome.MeasureItem;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.outcome.Progress;
import org.myotome.engine.outcome.ProgressReport;
import org.myotome.engine.outcome.Scoring;
import org.myotome.engine.outcome.Surer;
import org.myotome.engine.record.Side;
import org.myotome.server.casefile.CaseFile;

/**
 * What a person is asked today: a few questions that are due, and the test that would make an answer surer. Never all at
 * once, because what takes long is not done twice.
 */
public final class Due {

    private static final int MOST_QUESTIONS = 4;
    private static final int MOST_TESTS = 1;
    private static final int MOST_TAPS = 15;

    /** Before so many days nobody can say how much has changed as a whole. */
    private static final int DAYS_BEFORE_RATING = 14;

    private Due() {}

    /**
     * Something to answer.
     *
     * @param name what is measured
     * @param fields what is asked
     */
    public record Ask(String name, List<Field> fields) {}

    /**
     * One answer.
     *
     * @param field its name in the form
     * @param ask the question; empty where the one before holds for this one too
     * @param label what this field is about, such as a side; may be empty
     * @param taps the answers to tap; empty where a number is written
     * @param lowest what the least means
     * @param highest what the largest means
     * @param aboutField the name of the field that says what it is about; empty where there is none
     * @param about what it is about, as known so far
     */
    public record Field(
            String field,
            String ask,
            String label,
            List<Integer> taps,
            String lowest,
            String highest,
            String aboutField,
            String about) {}

    static List<Ask> on(LocalDate today, CaseFile file, MeasureBank bank, ProgressReport report, Words words) {
        List<OutcomeScore> scores = file.episode().outcomes();
        List<Measure> due = bank.selfTakenBy(file.record()).stream()
                .filter(measure -> measure.rights().textShipped())
                .filter(measure -> isDue(measure, scores, today))
                .toList();
        Stream<Measure> questions = due.stream()
                .filter(measure -> !isTest(measure))
                .sorted(Comparator.comparingLong(measure -> speakingBefore(measure, due)))
                .limit(MOST_QUESTIONS);
        Stream<Measure> tests = due.stream()
                .filter(Due::isTest)
                .filter(measure -> wouldHelp(measure, report))
                .limit(MOST_TESTS);
        return Stream.concat(questions, tests)
                .map(measure -> ask(measure, scores, file, words))
                .toList();
    }

    /** Return how many that are due say more about the same question; so each question has its turn before a second one. */
    private static long speakingBefore(Measure measure, List<Measure> due) {
        return due.stream()
                .filter(other -> other.question().equals(measure.question()) && other.rank() < measure.rank())
                .count();
    }

    private static boolean isTest(Measure measure) {
        return measure.question().isPresent() && !measure.scale().unit().equals("points");
    }

    private static boolean wouldHelp(Measure measure, ProgressReport report) {
        return report.answers().stream()
                .map(Progress::surer)
                .flatMap(List::stream)
                .map(Surer::measure)
                .anyMatch(measure::equals);
    }

    private static boolean isDue(Measure measure, List<OutcomeScore> scores, LocalDate today) {
        Optional<LocalDate> last =
                lastDay(scores.stream().filter(score -> score.measureId().equals(measure.id())));
        if (measure.isRatedChange()) {
            Optional<LocalDate> first = scores.stream().map(OutcomeScore::day).min(LocalDate::compareTo);
            if (first.filter(day -> !day.plusDays(DAYS_BEFORE_RATING).isAfter(today))
                    .isEmpty()) {
                return false;
            }
        }
        return last.filter(day -> day.plusDays(measure.use().everyDays()).isAfter(today))
                .isEmpty();
    }

    private static Optional<LocalDate> lastDay(Stream<OutcomeScore> scores) {
        return scores.map(OutcomeScore::day).max(LocalDate::compareTo);
    }

    private static Ask ask(Measure measure, List<OutcomeScore> scores, CaseFile file, Words words) {
        String name = words.of(measure.name());
        if (measure.scoring() instanceof Scoring.Product) {
            return new Ask(
                    name,
                    IntStream.range(0, measure.items().size())
                            .mapToObj(number -> {
                                MeasureItem item = measure.items().get(number);
                                return field(
                                        ScoreForm.answerField(measure, number), item, words.of(item.ask()), "", words);
                            })
                            .toList());
        }
        MeasureItem item = measure.items().getFirst();
        String unit = words.of(measure.scale().unit());
        if (measure.use().about()) {
            return new Ask(name, activities(measure, item, scores, file, words));
        }
        if (measure.use().sided()) {
            return new Ask(
                    name,
                    Stream.of(Side.values())
                            .map(side -> field(
                                    ScoreForm.field(measure, side.word()),
                                    item,
                                    side == Side.LEFT ? words.of(item.ask()) : "",
                                    words.list(List.of(Words.capital(words.of("side", side.word())), unit)),
                                    words))
                            .toList());
        }
        String label = taps(item).isEmpty() ? Words.capital(unit) : "";
        return new Ask(name, List.of(field(ScoreForm.field(measure, ""), item, words.of(item.ask()), label, words)));
    }

    /** Ask for each activity that was named before, or for one to begin with. */
    private static List<Field> activities(
            Measure measure, MeasureItem item, List<OutcomeScore> scores, CaseFile file, Words words) {
        List<String> named = new ArrayList<>(scores.stream()
                .filter(score -> score.measureId().equals(measure.id()))
                .map(OutcomeScore::about)
                .distinct()
                .limit(ScoreForm.MOST_ACTIVITIES)
                .toList());
        if (named.isEmpty()) {
            named.add(file.record().complaint().goalActivity());
        }
        String first = words.say("Something of your own that the trouble makes hard.") + " " + words.of(item.ask());
        List<Field> fields = new ArrayList<>();
        for (int number = 0; number < named.size(); number++) {
            fields.add(new Field(
                    ScoreForm.field(measure, Integer.toString(number)),
                    number == 0 ? first : "",
                    "",
                    taps(item),
                    words.of(item.lowest()),
                    words.of(item.highest()),
                    ScoreForm.aboutField(number),
                    named.get(number)));
        }
        return fields;
    }

    private static Field field(String name, MeasureItem item, String ask, String label, Words words) {
        return new Field(name, ask, label, taps(item), words.of(item.lowest()), words.of(item.highest()), "", "");
    }

    private static List<Integer> taps(MeasureItem item) {
        return item.most() - item.least() < MOST_TAPS
                ? IntStream.rangeClosed(item.least(), item.most()).boxed().toList()
                : List.of();
    }
}

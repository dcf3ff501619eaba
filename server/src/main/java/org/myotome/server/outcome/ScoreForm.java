package org.myotome.server.outcome;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.explanation.OutcomeSentences;
import org.myotome.engine.language.Words;
import org.myotome.engine.outcome.Measure;
import org.myotome.engine.outcome.MeasureBank;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.outcome.ScoreDoubt;
import org.myotome.engine.outcome.Scoring;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;
import org.myotome.server.form.Problems;

/** Reads scores from forms. What was left empty stays missing; what cannot be is named with what was probably meant. */
final class ScoreForm {

    static final int MOST_ACTIVITIES = 5;

    private static final int LONGEST_ABOUT = 80;

    private final MeasureBank bank;
    private final LocalDate today;
    private final Words words;
    private final Problems problems;

    private ScoreForm(MeasureBank bank, LocalDate today, Map<String, String> values, Words words) {
        this.bank = bank;
        this.today = today;
        this.words = words;
        this.problems = new Problems(values, words);
    }

    /** Name the field of a score. */
    static String field(Measure measure, String part) {
        return "score." + measure.id() + (part.isEmpty() ? "" : "." + part);
    }

    /** Name the field of one of several answers. */
    static String answerField(Measure measure, int item) {
        return "answer." + measure.id() + "." + item;
    }

    /** Name the field of what a score is about. */
    static String aboutField(int number) {
        return "about." + number;
    }

    // --- several measures of one day ---

    /**
     * Read what a person has answered today.
     *
     * @throws org.myotome.server.page.BadInputException with everything that cannot be taken
     */
    static List<OutcomeScore> ofToday(MeasureBank bank, LocalDate today, Map<String, String> values, Words words) {
        ScoreForm form = new ScoreForm(bank, today, values, words);
        List<OutcomeScore> scores = new ArrayList<>();
        for (Measure measure : bank.measures()) {
            if (measure.rights().textShipped() && !measure.isWorkedOut()) {
                scores.addAll(form.scoresOf(measure));
            }
        }
        form.problems.throwIfAny();
        return List.copyOf(scores);
    }

    private List<OutcomeScore> scoresOf(Measure measure) {
        List<OutcomeScore> scores = new ArrayList<>();
        if (measure.scoring() instanceof Scoring.Product) {
            product(measure).ifPresent(scores::add);
        } else if (measure.use().about()) {
            for (int number = 0; number < MOST_ACTIVITIES; number++) {
                activity(measure, number).ifPresent(scores::add);
            }
        } else if (measure.use().sided()) {
            for (Side side : Side.values()) {
                score(
                                measure,
                                field(measure, side.word()),
                                words.list(List.of(name(measure), words.of("side", side.word()))))
                        .ifPresent(score -> scores.add(made(measure, Known.of(side), "", score)));
            }
        } else {
            score(measure, field(measure, ""), name(measure))
                    .ifPresent(score -> scores.add(made(measure, Known.unknown(), "", score)));
        }
        return scores;
    }

    private String name(Measure measure) {
        return words.of(measure.name());
    }

    private OutcomeScore made(Measure measure, Known<Side> side, String about, double score) {
        return new OutcomeScore(measure.id(), today, side, about, score, List.of());
    }

    private Optional<OutcomeScore> activity(Measure measure, int number) {
        String about = problems.text(aboutField(number), words.say("Activity"), LONGEST_ABOUT);
        Optional<Double> score = score(measure, field(measure, Integer.toString(number)), name(measure));
        if (score.isPresent() && about.isBlank()) {
            problems.add(words.say("Activity"), "", words.say("Name what the number is about."));
            return Optional.empty();
        }
        return score.map(value -> made(measure, Known.unknown(), about, value));
    }

    private Optional<OutcomeScore> product(Measure measure) {
        List<Known<Integer>> answers = new ArrayList<>();
        List<Integer> known = new ArrayList<>();
        for (int item = 0; item < measure.items().size(); item++) {
            var asked = measure.items().get(item);
            Known<Integer> answer =
                    problems.whole(answerField(measure, item), name(measure), asked.least(), asked.most(), "");
            answers.add(answer);
            answer.find().ifPresent(known::add);
        }
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Known<Double> score = measure.scoreOf(answers);
        if (!score.isKnown()) {
            problems.add(name(measure), "", words.say("Answer each part, or leave all of them empty."));
        }
        return score.find()
                .map(value -> new OutcomeScore(measure.id(), today, Known.unknown(), "", value, List.copyOf(known)));
    }

    private Optional<Double> score(Measure measure, String field, String label) {
        String text = problems.text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Double> number = Problems.findNumber(text);
        if (number.isEmpty()) {
            problems.add(label, text, words.say("Write a number, or leave it empty when it is not known."));
            return Optional.empty();
        }
        Optional<ScoreDoubt> doubt = ScoreDoubt.find(measure, number.get());
        if (doubt.isPresent()) {
            OutcomeSentences sentences = new OutcomeSentences(words);
            problems.add(
                    label,
                    text,
                    sentences.of(doubt.get()) + " " + sentences.of(doubt.get().maybe()));
            return Optional.empty();
        }
        return number;
    }

    // --- one score of a clinician ---

    /**
     * Read one score.
     *
     * @throws org.myotome.server.page.BadInputException with everything that cannot be taken
     */
    static OutcomeScore one(MeasureBank bank, LocalDate today, Map<String, String> values) {
        ScoreForm form = new ScoreForm(bank, today, values, Words.ENGLISH);
        Optional<OutcomeScore> score = form.one();
        form.problems.throwIfAny();
        return score.orElseThrow();
    }

    private Optional<OutcomeScore> one() {
        Optional<Measure> measure = bank.find(problems.text("measure")).filter(found -> !found.isWorkedOut());
        if (measure.isEmpty()) {
            problems.add("Measure", problems.text("measure"), "Choose one of the list.");
            return Optional.empty();
        }
        Optional<LocalDate> day = day();
        Known<Side> side = side(measure.get());
        String about = about(measure.get());
        Optional<Double> score = score(measure.get(), "score", "Score");
        if (score.isEmpty() && problems.text("score").isEmpty()) {
            problems.add("Score", "", "Write the score. What was not measured is not entered.");
        }
        if (day.isEmpty() || score.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OutcomeScore(measure.get().id(), day.get(), side, about, score.get(), List.of()));
    }

    private Optional<LocalDate> day() {
        String text = problems.text("day");
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isAfter(today)) {
                problems.add("Day", text, "It has not come yet. Maybe the year or month is mistyped.");
                return Optional.empty();
            }
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            problems.add("Day", text, "Write it as year, month and day, such as " + today + ".");
            return Optional.empty();
        }
    }

    private Known<Side> side(Measure measure) {
        if (!measure.use().sided()) {
            return Known.unknown();
        }
        for (Side side : Side.values()) {
            if (side.word().equals(problems.text("side"))) {
                return Known.of(side);
            }
        }
        problems.add("Side", problems.text("side"), measure.name() + " is taken on one side. Choose left or right.");
        return Known.unknown();
    }

    private String about(Measure measure) {
        if (!measure.use().about()) {
            return "";
        }
        String about = problems.text("about", "About", LONGEST_ABOUT);
        if (about.isBlank()) {
            problems.add("About", "", "Name what " + measure.name() + " is about.");
        }
        return about;
    }

    /**
     * Read a corrected score; nothing where the entry is only taken out.
     *
     * @throws org.myotome.server.page.BadInputException if it cannot be taken
     */
    static Optional<OutcomeScore> corrected(
            MeasureBank bank, LocalDate today, OutcomeScore before, Map<String, String> values) {
        ScoreForm form = new ScoreForm(bank, today, values, Words.ENGLISH);
        Optional<Double> score =
                bank.find(before.measureId()).flatMap(measure -> form.score(measure, "score", "Score"));
        form.problems.throwIfAny();
        return score.map(value ->
                new OutcomeScore(before.measureId(), before.day(), before.side(), before.about(), value, List.of()));
    }
}

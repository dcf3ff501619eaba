package org.myotome.engine.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;

/** Measures and scores for tests. */
final class SomeMeasures {

    static final LocalDate BEGIN = LocalDate.of(2026, 9, 1);
    static final LocalDate TODAY = BEGIN.plusDays(100);

    static final Measure PAIN = measure(
            "pain", Question.LESS_PAIN, 1, new Scale(0, 10, 0, "points", Scale.Best.LEAST), read(2), read(2), false);
    static final Measure REST = measure(
            "rest", Question.LESS_PAIN, 2, new Scale(0, 10, 0, "points", Scale.Best.LEAST), read(2), read(2), false);
    static final Measure LEGS = measure(
            "legs", Question.MOVES_BETTER, 1, new Scale(0, 80, 1, "points", Scale.Best.MOST), read(3), read(9), false);
    static final Measure ROLAND = measure(
            "roland",
            Question.MOVES_BETTER,
            2,
            new Scale(0, 24, 1, "statements", Scale.Best.LEAST),
            read(2),
            Optional.of(new Threshold(2, 0.3, "30 %", EvidenceMark.GENERAL)),
            false);
    static final Measure HEEL = measure(
            "heel",
            Question.STRONGER,
            1,
            new Scale(0, 100, 1, "repetitions", Scale.Best.MOST),
            read(6),
            Optional.empty(),
            true);
    static final Measure FOOT = measure(
            "foot",
            Question.BETTER_COORDINATED,
            1,
            new Scale(0, 100, 0, "points", Scale.Best.MOST),
            Optional.empty(),
            read(7),
            false);
    static final Measure WHOLE = new Measure(
            "whole",
            "Whole",
            "As a whole.",
            Optional.empty(),
            1,
            new Scale(-7, 7, 1, "points", Scale.Best.MOST),
            new Scoring.RatedChange(),
            List.of(new MeasureItem("How is it?", -7, 7, "", "")),
            read(3),
            read(5),
            List.of(),
            new Rights(true, "", ""),
            new Use(Use.By.PERSON, List.of(), false, false, 28, 0));
    static final Measure ACTIVITY = new Measure(
            "activity",
            "Activity",
            "Something of their own.",
            Optional.of(Question.MOVES_BETTER),
            4,
            new Scale(0, 10, 0, "points", Scale.Best.MOST),
            new Scoring.AsGiven(),
            List.of(new MeasureItem("How well?", 0, 10, "", "")),
            read(3),
            read(2.3),
            List.of(),
            new Rights(true, "", ""),
            new Use(Use.By.PERSON, List.of(), false, true, 14, 0));
    static final Measure ACTIVITIES = new Measure(
            "activities",
            "Activities",
            "The mean.",
            Optional.of(Question.MOVES_BETTER),
            3,
            ACTIVITY.scale(),
            new Scoring.MeanOver("activity"),
            List.of(),
            read(2),
            read(2.3),
            List.of(),
            new Rights(true, "", ""),
            ACTIVITY.use());
    static final Measure MINUTES = new Measure(
            "minutes",
            "Minutes",
            "Active minutes a week.",
            Optional.empty(),
            1,
            new Scale(0, 10_080, 1, "min", Scale.Best.MOST),
            new Scoring.Product(),
            List.of(
                    new MeasureItem("On how many days?", 0, 7, "", ""),
                    new MeasureItem("For how many minutes?", 0, 1440, "", "")),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new Rights(true, "", ""),
            new Use(Use.By.PERSON, List.of(), false, false, 28, 0));

    static final MeasureBank BANK =
            MeasureBank.of(1, List.of(PAIN, REST, LEGS, ROLAND, ACTIVITIES, ACTIVITY, HEEL, FOOT, WHOLE, MINUTES));

    private SomeMeasures() {}

    private static Optional<Threshold> read(double points) {
        return Optional.of(new Threshold(points, 0, "a source", EvidenceMark.READ));
    }

    private static Measure measure(
            String id,
            Question question,
            int rank,
            Scale scale,
            Optional<Threshold> error,
            Optional<Threshold> important,
            boolean sided) {
        return new Measure(
                id,
                id,
                id,
                Optional.of(question),
                rank,
                scale,
                new Scoring.AsGiven(),
                List.of(new MeasureItem("How?", 0, 100, "", "")),
                error,
                important,
                List.of(),
                new Rights(true, "", ""),
                new Use(Use.By.PERSON, List.of(), sided, false, 7, 0));
    }

    /** Read scores such as {@code pain 0:7 14:5} (day from the beginning, then score); {@code heel/right} names a side. */
    static List<OutcomeScore> scores(String text) {
        List<OutcomeScore> scores = new ArrayList<>();
        for (String line : text.split(";", -1)) {
            String[] words = line.strip().split(" ", -1);
            String[] name = words[0].split("[/#]", -1);
            Known<Side> side = words[0].contains("/")
                    ? Known.of(name[1].equals("left") ? Side.LEFT : Side.RIGHT)
                    : Known.unknown();
            String about = words[0].contains("#") ? name[1] : "";
            for (int i = 1; i < words.length; i++) {
                String[] pair = words[i].split(":", -1);
                scores.add(new OutcomeScore(
                        name[0],
                        BEGIN.plusDays(Long.parseLong(pair[0])),
                        side,
                        about,
                        Double.parseDouble(pair[1]),
                        List.of()));
            }
        }
        return scores;
    }

    static ProgressReport report(List<OutcomeScore> scores) {
        return ProgressReport.of(scores, List.of(), BANK, BANK.measures(), TODAY);
    }
}

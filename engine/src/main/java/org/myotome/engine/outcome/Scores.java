package org.myotome.engine.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;

/**
 * What was measured, by measure, side and matter.
 *
 * @param series in the order of the measures, then of first entry
 * @param leftOut what does not count, and why
 */
public record Scores(List<Series> series, List<LeftOutScore> leftOut) {

    public Scores {
        series = List.copyOf(series);
        leftOut = List.copyOf(leftOut);
    }

    /** Names one series. */
    private record Key(String measureId, Known<Side> side, String about) {
        static Key of(OutcomeScore score) {
            return new Key(score.measureId(), score.side(), score.about());
        }
    }

    /**
     * Sort scores into series. Of two of one day the later in the list counts, and the earlier is kept beside it.
     *
     * @param scores in the order in which they were entered
     * @param today scores of later days do not count
     */
    public static Scores of(List<OutcomeScore> scores, MeasureBank bank, LocalDate today) {
        List<LeftOutScore> leftOut = new ArrayList<>();
        Map<Key, Map<LocalDate, List<Double>>> values = new LinkedHashMap<>();
        for (OutcomeScore score : scores) {
            Optional<LeftOutScore.Reason> against = reasonAgainst(score, bank, today);
            against.ifPresent(reason -> leftOut.add(new LeftOutScore(score, reason)));
            if (against.isEmpty()) {
                values.computeIfAbsent(Key.of(score), _ -> new TreeMap<>())
                        .computeIfAbsent(score.day(), _ -> new ArrayList<>())
                        .add(score.score());
            }
        }
        List<Series> series = new ArrayList<>();
        for (Measure measure : bank.measures()) {
            values.forEach((key, byDay) -> {
                if (key.measureId().equals(measure.id())) {
                    series.add(new Series(measure, key.side(), key.about(), readings(measure, byDay)));
                }
            });
            if (measure.scoring() instanceof Scoring.MeanOver(String of)) {
                mean(measure, of, values).ifPresent(series::add);
            }
        }
        return new Scores(series, leftOut);
    }

    private static Optional<LeftOutScore.Reason> reasonAgainst(OutcomeScore score, MeasureBank bank, LocalDate today) {
        Optional<Measure> measure = bank.find(score.measureId());
        if (measure.filter(known -> !known.isWorkedOut()).isEmpty()) {
            return Optional.of(LeftOutScore.Reason.UNKNOWN_MEASURE);
        }
        if (!measure.get().scale().holds(score.score())) {
            return Optional.of(LeftOutScore.Reason.OUTSIDE_SCALE);
        }
        return score.day().isAfter(today) ? Optional.of(LeftOutScore.Reason.FUTURE_DAY) : Optional.empty();
    }

    private static List<Reading> readings(Measure measure, Map<LocalDate, List<Double>> byDay) {
        List<Reading> readings = new ArrayList<>();
        byDay.forEach((day, values) -> readings.add(
                new Reading(day, values.getLast(), measure.standardError(), values.subList(0, values.size() - 1))));
        return readings;
    }

    /**
     * Return the mean over everything scored on the first day, for the days on which all of it was scored again; none over
     * one thing alone, which is no mean.
     */
    private static Optional<Series> mean(Measure measure, String of, Map<Key, Map<LocalDate, List<Double>>> values) {
        List<Map<LocalDate, List<Double>>> all = values.entrySet().stream()
                .filter(entry -> entry.getKey().measureId().equals(of))
                .map(Map.Entry::getValue)
                .toList();
        Optional<LocalDate> firstDay =
                all.stream().flatMap(byDay -> byDay.keySet().stream()).min(LocalDate::compareTo);
        if (firstDay.isEmpty()) {
            return Optional.empty();
        }
        List<Map<LocalDate, List<Double>>> fromTheStart =
                all.stream().filter(byDay -> byDay.containsKey(firstDay.get())).toList();
        if (fromTheStart.size() < 2) {
            return Optional.empty();
        }
        List<Reading> readings = new ArrayList<>();
        for (LocalDate day : fromTheStart.getFirst().keySet()) {
            if (fromTheStart.stream().allMatch(byDay -> byDay.containsKey(day))) {
                readings.add(new Reading(day, meanOn(day, fromTheStart), measure.standardError()));
            }
        }
        return Optional.of(new Series(measure, Known.unknown(), "", readings));
    }

    private static double meanOn(LocalDate day, List<Map<LocalDate, List<Double>>> all) {
        double sum = 0;
        for (Map<LocalDate, List<Double>> byDay : all) {
            List<Double> values = byDay.getOrDefault(day, List.of());
            sum += values.getLast();
        }
        return sum / all.size();
    }
}

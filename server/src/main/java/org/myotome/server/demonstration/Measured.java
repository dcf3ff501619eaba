package org.myotome.server.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;

/** What was measured of a made-up person, week by week; some of it before the programme, as letters bring it along. */
final class Measured {

    private Measured() {}

    /**
     * Return the scores that go with a habit.
     *
     * @param firstDay the day the programme began
     */
    static List<OutcomeScore> of(Course.Habit habit, LocalDate firstDay) {
        return switch (habit) {
            case STEADY ->
                Stream.of(
                                weekly(
                                        firstDay.minusWeeks(4),
                                        "first_step_pain",
                                        Known.unknown(),
                                        "",
                                        7,
                                        6,
                                        6,
                                        5,
                                        4,
                                        3),
                                weekly(firstDay.minusWeeks(4), "pain_worst", Known.unknown(), "", 7, 7, 6, 6, 6, 5),
                                weekly(firstDay, "psfs_activity", Known.unknown(), "run 10 km", 2, 4),
                                weekly(firstDay, "psfs_activity", Known.unknown(), "stand in the kitchen", 4, 6),
                                weekly(
                                        firstDay.minusWeeks(4),
                                        "heel_raise",
                                        Known.of(Side.RIGHT),
                                        "",
                                        9,
                                        12,
                                        11,
                                        14,
                                        16,
                                        17),
                                weekly(firstDay, "heel_raise", Known.of(Side.LEFT), "", 22, 23),
                                weekly(firstDay, "single_leg_stance", Known.of(Side.RIGHT), "", 19))
                        .flatMap(List::stream)
                        .toList();
            case FLARE ->
                Stream.of(
                                weekly(firstDay.minusWeeks(2), "pain_worst", Known.unknown(), "", 4, 4, 5, 7),
                                weekly(firstDay.minusWeeks(2), "lefs", Known.unknown(), "", 58, 60, 61))
                        .flatMap(List::stream)
                        .toList();
            case UPKEEP ->
                Stream.of(
                                weekly(firstDay, "pain_worst", Known.unknown(), "", 5, 4, 3, 2, 2),
                                weekly(firstDay, "psfs_activity", Known.unknown(), "walk the dog", 4, 6, 7, 8))
                        .flatMap(List::stream)
                        .toList();
            case SILENT -> weekly(firstDay, "pain_worst", Known.unknown(), "", 5);
        };
    }

    private static List<OutcomeScore> weekly(
            LocalDate from, String measureId, Known<Side> side, String about, double... scores) {
        return IntStream.range(0, scores.length)
                .mapToObj(
                        week -> new OutcomeScore(measureId, from.plusWeeks(week), side, about, scores[week], List.of()))
                .toList();
    }
}

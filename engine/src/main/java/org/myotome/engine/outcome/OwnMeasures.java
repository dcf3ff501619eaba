package org.myotome.engine.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.ability.AbilitySummary;
import org.myotome.engine.record.Known;

/**
 * The system's own measures: what is believed of each ability after each search, as series that can be compared like any
 * other. Each reading carries the spread of the belief as its error. Two beliefs of one person err together, so the error of
 * their difference is taken too large rather than too small.
 */
public final class OwnMeasures {

    private static final String PREFIX = "estimated_";

    /** What is measured speaks before what is estimated. */
    private static final int RANK = 50;

    private static final double FARTHEST = 6;
    private static final int EVERY_DAYS = 28;

    private OwnMeasures() {}

    /** Return the measure of an ability, in standard deviations of the adult population. */
    public static Measure of(Ability ability) {
        String name = ability.plainName();
        return new Measure(
                PREFIX + ability.word(),
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + ", estimated",
                "What the movements that were tried say of it. 0 is the average adult.",
                Optional.of(question(ability)),
                RANK,
                new Scale(-FARTHEST, FARTHEST, 0, "SD", Scale.Best.MOST),
                new Scoring.AsGiven(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Rights(false, "Our own.", "Estimated by the search for the starting point; unreviewed."),
                new Use(Use.By.CLINICIAN, List.of(), false, false, EVERY_DAYS, 0));
    }

    /** Return whether a measure is an ability as it is estimated. */
    public static boolean isEstimated(Measure measure) {
        return measure.id().startsWith(PREFIX);
    }

    /** Return the ability that a measure estimates; nothing for a measure that is taken. */
    public static Optional<Ability> findAbility(Measure measure) {
        if (!isEstimated(measure)) {
            return Optional.empty();
        }
        String word = measure.id().substring(PREFIX.length());
        for (Ability ability : Ability.values()) {
            if (ability.word().equals(word)) {
                return Optional.of(ability);
            }
        }
        return Optional.empty();
    }

    private static Question question(Ability ability) {
        return switch (ability) {
            case TRUNK_CONTROL -> Question.BETTER_COORDINATED;
            case MOBILITY -> Question.MOVES_BETTER;
            case TRUNK_STRENGTH, HIP_LEFT, HIP_RIGHT, KNEE_LEFT, KNEE_RIGHT, FOOT_LEFT, FOOT_RIGHT -> Question.STRONGER;
        };
    }

    /**
     * Return a series for each ability; none before there are two searches on different days, because one estimate says
     * nothing of change.
     *
     * @param byDay what was believed after the last search of each day
     */
    public static List<Series> series(Map<LocalDate, List<AbilitySummary>> byDay) {
        Map<LocalDate, List<AbilitySummary>> sorted = new TreeMap<>(byDay);
        if (sorted.size() < 2) {
            return List.of();
        }
        List<Series> series = new ArrayList<>();
        for (Ability ability : Ability.values()) {
            List<Reading> readings = new ArrayList<>();
            sorted.forEach((day, abilities) -> abilities.stream()
                    .filter(summary -> summary.ability() == ability)
                    .forEach(summary ->
                            readings.add(new Reading(day, within(summary.mean()), Known.of(summary.spread())))));
            series.add(new Series(of(ability), Known.unknown(), "", readings));
        }
        return List.copyOf(series);
    }

    private static double within(double mean) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, mean));
    }
}

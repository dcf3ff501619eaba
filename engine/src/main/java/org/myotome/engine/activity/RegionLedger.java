package org.myotome.engine.activity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What exercises, walks and runs put on each region, week by week, in one sum.
 *
 * <p>The unit is ours: minutes of work times the library's grade of the region, 0 to 4. It is meant for comparing weeks of
 * one person, never persons, and never measures force or stress. Both sides count together. It decides nothing.
 *
 * @param weeks weeks of seven days, oldest first; the last one ends on the day asked for
 * @param unknown how many sets, walks and runs of these weeks say nothing of how long they took, and are not in the sums
 */
public record RegionLedger(List<Week> weeks, int unknown) {

    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final int WEEKS_TO_COMPARE_WITH = 3;

    public RegionLedger {
        weeks = List.copyOf(weeks);
    }

    /**
     * One week.
     *
     * @param from its first day
     * @param to its last day
     * @param byRegion the load on each region
     */
    public record Week(LocalDate from, LocalDate to, Map<LoadRegion, Load> byRegion) {

        public Week {
            Map<LoadRegion, Load> copy = new EnumMap<>(LoadRegion.class);
            copy.putAll(byRegion);
            byRegion = Collections.unmodifiableMap(copy);
        }

        /** Return the load on a region. */
        public Load of(LoadRegion region) {
            Load load = byRegion.get(region);
            return load == null ? Load.NONE : load;
        }
    }

    /**
     * A load, in seconds times grade.
     *
     * @param exercise by the exercises of the programme
     * @param onFoot by walks and runs
     */
    public record Load(long exercise, long onFoot) {

        /** No load. */
        static final Load NONE = new Load(0, 0);

        /** Return the whole in the unit of the ledger, minutes times grade, rounded down. */
        public long minutes() {
            return (exercise + onFoot) / SECONDS_OF_A_MINUTE;
        }

        /** Return the part of exercises in the unit of the ledger, rounded down. */
        public long exerciseMinutes() {
            return exercise / SECONDS_OF_A_MINUTE;
        }

        Load plus(Load other) {
            return new Load(exercise + other.exercise, onFoot + other.onFoot);
        }
    }

    /**
     * How a region's last week compares with its usual one.
     *
     * @param region the region
     * @param lastWeek the last week, in minutes times grade
     * @param usualWeek the mean of the three weeks before, in the same unit
     * @param percent the change in percent of the usual week; empty where there was none
     */
    public record Rise(LoadRegion region, long lastWeek, long usualWeek, Optional<Long> percent) {

        /** Return how much more it was; below 0 when it was less. */
        public long more() {
            return lastWeek - usualWeek;
        }
    }

    /** Return how each region's last week compares with its usual one, the largest rise first. */
    public List<Rise> rises() {
        return Stream.of(LoadRegion.values())
                .map(this::rise)
                .sorted(Comparator.comparingLong(Rise::more).reversed())
                .toList();
    }

    private Rise rise(LoadRegion region) {
        int last = weeks.size() - 1;
        long now = last < 0 ? 0 : weeks.get(last).of(region).minutes();
        long before = 0;
        int first = Math.max(0, last - WEEKS_TO_COMPARE_WITH);
        for (int week = first; week < last; week++) {
            before += weeks.get(week).of(region).minutes();
        }
        long usual = last > first ? before / (last - first) : 0;
        return new Rise(region, now, usual, usual == 0 ? Optional.empty() : Optional.of((now - usual) * 100 / usual));
    }
}

package org.myotome.engine.programme;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** Spreads a number of training days over the week, with rest between them where there is room. */
public final class TrainingDays {

    /** The number of days taken when nobody has said: two or three strength days fit, a day of rest lies between. */
    public static final int WHEN_UNKNOWN = 3;

    private static final int DAYS_OF_A_WEEK = 7;

    private static final List<List<List<DayOfWeek>>> BEST = best();

    private TrainingDays() {}

    /**
     * Return the days of the week.
     *
     * @param count 1 to 7
     */
    public static List<DayOfWeek> spread(int count) {
        return pick(List.of(DayOfWeek.values()), count);
    }

    /**
     * Return so many of the given days, so that the shortest rest between two of them, round the week, is as long as can be;
     * of equals the ones with the fewest short rests, and of these the earliest. All of them if there are fewer.
     */
    public static List<DayOfWeek> pick(List<DayOfWeek> days, int count) {
        int taken = Math.min(Math.max(count, 1), days.size());
        return BEST.get(setOf(days)).get(taken);
    }

    private static int setOf(List<DayOfWeek> days) {
        int set = 0;
        for (DayOfWeek day : days) {
            set |= 1 << (day.getValue() - 1);
        }
        return set;
    }

    /** Return the best choice of each number of days from each set of days, worked out once: days are asked for often. */
    private static List<List<List<DayOfWeek>>> best() {
        List<List<List<DayOfWeek>>> bySet = new ArrayList<>();
        List<DayOfWeek> week = List.of(DayOfWeek.values());
        for (int set = 0; set < 1 << DAYS_OF_A_WEEK; set++) {
            List<DayOfWeek> days = chosen(week, set);
            List<List<DayOfWeek>> byCount = new ArrayList<>();
            for (int count = 0; count <= days.size(); count++) {
                byCount.add(best(days, count));
            }
            bySet.add(List.copyOf(byCount));
        }
        return List.copyOf(bySet);
    }

    private static List<DayOfWeek> best(List<DayOfWeek> days, int taken) {
        List<DayOfWeek> best = List.of();
        for (int choice = 1; choice < 1 << days.size(); choice++) {
            if (Integer.bitCount(choice) == taken) {
                List<DayOfWeek> chosen = chosen(days, choice);
                if (best.isEmpty() || isBetter(chosen, best)) {
                    best = chosen;
                }
            }
        }
        return best;
    }

    /** Return the fewest days from one of these days to the next, round the week; seven for a single day. */
    public static int shortestGap(List<DayOfWeek> days) {
        return gaps(days).stream().mapToInt(Integer::intValue).min().orElse(DAYS_OF_A_WEEK);
    }

    private static List<DayOfWeek> chosen(List<DayOfWeek> days, int choice) {
        List<DayOfWeek> chosen = new ArrayList<>();
        for (int index = 0; index < days.size(); index++) {
            if ((choice >> index & 1) == 1) {
                chosen.add(days.get(index));
            }
        }
        return List.copyOf(chosen);
    }

    private static boolean isBetter(List<DayOfWeek> days, List<DayOfWeek> than) {
        List<Integer> gaps = gaps(days).stream().sorted().toList();
        List<Integer> other = gaps(than).stream().sorted().toList();
        for (int index = 0; index < gaps.size(); index++) {
            int longer = Integer.compare(gaps.get(index), other.get(index));
            if (longer != 0) {
                return longer > 0;
            }
        }
        for (int index = 0; index < days.size(); index++) {
            int later = days.get(index).compareTo(than.get(index));
            if (later != 0) {
                return later < 0;
            }
        }
        return false;
    }

    private static List<Integer> gaps(List<DayOfWeek> days) {
        List<Integer> gaps = new ArrayList<>();
        for (int index = 0; index < days.size(); index++) {
            boolean last = index == days.size() - 1;
            int next = last
                    ? days.getFirst().getValue() + DAYS_OF_A_WEEK
                    : days.get(index + 1).getValue();
            gaps.add(next - days.get(index).getValue());
        }
        return gaps;
    }
}

package org.myotome.laboratory.reallog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.laboratory.itemresponse.DataFile;

/**
 * One person's days.
 *
 * @param person the person's number
 * @param days by date
 */
record Diary(String person, TreeMap<LocalDate, Day> days) {

    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;
    private static final int LEAST_OF_WEEK = 5;
    private static final int LEAST_OF_FOUR_WEEKS = 15;
    private static final double THOUSAND = 1000;

    /**
     * One day.
     *
     * @param pain the worst pain, 0 to 10
     * @param steps steps of the day
     */
    record Day(double pain, double steps) {}

    /**
     * A day from which the next is forecast, with what is known by then.
     *
     * @param day the day
     * @param pain its pain
     * @param weekPain mean pain of its last seven days
     * @param load steps of the day, of the last seven and of the last 28 (means, in thousands); the week over the four weeks;
     *     the day over the largest of the 28
     * @param tomorrow the next day's pain
     */
    record Moment(LocalDate day, double pain, double weekPain, List<Double> load, double tomorrow) {
        Moment {
            load = List.copyOf(load);
        }
    }

    /** Read the shipped diaries, by person. */
    static Map<String, Diary> shipped() {
        Map<String, Diary> diaries = new LinkedHashMap<>();
        for (List<String> row : DataFile.beside(Diary.class, "daily.csv").body()) {
            diaries.computeIfAbsent(row.get(0), person -> new Diary(person, new TreeMap<>()))
                    .days()
                    .put(
                            LocalDate.parse(row.get(1)),
                            new Day(Double.parseDouble(row.get(3)), Double.parseDouble(row.get(4))));
        }
        return Collections.unmodifiableMap(diaries);
    }

    /** Return the days of which the next is known, five of the last seven and fifteen of the last 28. */
    List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        for (Map.Entry<LocalDate, Day> entry : days.entrySet()) {
            LocalDate day = entry.getKey();
            Optional<Day> next = Optional.ofNullable(days.get(day.plusDays(1)));
            List<Day> week = last(day, WEEK);
            List<Day> month = last(day, FOUR_WEEKS);
            if (next.isPresent() && week.size() >= LEAST_OF_WEEK && month.size() >= LEAST_OF_FOUR_WEEKS) {
                moments.add(
                        moment(day, entry.getValue(), week, month, next.get().pain()));
            }
        }
        return moments;
    }

    private List<Day> last(LocalDate day, int count) {
        return List.copyOf(
                days.subMap(day.minusDays(count - 1L), true, day, true).values());
    }

    private static Moment moment(LocalDate day, Day today, List<Day> week, List<Day> month, double tomorrow) {
        double weekSteps = week.stream().mapToDouble(Day::steps).average().orElse(0);
        double monthSteps = month.stream().mapToDouble(Day::steps).average().orElse(0);
        double most = month.stream().mapToDouble(Day::steps).max().orElse(0);
        return new Moment(
                day,
                today.pain(),
                week.stream().mapToDouble(Day::pain).average().orElse(0),
                List.of(
                        today.steps() / THOUSAND,
                        weekSteps / THOUSAND,
                        monthSteps / THOUSAND,
                        weekSteps / Math.max(1, monthSteps),
                        today.steps() / Math.max(1, most)),
                tomorrow);
    }
}

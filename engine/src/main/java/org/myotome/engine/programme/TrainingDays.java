package org.myotome.engine.programme;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** Spreads a number of training days over the week, with rest between them where there is room. */
public final class TrainingDays {

    /** The number of days taken when nobody has said: two or three strength days fit, a day of rest lies between. */
    public static final int WHEN_UNKNOWN = 3;

    private TrainingDays() {}

    /**
     * Return the days of the week.
     *
     * @param count 1 to 7
     */
    public static List<DayOfWeek> spread(int count) {
        return pick(List.of(DayOfWeek.values()), count);
    }

    /** Return so many of the given days, spread evenly, the first one included; all of them if there are fewer. */
    public static List<DayOfWeek> pick(List<DayOfWeek> days, int count) {
        List<DayOfWeek> picked = new ArrayList<>();
        int taken = Math.min(Math.max(count, 1), days.size());
        for (int i = 0; i < taken; i++) {
            picked.add(days.get(i * days.size() / taken));
        }
        return List.copyOf(picked);
    }
}

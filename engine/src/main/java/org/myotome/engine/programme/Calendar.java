package org.myotome.engine.programme;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.myotome.engine.record.Circumstances;

/**
 * The days on which training fits.
 *
 * @param open the days that may be taken, Monday first
 * @param daysPerWeek how many of them at most
 * @param sharesBusyDays whether no day was free of other plans, so that these are shared
 */
record Calendar(List<DayOfWeek> open, int daysPerWeek, boolean sharesBusyDays) {

    Calendar {
        open = List.copyOf(open);
    }

    /** Return the days that fit: free ones, and where there are enough, ones without a walk or run. */
    static Calendar of(Circumstances circumstances, Set<DayOfWeek> busy) {
        List<DayOfWeek> free = new ArrayList<>(List.of(DayOfWeek.values()));
        circumstances.freeDays().find().ifPresent(free::retainAll);
        int asked = circumstances.daysPerWeek().find().orElse(TrainingDays.WHEN_UNKNOWN);
        int days = Math.min(asked, free.size());
        List<DayOfWeek> quiet = free.stream().filter(day -> !busy.contains(day)).toList();
        boolean enough = quiet.size() >= days;
        return new Calendar(enough ? quiet : free, days, !enough);
    }

    /** Return so many days of those that fit, with as much rest between them as can be. */
    List<DayOfWeek> pick(int count) {
        return TrainingDays.pick(open, count);
    }
}

package org.myotome.engine.programme;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.movement.Library;

/**
 * A programme over the days of a week. Control is kept short and frequent, hard work on one part has a day of rest between
 * (evidence notes 6.2).
 *
 * @param days the seven days, Monday first
 */
public record WeekPlan(List<Day> days) {

    public WeekPlan {
        days = List.copyOf(days);
        if (days.size() != DayOfWeek.values().length) {
            throw new IllegalArgumentException("A week (" + days.size() + " days) must have seven days.");
        }
    }

    /**
     * One day.
     *
     * @param day which
     * @param items its movements, in order; none on a day of rest
     * @param minutes how long they take; 0 on a day of rest
     * @param hard whether a movement of it needs a day of rest afterwards
     */
    public record Day(DayOfWeek day, List<ProgrammeItem> items, int minutes, boolean hard) {

        public Day {
            items = List.copyOf(items);
        }

        /** Return whether nothing is planned. */
        public boolean isRest() {
            return items.isEmpty();
        }
    }

    /** Lay a programme out over a week. */
    public static WeekPlan of(Programme programme, Library library) {
        List<Day> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<ProgrammeItem> items = programme.itemsOn(day);
            boolean hard = items.stream()
                    .anyMatch(item -> library.findMovement(item.movementId())
                            .filter(Dosing::isHard)
                            .isPresent());
            days.add(new Day(day, items, items.isEmpty() ? 0 : SessionTime.minutes(items), hard));
        }
        return new WeekPlan(days);
    }

    /** Return what is done of a session on a bad day: its first movement, which matters most. */
    public static List<ProgrammeItem> shortVersion(List<ProgrammeItem> session) {
        return session.isEmpty() ? List.of() : List.of(session.getFirst());
    }
}

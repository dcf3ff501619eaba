package org.myotome.engine.maintenance;

import java.time.LocalDate;
import java.util.List;

/**
 * What keeps a person going after an episode.
 *
 * @param begins the first day
 * @param contacts the days on which somebody asks how it goes, in order, further and further apart
 * @param walkMinutes minutes of a walk, 0 for no walking plan, at most 120
 * @param walkDaysPerWeek days of walking in a week, 0 to 7
 * @param strengthDaysPerWeek days of the kept movements in a week, 1 to 7
 * @param earlySigns what a relapse begins with, in the person's words; may be empty
 * @param firstResponse what the person does at the first sign, in words
 */
public record MaintenancePlan(
        LocalDate begins,
        List<LocalDate> contacts,
        int walkMinutes,
        int walkDaysPerWeek,
        int strengthDaysPerWeek,
        String earlySigns,
        String firstResponse) {

    public MaintenancePlan {
        contacts = List.copyOf(contacts);
        requireBetween("minutes of a walk", walkMinutes, 0, 120);
        requireBetween("days of walking", walkDaysPerWeek, 0, 7);
        requireBetween("days of strength", strengthDaysPerWeek, 1, 7);
    }

    private static void requireBetween(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + value + ") must lie between " + least + " and " + most + ".");
        }
    }
}

package org.myotome.engine.maintenance;

import java.time.LocalDate;
import java.util.List;

/**
 * What keeps a person going after an episode. The kept movements are the programme in force beside it.
 *
 * @param begins the first day
 * @param contacts the days on which somebody asks how it goes, in order, further and further apart
 * @param firstWalk the walks it begins with
 * @param walk the walks it is built up to
 * @param strengthDaysPerWeek days of the kept movements in a week, 1 to 7
 * @param balanceDaysPerWeek days of balance in a week, 0 to 7; 0 where it is not asked for
 * @param stepsPerDay steps a day to aim at, 0 for no aim, at most 30,000
 * @param earlySigns what a relapse begins with, in the person's words; may be empty
 * @param firstResponse what the person does at the first sign, in words
 * @param comeBackWhen when the person gets in touch, in words
 */
public record MaintenancePlan(
        LocalDate begins,
        List<LocalDate> contacts,
        Walks firstWalk,
        Walks walk,
        int strengthDaysPerWeek,
        int balanceDaysPerWeek,
        int stepsPerDay,
        String earlySigns,
        String firstResponse,
        String comeBackWhen) {

    /**
     * Walks of a week.
     *
     * @param minutes minutes of each, 0 to 120; 0 for none
     * @param daysPerWeek on how many days, 0 to 7; 0 for none
     */
    public record Walks(int minutes, int daysPerWeek) {

        public Walks {
            requireBetween("minutes of a walk", minutes, 0, 120);
            requireBetween("days of walking", daysPerWeek, 0, 7);
            if ((minutes == 0) != (daysPerWeek == 0)) {
                throw new IllegalArgumentException("Walks of " + minutes + " minutes on " + daysPerWeek
                        + " days must be none at all, or have both.\nMaybe one of the two was left out.");
            }
        }

        /** Return no walks. */
        public static Walks none() {
            return new Walks(0, 0);
        }

        /** Return whether there are any. */
        public boolean areAny() {
            return minutes > 0;
        }
    }

    public MaintenancePlan {
        contacts = contacts.stream().sorted().distinct().toList();
        requireBetween("days of strength", strengthDaysPerWeek, 1, 7);
        requireBetween("days of balance", balanceDaysPerWeek, 0, 7);
        requireBetween("steps a day", stepsPerDay, 0, 30_000);
        LocalDate first = begins;
        contacts.stream().filter(day -> !day.isAfter(first)).findFirst().ifPresent(day -> {
            throw new IllegalArgumentException(
                    "The contact on " + day + " must come after the first day, " + first + ".");
        });
        if (firstWalk.minutes() > walk.minutes() || firstWalk.daysPerWeek() > walk.daysPerWeek()) {
            throw new IllegalArgumentException("The first walks (" + firstWalk.minutes() + " minutes on "
                    + firstWalk.daysPerWeek() + " days) must not be more than those they are built up to ("
                    + walk.minutes() + " minutes on " + walk.daysPerWeek() + " days).");
        }
    }

    private static void requireBetween(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + value + ") must lie between " + least + " and " + most + ".");
        }
    }
}

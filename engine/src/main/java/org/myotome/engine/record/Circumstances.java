package org.myotome.engine.record;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a programme has to fit into.
 *
 * @param equipment what is at hand, in the library's equipment words; unknown means that nothing but the floor, a wall
 *     and a chair is counted on
 * @param minutesPerSession minutes for one session, 3 to 120
 * @param daysPerWeek days for training, 1 to 7
 * @param canGetToTheFloor whether the person can lie down on the floor and get up again
 * @param freeDays the days of the week on which there is time, at least one where it is known
 * @param mostPositionChanges how often, at most, a session changes between lying, kneeling, sitting and standing, 0 to 20
 * @param unwantedMovements ids of movements the person would rather not do
 * @param fearedMovements ids of movements the person is afraid of
 */
public record Circumstances(
        Known<Set<String>> equipment,
        Known<Integer> minutesPerSession,
        Known<Integer> daysPerWeek,
        Answer canGetToTheFloor,
        Known<Set<DayOfWeek>> freeDays,
        Known<Integer> mostPositionChanges,
        Set<String> unwantedMovements,
        Set<String> fearedMovements) {

    /** What is counted on wherever somebody is; {@code none} is the library's word for needing nothing. */
    private static final Set<String> ALWAYS_AT_HAND =
            Collections.unmodifiableSet(new TreeSet<>(List.of("none", "floor", "mat", "wall", "chair")));

    /** State circumstances without a calendar or wishes. */
    public Circumstances(
            Known<Set<String>> equipment,
            Known<Integer> minutesPerSession,
            Known<Integer> daysPerWeek,
            Answer canGetToTheFloor) {
        this(
                equipment,
                minutesPerSession,
                daysPerWeek,
                canGetToTheFloor,
                Known.unknown(),
                Known.unknown(),
                Set.of(),
                Set.of());
    }

    public Circumstances {
        if (equipment instanceof Known.Value<Set<String>>(Set<String> items)) {
            equipment = Known.of(Collections.unmodifiableSet(new TreeSet<>(items)));
        }
        requireBetween("minutes per session", minutesPerSession, 3, 120);
        requireBetween("days per week", daysPerWeek, 1, 7);
        requireBetween("changes of position", mostPositionChanges, 0, 20);
        if (freeDays instanceof Known.Value<Set<DayOfWeek>>(Set<DayOfWeek> days)) {
            if (days.isEmpty()) {
                throw new IllegalArgumentException(
                        "The free days must be at least one.\nMaybe leave them out when nobody has said.");
            }
            freeDays = Known.of(Collections.unmodifiableSet(EnumSet.copyOf(days)));
        }
        unwantedMovements = Collections.unmodifiableSet(new TreeSet<>(unwantedMovements));
        fearedMovements = Collections.unmodifiableSet(new TreeSet<>(fearedMovements));
    }

    /**
     * Return whether a piece of equipment can be counted on. Of a choice, such as {@code band-or-cable}, one is enough;
     * what nobody has named is not there.
     *
     * @param item an equipment word of the library
     */
    public boolean isAtHand(String item) {
        return isThere(item) || AsWritten.split(item, "-or-").stream().anyMatch(this::isThere);
    }

    private boolean isThere(String item) {
        return ALWAYS_AT_HAND.contains(item)
                || equipment.find().map(named -> named.contains(item)).orElse(false);
    }

    private static void requireBetween(String what, Known<Integer> number, int least, int most) {
        if (number instanceof Known.Value<Integer>(Integer value) && (value < least || value > most)) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + value + ") must lie between " + least + " and " + most + ".");
        }
    }

    /** Return a copy with other equipment at hand. */
    public Circumstances withEquipment(Known<Set<String>> newValue) {
        return new Circumstances(
                newValue,
                minutesPerSession,
                daysPerWeek,
                canGetToTheFloor,
                freeDays,
                mostPositionChanges,
                unwantedMovements,
                fearedMovements);
    }

    /** Return a copy with other minutes for a session. */
    public Circumstances withMinutesPerSession(int newValue) {
        return new Circumstances(
                equipment,
                Known.of(newValue),
                daysPerWeek,
                canGetToTheFloor,
                freeDays,
                mostPositionChanges,
                unwantedMovements,
                fearedMovements);
    }

    /** Return a copy with another answer about the floor. */
    public Circumstances withFloor(Answer newValue) {
        return new Circumstances(
                equipment,
                minutesPerSession,
                daysPerWeek,
                newValue,
                freeDays,
                mostPositionChanges,
                unwantedMovements,
                fearedMovements);
    }

    /** Return a copy with another limit to changes of position. */
    public Circumstances withMostPositionChanges(int newValue) {
        return new Circumstances(
                equipment,
                minutesPerSession,
                daysPerWeek,
                canGetToTheFloor,
                freeDays,
                Known.of(newValue),
                unwantedMovements,
                fearedMovements);
    }

    /** Return a copy with other free days. */
    public Circumstances withFreeDays(Known<Set<DayOfWeek>> newValue) {
        return new Circumstances(
                equipment,
                minutesPerSession,
                daysPerWeek,
                canGetToTheFloor,
                newValue,
                mostPositionChanges,
                unwantedMovements,
                fearedMovements);
    }

    /** Return a copy with other unwanted movements. */
    public Circumstances withUnwanted(Set<String> newValue) {
        return new Circumstances(
                equipment,
                minutesPerSession,
                daysPerWeek,
                canGetToTheFloor,
                freeDays,
                mostPositionChanges,
                newValue,
                fearedMovements);
    }

    /** Return a copy with other feared movements. */
    public Circumstances withFeared(Set<String> newValue) {
        return new Circumstances(
                equipment,
                minutesPerSession,
                daysPerWeek,
                canGetToTheFloor,
                freeDays,
                mostPositionChanges,
                unwantedMovements,
                newValue);
    }

    /** Return circumstances of which nothing is known. */
    public static Circumstances unknown() {
        return new Circumstances(Known.unknown(), Known.unknown(), Known.unknown(), Answer.UNKNOWN);
    }
}

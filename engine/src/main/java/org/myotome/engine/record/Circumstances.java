package org.myotome.engine.record;

import java.util.Collections;
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
 */
public record Circumstances(
        Known<Set<String>> equipment,
        Known<Integer> minutesPerSession,
        Known<Integer> daysPerWeek,
        Answer canGetToTheFloor) {

    public Circumstances {
        if (equipment instanceof Known.Value<Set<String>>(Set<String> items)) {
            equipment = Known.of(Collections.unmodifiableSet(new TreeSet<>(items)));
        }
        requireBetween("minutes per session", minutesPerSession, 3, 120);
        requireBetween("days per week", daysPerWeek, 1, 7);
    }

    private static void requireBetween(String what, Known<Integer> number, int least, int most) {
        if (number instanceof Known.Value<Integer>(Integer value) && (value < least || value > most)) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + value + ") must lie between " + least + " and " + most + ".");
        }
    }

    /** Return circumstances of which nothing is known. */
    public static Circumstances unknown() {
        return new Circumstances(Known.unknown(), Known.unknown(), Known.unknown(), Answer.UNKNOWN);
    }
}

package org.myotome.engine.progression;

import org.myotome.engine.history.AmountSize;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.programme.ProgrammeItem;

/** How much work a dose is, in units that can be compared within one movement only. */
final class Volume {

    private Volume() {}

    /** Return the units of one set: repetitions, seconds, metres, breaths or steps. */
    static long ofSet(Amount amount) {
        return switch (amount) {
            case Amount.Repetitions(int count) -> count;
            case Amount.Hold(int seconds, int times) -> (long) seconds * times;
            case Amount.Time(int seconds) -> seconds;
            case Amount.Distance(int metres) -> metres;
            case Amount.Breaths(int count) -> count;
            case Amount.Steps(int count) -> count;
        };
    }

    /** Return the units of a session, sides counted. */
    static long of(ProgrammeItem item) {
        return ofSet(item.dose().amount()) * item.setsPerSession();
    }

    /** Return the smaller of two amounts of the same kind; of different kinds, the second. */
    static Amount smaller(Amount one, Amount two) {
        return AmountSize.isAtLeast(two, one) ? one : two;
    }
}

package org.myotome.engine.session;

import org.myotome.engine.movement.Amount;

/**
 * What a clock does during one set: holds are counted down, repetitions are counted by the person.
 *
 * @param holdSeconds how long each hold lasts, in seconds; 0 where nothing is held
 * @param holds how many holds; 0 where nothing is held
 * @param repetitions how many repetitions; 0 where they are not what is counted
 */
public record SetTimer(int holdSeconds, int holds, int repetitions) {

    /** Return the clock for one set of an amount. */
    public static SetTimer of(Amount amount) {
        return switch (amount) {
            case Amount.Hold(int seconds, int times) -> new SetTimer(seconds, times, 0);
            case Amount.Time(int seconds) -> new SetTimer(seconds, 1, 0);
            case Amount.Repetitions(int count) -> new SetTimer(0, 0, count);
            case Amount.Distance _, Amount.Breaths _, Amount.Steps _ -> new SetTimer(0, 0, 0);
        };
    }
}

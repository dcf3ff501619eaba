package org.myotome.engine.history;

import org.myotome.engine.movement.Amount;

/** Compares amounts of the same kind; amounts of different kinds cannot be compared. */
public final class AmountSize {

    private AmountSize() {}

    /** Return whether one amount is of the same kind as another and at least as large. */
    public static boolean isAtLeast(Amount amount, Amount least) {
        return switch (amount) {
            case Amount.Repetitions(int count) ->
                least instanceof Amount.Repetitions(int leastCount) && count >= leastCount;
            case Amount.Hold(int seconds, int times) ->
                least instanceof Amount.Hold(int leastSeconds, int leastTimes)
                        && seconds >= leastSeconds
                        && times >= leastTimes;
            case Amount.Time(int seconds) -> least instanceof Amount.Time(int leastSeconds) && seconds >= leastSeconds;
            case Amount.Distance(int metres) ->
                least instanceof Amount.Distance(int leastMetres) && metres >= leastMetres;
            case Amount.Breaths(int count) -> least instanceof Amount.Breaths(int leastCount) && count >= leastCount;
            case Amount.Steps(int count) -> least instanceof Amount.Steps(int leastCount) && count >= leastCount;
        };
    }
}

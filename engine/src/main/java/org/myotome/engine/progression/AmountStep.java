package org.myotome.engine.progression;

import java.util.Optional;
import org.myotome.engine.movement.Amount;

/**
 * Makes an amount a little larger: by the size of a step, at least by one, never above the top.
 *
 * <p>A hold that is shorter than the library's grows by up to 5 s until it is as long, and only then in number. The top is
 * half as much again as the library's start; from there the next variable changes. Our choice, within the
 * two to ten percent a step of ACSM 2009, widened to one where one is the smallest step.
 */
final class AmountStep {

    private static final int SECONDS_GRAIN = 5;

    private AmountStep() {}

    /** Return the next larger amount; nothing when the top is reached. */
    static Optional<Amount> more(Amount amount, Amount libraryStart, StepSize size) {
        return switch (amount) {
            case Amount.Repetitions(int count)
            when libraryStart instanceof Amount.Repetitions(int start) ->
                larger(count, top(start), size.of(count)).map(Amount.Repetitions::new);
            case Amount.Hold(int seconds, int times)
            when libraryStart instanceof Amount.Hold(int usual, int start) ->
                seconds < usual
                        ? Optional.of(new Amount.Hold(Math.min(usual, seconds + SECONDS_GRAIN), times))
                        : larger(times, top(start), 1).map(more -> new Amount.Hold(seconds, more));
            case Amount.Time(int seconds)
            when libraryStart instanceof Amount.Time(int start) ->
                larger(seconds, top(start), grained(size.of(seconds))).map(Amount.Time::new);
            case Amount.Distance(int metres)
            when libraryStart instanceof Amount.Distance(int start) ->
                larger(metres, top(start), size.of(metres)).map(Amount.Distance::new);
            case Amount.Breaths(int count)
            when libraryStart instanceof Amount.Breaths(int start) ->
                larger(count, top(start), 1).map(Amount.Breaths::new);
            case Amount.Steps(int count)
            when libraryStart instanceof Amount.Steps(int start) ->
                larger(count, top(start), size.of(count)).map(Amount.Steps::new);
            case Amount.Repetitions ignored -> Optional.empty();
            case Amount.Hold ignored -> Optional.empty();
            case Amount.Time ignored -> Optional.empty();
            case Amount.Distance ignored -> Optional.empty();
            case Amount.Breaths ignored -> Optional.empty();
            case Amount.Steps ignored -> Optional.empty();
        };
    }

    private static Optional<Integer> larger(int now, int top, int step) {
        return now >= top ? Optional.empty() : Optional.of(Math.min(top, now + step));
    }

    private static int top(int start) {
        return (start * 3 + 1) / 2;
    }

    /** Steps of five seconds and more come in fives. */
    private static int grained(int seconds) {
        return seconds >= SECONDS_GRAIN ? seconds / SECONDS_GRAIN * SECONDS_GRAIN : seconds;
    }
}

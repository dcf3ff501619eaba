package org.myotome.engine.programme;

import java.util.List;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Tempo;

/**
 * Estimates how long a session takes, from its dose. The seconds per repetition, breath and step are ours: a calm pace,
 * not a measurement.
 */
public final class SessionTime {

    private static final int SECONDS_PER_REPETITION = 4;
    private static final int SECONDS_BETWEEN_HOLDS = 3;
    private static final int SECONDS_PER_BREATH = 6;
    private static final int STEPS_PER_MINUTE = 100;
    private static final int METRES_PER_MINUTE = 75;
    private static final int SECONDS_TO_CHANGE_MOVEMENT = 30;

    private SessionTime() {}

    /** Return the minutes for a session with these movements, rounded up. */
    public static int minutes(List<ProgrammeItem> items) {
        int seconds = 0;
        for (ProgrammeItem item : items) {
            seconds += seconds(item);
        }
        return Math.max(1, (seconds + 59) / 60);
    }

    /** Return the minutes for one movement alone, rounded up. */
    public static int minutes(ProgrammeItem item) {
        return minutes(List.of(item));
    }

    private static int seconds(ProgrammeItem item) {
        Dose dose = item.dose();
        int work = item.setsPerSession() * secondsPerSet(dose.amount(), dose.tempo());
        int rest = (dose.sets() - 1) * dose.restSeconds();
        return work + rest + SECONDS_TO_CHANGE_MOVEMENT;
    }

    private static int secondsPerRepetition(Tempo tempo) {
        return switch (tempo) {
            case Tempo.Counted counted -> counted.seconds();
            case Tempo.Natural ignored -> SECONDS_PER_REPETITION;
            case Tempo.FastUp ignored -> SECONDS_PER_REPETITION;
        };
    }

    /** Return how long one set at the person's own pace takes, in seconds, without its rest. */
    public static int secondsPerSet(Amount amount) {
        return secondsPerSet(amount, new Tempo.Natural());
    }

    private static int secondsPerSet(Amount amount, Tempo tempo) {
        return switch (amount) {
            case Amount.Repetitions(int count) -> count * secondsPerRepetition(tempo);
            case Amount.Hold(int seconds, int times) -> times * seconds + (times - 1) * SECONDS_BETWEEN_HOLDS;
            case Amount.Time(int seconds) -> seconds;
            case Amount.Distance(int metres) -> metres * 60 / METRES_PER_MINUTE;
            case Amount.Breaths(int count) -> count * SECONDS_PER_BREATH;
            case Amount.Steps(int count) -> count * 60 / STEPS_PER_MINUTE;
        };
    }
}

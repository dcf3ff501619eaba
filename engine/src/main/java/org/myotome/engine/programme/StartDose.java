package org.myotome.engine.programme;

import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;

/** Scales the library's start dose to how irritable a case is: one set fewer, then also less in each set. */
public final class StartDose {

    /** In a highly irritable case a set holds this share, in percent, of the library's amount. */
    private static final int PERCENT_WHEN_HIGH = 70;

    private StartDose() {}

    /** Return the dose to start with. */
    public static Dose of(Dose libraryDose, Irritability irritability, int daysAvailable) {
        Dose fitted = libraryDose.withDaysPerWeek(Math.min(libraryDose.daysPerWeek(), daysAvailable));
        return switch (irritability) {
            case LOW -> fitted;
            case MEDIUM -> fitted.withSets(oneFewer(fitted.sets()));
            case HIGH -> fitted.withSets(oneFewer(fitted.sets())).withAmount(less(fitted.amount(), PERCENT_WHEN_HIGH));
        };
    }

    private static int oneFewer(int sets) {
        return Math.max(1, sets - 1);
    }

    /** Return an amount cut to a share in percent, rounded down, never below the smallest amount there is. */
    public static Amount less(Amount amount, int percent) {
        return switch (amount) {
            case Amount.Repetitions(int count) -> new Amount.Repetitions(share(count, percent, 1));
            case Amount.Hold(int seconds, int times) ->
                times > 1
                        ? new Amount.Hold(seconds, share(times, percent, 1))
                        : new Amount.Hold(share(seconds, percent, 1), 1);
            case Amount.Time(int seconds) -> new Amount.Time(share(seconds, percent, 5));
            case Amount.Distance(int metres) -> new Amount.Distance(share(metres, percent, 1));
            case Amount.Breaths(int count) -> new Amount.Breaths(share(count, percent, 1));
            case Amount.Steps(int count) -> new Amount.Steps(share(count, percent, 1));
        };
    }

    private static int share(int value, int percent, int least) {
        return (int) Math.max(least, (long) value * percent / 100);
    }
}

package org.myotome.engine.progression;

import java.util.Optional;
import org.myotome.engine.programme.Irritability;

/**
 * How large a step may be: 2 to 10 % (ACSM 2009), smaller the more easily pain is stirred up (evidence notes 6.1), and
 * within what the belief accepts. Which percent goes with which grade is ours and unreviewed.
 *
 * @param percent the size aimed at, 0 to 10 % more of what changes
 * @param mostPercent the most that the belief accepts, -100 to 100; 100 where it says nothing
 */
record StepSize(int percent, double mostPercent) {

    private static final int PERCENT_WHEN_LOW = 10;
    private static final int PERCENT_WHEN_MEDIUM = 7;
    private static final int PERCENT_WHEN_HIGH = 5;

    /** A belief that accepts this much accepts one repetition, one hold or half a kilogram, where less does not exist. */
    private static final double PERCENT_FOR_THE_SMALLEST = 5;

    /** A belief that accepts this much accepts a step that has no size in percent, such as the next movement. */
    private static final double PERCENT_FOR_A_WHOLE_STEP = 10;

    private static final double ANY = 100;

    static StepSize of(Irritability irritability, Optional<Advice> advice) {
        int nominal = switch (irritability) {
            case LOW -> PERCENT_WHEN_LOW;
            case MEDIUM -> PERCENT_WHEN_MEDIUM;
            case HIGH -> PERCENT_WHEN_HIGH;
        };
        double most = advice.map(Advice::mostStepPercent).orElse(ANY);
        return new StepSize((int) Math.max(0, Math.min(nominal, most)), most);
    }

    /** Return a share of a value, rounded down; at least one. */
    int of(int value) {
        return (int) Math.max(1, (long) value * percent / 100);
    }

    /** Return whether the belief lets a step of an amount or a load be taken. */
    boolean allows(double stepPercent) {
        return stepPercent <= mostPercent || mostPercent >= PERCENT_FOR_THE_SMALLEST;
    }

    /** Return whether the belief lets a step be taken that has no size in percent. */
    boolean allowsWholeSteps() {
        return mostPercent >= PERCENT_FOR_A_WHOLE_STEP;
    }
}

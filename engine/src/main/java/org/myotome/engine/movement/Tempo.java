package org.myotome.engine.movement;

/** How fast a repetition is done. */
public sealed interface Tempo {

    /** At the person's own calm pace. */
    record Natural() implements Tempo {}

    /**
     * In counted seconds, such as three down, one held, three up (Beyer 2015, heavy slow resistance).
     *
     * @param loweringSeconds 1 to 10
     * @param pauseSeconds 0 to 10
     * @param liftingSeconds 1 to 10
     */
    record Counted(int loweringSeconds, int pauseSeconds, int liftingSeconds) implements Tempo {
        public Counted {
            requireBetween("seconds of lowering", loweringSeconds, 1, 10);
            requireBetween("seconds of a pause", pauseSeconds, 0, 10);
            requireBetween("seconds of lifting", liftingSeconds, 1, 10);
        }

        /** Return the seconds of one repetition. */
        public int seconds() {
            return loweringSeconds + pauseSeconds + liftingSeconds;
        }
    }

    /** Up as fast as it goes with the line held, down in control: training for power. */
    record FastUp() implements Tempo {}

    private static void requireBetween(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + value + ") must lie between " + least + " and " + most + ".");
        }
    }
}

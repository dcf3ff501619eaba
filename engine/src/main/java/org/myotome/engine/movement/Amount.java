package org.myotome.engine.movement;

/** How much of a movement makes one set. The unit is part of the kind; nothing is converted silently. */
public sealed interface Amount {

    /** So many repetitions. */
    record Repetitions(int count) implements Amount {
        public Repetitions {
            requireBetween("repetitions", count, 1, 100);
        }
    }

    /** Hold for so long, so many times. */
    record Hold(int seconds, int times) implements Amount {
        public Hold {
            requireBetween("seconds of a hold", seconds, 1, 300);
            requireBetween("holds", times, 1, 50);
        }
    }

    /** Keep going for so long. */
    record Time(int seconds) implements Amount {
        public Time {
            requireBetween("seconds", seconds, 5, 14_400);
        }
    }

    /** Cover so much ground. */
    record Distance(int metres) implements Amount {
        public Distance {
            requireBetween("metres", metres, 1, 50_000);
        }
    }

    /** So many calm breaths. */
    record Breaths(int count) implements Amount {
        public Breaths {
            requireBetween("breaths", count, 1, 60);
        }
    }

    /** So many steps. */
    record Steps(int count) implements Amount {
        public Steps {
            requireBetween("steps", count, 1, 50_000);
        }
    }

    private static void requireBetween(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + value + ") must lie between " + least + " and " + most + ".");
        }
    }
}

package org.myotome.engine.movement;

/** How hard a set should feel, or how much should be left at its end. */
public sealed interface Effort {

    /**
     * Rated exertion at most this, from 0 (rest) to 10 (maximum).
     *
     * @param most 0 to 10
     */
    record Exertion(int most) implements Effort {
        public Exertion {
            if (most < 0 || most > 10) {
                throw new IllegalArgumentException("The exertion (" + most + ") must lie between 0 and 10.");
            }
        }
    }

    /**
     * At least this many repetitions left when the set ends.
     *
     * @param least 0 to 10
     */
    record InReserve(int least) implements Effort {
        public InReserve {
            if (least < 0 || least > 10) {
                throw new IllegalArgumentException(
                        "The repetitions in reserve (" + least + ") must lie between 0 and 10.");
            }
        }
    }
}

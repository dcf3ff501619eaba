package org.myotome.engine.progression;

import java.util.List;
import org.myotome.engine.programme.LeftOutReason;

/**
 * What lies ahead of one movement of a programme if every session from now on goes well. Nothing here is a forecast: it says
 * what the rule would do, one step after the other, and each step needs what every step needs.
 *
 * @param movementId the movement
 * @param before what changes first, in order, one entry for each step
 * @param ahead what comes after these steps
 */
public record WayAhead(String movementId, List<Variable> before, Ahead ahead) {

    public WayAhead {
        before = List.copyOf(before);
    }

    /** What comes after the steps. */
    public sealed interface Ahead {

        /** The next movement of the ladder; nothing that is known stands in its way. */
        record Opens(String movementId) implements Ahead {}

        /**
         * The next movement of the ladder, and what stands in its way.
         *
         * @param obstacles each thing that stands in its way, at least one
         */
        record Closed(String movementId, List<LeftOutReason> obstacles) implements Ahead {
            public Closed {
                obstacles = List.copyOf(obstacles);
            }
        }

        /** The ladder ends here; the movement itself may still get harder. */
        record Top() implements Ahead {}

        /** The rule stops before, for another reason. */
        record Stays(StepReason reason) implements Ahead {}
    }
}

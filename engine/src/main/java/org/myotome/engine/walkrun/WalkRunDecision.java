package org.myotome.engine.walkrun;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.progression.Counterfactual;

/** What comes next on the way back to walking and running. */
public sealed interface WalkRunDecision {

    /** Where the last time out leads. */
    enum Course {
        BEGIN("begin"),
        STEP_BACK("step_back"),
        REPEAT("repeat"),
        ADVANCE("advance");

        private final String word;

        Course(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }

    /** Return the gates before running; empty when running is not what the person wants. */
    List<Gate> gates();

    /** Nothing until somebody has looked or answered. */
    record Stop(List<StopReason> because, List<Gate> gates) implements WalkRunDecision {
        public Stop {
            because = List.copyOf(because);
            gates = List.copyOf(gates);
        }
    }

    /**
     * A walk or run comes next.
     *
     * @param course where the last time out leads
     * @param reason why
     * @param counterfactual the nearest change that would alter it; empty before the first time out
     * @param gates the gates before running
     * @param next the next walk or run
     */
    record Go(
            Course course,
            WalkRunReason reason,
            Optional<Counterfactual> counterfactual,
            List<Gate> gates,
            NextOuting next)
            implements WalkRunDecision {
        public Go {
            gates = List.copyOf(gates);
        }
    }
}

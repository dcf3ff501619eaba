package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.List;
import org.myotome.engine.programme.Programme;

/** What happens to a programme after what was done. */
public sealed interface ProgressionDecision {

    /** Nothing was done under this programme yet. */
    record NothingDoneYet() implements ProgressionDecision {}

    /**
     * The next morning has to come, or to be described, before anything changes.
     *
     * @param morning the day of the morning check
     */
    record AwaitMorning(LocalDate morning) implements ProgressionDecision {}

    /**
     * Training stops until somebody has looked.
     *
     * @param causes why, at least one
     */
    record StopAndLookAgain(List<LookAgain> causes) implements ProgressionDecision {
        public StopAndLookAgain {
            causes = List.copyOf(causes);
        }
    }

    /**
     * The programme goes on as it is.
     *
     * @param movements why, per movement
     */
    record Keep(List<MovementDecision> movements) implements ProgressionDecision {
        public Keep {
            movements = List.copyOf(movements);
        }
    }

    /**
     * The programme changes.
     *
     * @param programme the programme as it goes on
     * @param movements why, per movement of the programme before
     */
    record Adapt(Programme programme, List<MovementDecision> movements) implements ProgressionDecision {
        public Adapt {
            movements = List.copyOf(movements);
        }
    }

    /**
     * No movement of the programme may go on.
     *
     * @param movements why, per movement
     */
    record NothingLeft(List<MovementDecision> movements) implements ProgressionDecision {
        public NothingLeft {
            movements = List.copyOf(movements);
        }
    }
}

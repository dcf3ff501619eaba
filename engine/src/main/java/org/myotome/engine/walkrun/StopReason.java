package org.myotome.engine.walkrun;

import java.util.List;
import org.myotome.engine.progression.LookAgain;
import org.myotome.engine.triage.Tier;

/** Why there is no next walk or run until somebody has looked or answered. */
public sealed interface StopReason {

    /** Somebody has to look first. */
    record ClinicianFirst(Tier tier, List<String> because) implements StopReason {
        public ClinicianFirst {
            because = List.copyOf(because);
        }
    }

    /** No pain and no loading is agreed. */
    record NoLoading() implements StopReason {}

    /** Walking itself is locked. */
    record WalkingLocked(String because, boolean untilAnswered) implements StopReason {}

    /** Something happened that has to be looked at. */
    record Look(LookAgain cause) implements StopReason {}
}

package org.myotome.engine.walkrun;

import java.time.LocalDate;
import org.myotome.engine.progression.StepReason;

/** Why the plan stands where it stands. */
public sealed interface WalkRunReason {

    /** Nothing was done yet. */
    record NothingYet() implements WalkRunReason {}

    /** What the pain-monitoring rule or the 24-hour rule says of the last time out. */
    record Rule(StepReason reason) implements WalkRunReason {}

    /** The last time out was shorter than this phase asks for. */
    record Shorter(int doneSeconds, int plannedSeconds) implements WalkRunReason {}

    /** A run on the day after a run does not count towards the next phase. */
    record NoRestDay(LocalDate day) implements WalkRunReason {}

    /** Each phase is done at least twice. */
    record OnceMore() implements WalkRunReason {}

    /** It went well at least twice. */
    record WellTwice() implements WalkRunReason {}

    /** Walking goes well, and running waits for its gates. */
    record GatesClosed(int closed) implements WalkRunReason {}

    /** There were so many days without; a shorter break repeats, a longer one steps back. */
    record Break(long days, int stepsBack) implements WalkRunReason {}

    /** The end of the way is reached. */
    record Arrived() implements WalkRunReason {}
}

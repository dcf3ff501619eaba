package org.myotome.engine.upkeep;

import java.util.List;
import java.util.Optional;

/** One of the things that are asked for before an episode becomes a habit, and how it stands. */
public sealed interface Criterion {

    /** Return how it stands. */
    Standing standing();

    /** Return the word used on the wire. */
    default String word() {
        return switch (this) {
            case PainWithinAgreed ignored -> "pain_within_agreed";
            case GoalOrOutcome ignored -> "goal_or_outcome";
            case SessionsDone ignored -> "sessions_done";
            case NothingOpen ignored -> "nothing_open";
        };
    }

    /**
     * Pain stayed at or below what is agreed.
     *
     * @param weeks for how many weeks it has to
     * @param worst the worst pain said in that time, 0 to 10, 10 where there was pain of which nobody said how much; empty
     *     where nobody said any
     * @param mostAgreed the most pain that is agreed while moving
     * @param notSaid how often pain was not said: sets, ends of sessions and mornings after
     */
    record PainWithinAgreed(Standing standing, int weeks, Optional<Double> worst, int mostAgreed, int notSaid)
            implements Criterion {}

    /** The goal is reached, or a measure of how the person does is no longer changing. */
    record GoalOrOutcome(Standing standing, Because because) implements Criterion {

        /** What is known about goal and measures. */
        public enum Because {
            GOAL_REACHED("goal_reached"),
            OUTCOME_STABLE("outcome_stable"),
            OUTCOME_STILL_CHANGING("outcome_still_changing"),
            GOAL_NOT_REACHED("goal_not_reached"),
            NO_GOAL_AND_NO_MEASURE("no_goal_and_no_measure");

            private final String word;

            Because(String word) {
                this.word = word;
            }

            /** Return the word used on the wire. */
            public String word() {
                return word;
            }
        }
    }

    /**
     * At least two thirds of the planned sessions were done.
     *
     * @param done days on which a session was done
     * @param planned days on which one was planned
     * @param weeks over how many weeks
     */
    record SessionsDone(Standing standing, int done, int planned, int weeks) implements Criterion {}

    /** Nothing is open: no question, no lock that waits for an answer, no contradiction, nothing to look at. */
    record NothingOpen(Standing standing, List<Open> open) implements Criterion {

        public NothingOpen {
            open = List.copyOf(open);
        }

        /** What may be open. */
        public enum Open {
            SOMEBODY_LOOKS_FIRST("somebody_looks_first"),
            CONTRADICTION("contradiction"),
            BLOCK("block"),
            QUESTION("question"),
            LOCK_UNTIL_ANSWERED("lock_until_answered");

            private final String word;

            Open(String word) {
                this.word = word;
            }

            /** Return the word used on the wire. */
            public String word() {
                return word;
            }
        }
    }
}

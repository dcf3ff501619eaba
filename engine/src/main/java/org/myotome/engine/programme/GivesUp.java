package org.myotome.engine.programme;

import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.Role;
import org.myotome.engine.startingpoint.GoalActivity;

/** What is given up when one thing is done in the place of another. */
public sealed interface GivesUp {

    /** Less load on the part that is trained. */
    record LessLoad() implements GivesUp {}

    /** Less is asked of motor control. */
    record LessControl() implements GivesUp {}

    /** Less is asked of balance. */
    record LessBalance() implements GivesUp {}

    /** Something is no longer trained. */
    record NotTrained(Role role) implements GivesUp {}

    /** A part of the body gets no movement. */
    record NothingFor(MovementRegion region) implements GivesUp {}

    /** Fewer sets in a session, sides counted. */
    record FewerSets(int fewer) implements GivesUp {}

    /** It needs something that is not needed otherwise. */
    record NeedsEquipment(String item) implements GivesUp {}

    /** It needs getting down to the floor and up again. */
    record NeedsFloor() implements GivesUp {}

    /** A session changes position more often. */
    record MorePositions(int more) implements GivesUp {}

    /** A session takes longer. */
    record MoreMinutes(int more) implements GivesUp {}

    /** It is further from what the person wants to do again: not on the feet. */
    record LessLikeTheGoal(GoalActivity goal) implements GivesUp {}

    /** It has not been tried yet. */
    record NotTried() implements GivesUp {}

    /** Return how much it counts when ways are ranked; more is worse. Ours, unreviewed. */
    default int weight() {
        return switch (this) {
            case NothingFor ignored -> 6;
            case LessLoad ignored -> 3;
            case NotTrained ignored -> 3;
            case NotTried ignored -> 2;
            case LessControl ignored -> 2;
            case LessBalance ignored -> 2;
            case LessLikeTheGoal ignored -> 2;
            case NeedsEquipment ignored -> 1;
            case NeedsFloor ignored -> 1;
            case FewerSets(int fewer) -> 1 + fewer / 4;
            case MorePositions(int more) -> more;
            case MoreMinutes(int more) -> 1 + more / 5;
        };
    }
}

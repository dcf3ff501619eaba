package org.myotome.engine.programme;

import java.util.List;
import org.myotome.engine.movement.MovementRegion;

/** Why a movement is not in a programme. Every movement of the library that was not chosen has exactly one. */
public sealed interface LeftOutReason {

    /**
     * Safety locks it.
     *
     * @param cause id of the rule or question
     * @param because the reason in a sentence
     * @param untilAnswered whether an answer alone may open it
     */
    record Locked(String cause, String because, boolean untilAnswered) implements LeftOutReason {}

    /**
     * The library does not offer it to somebody with an answer that was given.
     *
     * @param condition the condition, in the library's words
     */
    record Contraindicated(String condition) implements LeftOutReason {}

    /** It hurt more than agreed when it was tried. */
    record Painful(double pain, int mostAgreed) implements LeftOutReason {}

    /** It was tried, and nobody said how much it hurt. */
    record PainNotSaid() implements LeftOutReason {}

    /** It was tried and did not work well yet. */
    record NotCleanYet() implements LeftOutReason {}

    /** It needs something that is not at hand. */
    record NoEquipment(String missing) implements LeftOutReason {}

    /** It needs the floor, and getting down and up again is not possible. */
    record NoFloor() implements LeftOutReason {}

    /** It needs the floor, and nobody has said whether getting down and up again is possible. */
    record FloorNotAsked() implements LeftOutReason {}

    /** It does not fit into the minutes there are. */
    record NoTime(int minutesNeeded, int minutesLeft) implements LeftOutReason {}

    /** The person would rather not do it, and nothing else serves the same part. */
    record Unwanted() implements LeftOutReason {}

    /**
     * The person would rather not do it, and something else is there for the same part.
     *
     * @param instead what is there
     * @param givesUp what that gives up
     */
    record UnwantedReplaced(String instead, List<GivesUp> givesUp) implements LeftOutReason {
        public UnwantedReplaced {
            givesUp = List.copyOf(givesUp);
        }
    }

    /**
     * It frightens the person, or is harder than what does; easier steps come first, and they say when.
     *
     * @param movementId the feared movement
     */
    record Feared(String movementId) implements LeftOutReason {}

    /** It means lying on the back or front for long, or the end of the range, late in a pregnancy. */
    record LateInPregnancy() implements LeftOutReason {}

    /**
     * With it a session would change position too often.
     *
     * @param changes how often it would, with the movements chosen before, in the best order
     * @param most how often it may
     */
    record TooManyPositions(int changes, int most) implements LeftOutReason {}

    /** The person took something else in its place. */
    record ReplacedByPerson(String by) implements LeftOutReason {}

    /** It comes after another movement that has not been done well yet. */
    record NeedsFirst(String movementId) implements LeftOutReason {}

    /** It is harder than what is known to work. */
    record HarderThanStart(String startMovementId) implements LeftOutReason {}

    /** It is easier than what is known to work on the same ladder. */
    record EasierThanStart(String startMovementId) implements LeftOutReason {}

    /** Another movement for the same part was a better match. */
    record AnotherOfSameRegion(String chosenMovementId) implements LeftOutReason {}

    /** It trains a part that is not a target of this episode. */
    record NotATarget(MovementRegion region) implements LeftOutReason {}

    /** The trunk comes first for now. */
    record TrunkFirst() implements LeftOutReason {}

    /** The programme is full; a few movements are done more often than many. */
    record EnoughAlready(int most) implements LeftOutReason {}

    /** The episode became a habit, and so many movements keep what was gained. */
    record EnoughToKeep(int most) implements LeftOutReason {}

    /** Nothing is known yet that would say it works. */
    record NotKnownToWork() implements LeftOutReason {}

    /** It was stopped because it was too much and nothing easier was left; somebody looks first. */
    record StoppedForNow() implements LeftOutReason {}

    /** No programme is offered until somebody has looked. */
    record ReferralFirst() implements LeftOutReason {}

    /** A clinician took it out. */
    record RemovedByClinician(String because) implements LeftOutReason {}
}

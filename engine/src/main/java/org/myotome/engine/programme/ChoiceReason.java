package org.myotome.engine.programme;

import org.myotome.engine.movement.MovementRegion;

/** Why a movement is in a programme. */
public sealed interface ChoiceReason {

    /** The trunk comes first, with its control. */
    record TrunkControlFirst() implements ChoiceReason {}

    /** The trunk comes first; its control is there, now its strength. */
    record TrunkStrengthFirst() implements ChoiceReason {}

    /**
     * The hardest movement for this part of the body that was done well without more pain than agreed.
     *
     * @param region the part
     */
    record StartingPoint(MovementRegion region) implements ChoiceReason {}

    /**
     * The movement for this part that very probably works, from what is known so far; it has not been tried yet.
     *
     * @param region the part
     */
    record NotYetTried(MovementRegion region) implements ChoiceReason {}

    /**
     * The step before or after another movement on its ladder.
     *
     * @param movementId the movement it follows
     */
    record StepFrom(String movementId) implements ChoiceReason {}

    /**
     * A clinician added it.
     *
     * @param because why
     */
    record AddedByClinician(String because) implements ChoiceReason {}
}

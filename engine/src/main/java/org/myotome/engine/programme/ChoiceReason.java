package org.myotome.engine.programme;

import org.myotome.engine.ability.Ability;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.startingpoint.GoalActivity;

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
     * For a part whose ability probably stops the next step elsewhere.
     *
     * @param region the part
     * @param ability the ability that limits
     * @param movementId the movement that it stops
     * @param tried whether the movement of the programme worked when it was tried
     */
    record LimitsNext(MovementRegion region, Ability ability, String movementId, boolean tried)
            implements ChoiceReason {}

    /**
     * For a part that has to carry what the person wants to do again.
     *
     * @param region the part
     * @param goal what they want to do
     * @param tried whether the movement worked when it was tried
     */
    record CarriesGoal(MovementRegion region, GoalActivity goal, boolean tried) implements ChoiceReason {}

    /**
     * Balance, from 65 years on.
     *
     * @param tried whether the movement worked when it was tried
     */
    record Steadiness(boolean tried) implements ChoiceReason {}

    /**
     * An easier step towards a movement that frightens the person; they say when they want to try that.
     *
     * @param movementId the feared movement
     */
    record TowardsFeared(String movementId) implements ChoiceReason {}

    /**
     * In the place of a movement that the person would rather not do.
     *
     * @param movementId that movement
     */
    record InsteadOfUnwanted(String movementId) implements ChoiceReason {}

    /**
     * The person took it in the place of another movement of the programme.
     *
     * @param movementId that movement
     */
    record ChosenByPerson(String movementId) implements ChoiceReason {}

    /**
     * A clinician added it.
     *
     * @param because why
     */
    record AddedByClinician(String because) implements ChoiceReason {}
}

package org.myotome.engine.startingpoint;

import org.myotome.engine.ability.Ability;

/** Why a ladder is a target of an episode. */
public sealed interface Target {

    /** The part where it is felt. */
    record Felt() implements Target {}

    /**
     * An ability of this part probably stops the next step elsewhere.
     *
     * @param ability the ability
     * @param movementId the movement that it stops
     */
    record Limits(Ability ability, String movementId) implements Target {}

    /** Balance, from 65 years on. */
    record Steadiness() implements Target {}

    /**
     * A part that has to carry what the person wants to do again.
     *
     * @param goal what they want to do
     */
    record Carries(GoalActivity goal) implements Target {}

    /** The other end of the same pathway, or the whole leg; looked at together with where it is felt. */
    record Linked() implements Target {}

    /** Return the place in the order of importance, 0 for the first. */
    default int rank() {
        return switch (this) {
            case Felt ignored -> 0;
            case Limits ignored -> 1;
            case Steadiness ignored -> 2;
            case Carries ignored -> 3;
            case Linked ignored -> 4;
        };
    }
}

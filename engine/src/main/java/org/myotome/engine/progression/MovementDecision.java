package org.myotome.engine.progression;

import java.util.Optional;
import org.myotome.engine.programme.ProgrammeItem;

/**
 * What happens to one movement of a programme.
 *
 * @param movementId the movement
 * @param direction which way it goes
 * @param reason why
 * @param counterfactual what would alter it
 * @param variable what changes, if anything does; never more than one thing
 * @param next the item as it goes on; nothing when it stops
 * @param disagreement what rule and belief said, where they differed
 * @param stepPercent by how many percent the load or the work of a session changes, below 0 on the way down; nothing where
 *     the change has no size
 * @param efficiency how the last session compares with the one before at the same dose, where both are known
 */
public record MovementDecision(
        String movementId,
        Direction direction,
        StepReason reason,
        Counterfactual counterfactual,
        Optional<Variable> variable,
        Optional<ProgrammeItem> next,
        Optional<Disagreement> disagreement,
        Optional<Double> stepPercent,
        Optional<Efficiency> efficiency) {

    /** Name a decision of which neither the size nor the efficiency is known. */
    public MovementDecision(
            String movementId,
            Direction direction,
            StepReason reason,
            Counterfactual counterfactual,
            Optional<Variable> variable,
            Optional<ProgrammeItem> next,
            Optional<Disagreement> disagreement) {
        this(
                movementId,
                direction,
                reason,
                counterfactual,
                variable,
                next,
                disagreement,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Rule and belief said different things; the more careful one was followed, and both are on record.
     *
     * @param rule what the rule said
     * @param belief what the belief said
     * @param beliefMostPercent the largest step, in percent, that the belief accepts; nothing where it was not said
     */
    public record Disagreement(Direction rule, Direction belief, Optional<Double> beliefMostPercent) {

        /** Name a disagreement about the direction alone. */
        public Disagreement(Direction rule, Direction belief) {
            this(rule, belief, Optional.empty());
        }

        /** Return whether the rule held the belief back. */
        public boolean isRuleMoreCareful() {
            return rule.compareTo(belief) < 0;
        }
    }
}

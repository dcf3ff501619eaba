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
 */
public record MovementDecision(
        String movementId,
        Direction direction,
        StepReason reason,
        Counterfactual counterfactual,
        Optional<Variable> variable,
        Optional<ProgrammeItem> next,
        Optional<Disagreement> disagreement) {

    /**
     * Rule and belief said different things; the more careful one was followed, and both are on record.
     *
     * @param rule what the rule said
     * @param belief what the belief said
     */
    public record Disagreement(Direction rule, Direction belief) {

        /** Return whether the rule held the belief back. */
        public boolean isRuleMoreCareful() {
            return rule.compareTo(belief) < 0;
        }
    }
}

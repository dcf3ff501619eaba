package org.myotome.engine.history;

import java.util.List;
import java.util.Optional;

/**
 * What was done about the present block, and what holds beyond it. Empty when there was none.
 *
 * @param steps steps taken in this block, in order
 * @param interventions interventions tried in this block, in order
 * @param visits all interventions of the episode, in order
 * @param consents agreements that stand
 */
public record BlockState(
        List<Event.BlockStepTaken> steps,
        List<Event.InterventionTried> interventions,
        List<InterventionVisit> visits,
        List<Consent> consents) {

    public BlockState {
        steps = List.copyOf(steps);
        interventions = List.copyOf(interventions);
        visits = List.copyOf(visits);
        consents = List.copyOf(consents);
    }

    /** Return the state of a block about which nothing was done. */
    public static BlockState untouched() {
        return new BlockState(List.of(), List.of(), List.of(), List.of());
    }

    /** Return whether a step was taken. */
    public boolean hasTaken(BlockStep step) {
        return steps.stream().anyMatch(taken -> taken.step() == step);
    }

    /** Return the agreement to an intervention, by its word, if one stands. */
    public Optional<Consent> findConsent(String intervention) {
        return consents.stream()
                .filter(consent -> consent.intervention().equals(intervention))
                .findFirst();
    }
}

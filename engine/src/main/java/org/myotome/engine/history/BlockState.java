package org.myotome.engine.history;

import java.util.List;

/**
 * What was done about the present block. Empty when there is none.
 *
 * @param steps steps taken, in order
 * @param interventions interventions tried, in order
 */
public record BlockState(List<Event.BlockStepTaken> steps, List<Event.InterventionTried> interventions) {

    public BlockState {
        steps = List.copyOf(steps);
        interventions = List.copyOf(interventions);
    }

    /** Return the state of a block about which nothing was done. */
    public static BlockState untouched() {
        return new BlockState(List.of(), List.of());
    }

    /** Return whether a step was taken. */
    public boolean hasTaken(BlockStep step) {
        return steps.stream().anyMatch(taken -> taken.step() == step);
    }
}

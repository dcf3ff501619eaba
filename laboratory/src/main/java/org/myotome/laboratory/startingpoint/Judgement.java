package org.myotome.laboratory.startingpoint;

import java.util.List;
import java.util.Map;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * What a rule believes about a person.
 *
 * @param canDo probability of being able to do a movement; a rule that knows no probabilities says 0 or 1; movements of
 *     which it says nothing are not in it
 * @param levels the place of the movement to start with on each ladder, from 1; 0 for none
 */
record Judgement(Map<SidedMovement, Double> canDo, List<Integer> levels) {
    Judgement {
        canDo = Map.copyOf(canDo);
        levels = List.copyOf(levels);
    }
}

package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.myotome.engine.startingpoint.Ladder;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * What a rule believes about a person.
 *
 * @param canDo probability of being able to do a movement; a rule that knows no probabilities says 0 or 1; movements of
 *     which it says nothing are not in it
 * @param levels the place among the movements, done the usual way, of the one to start with on each ladder, from 1; 0 for
 *     none
 * @param starts the rungs to start with; may be variants
 */
record Judgement(Map<SidedMovement, Double> canDo, List<Integer> levels, List<SidedMovement> starts) {
    Judgement {
        canDo = Map.copyOf(canDo);
        levels = List.copyOf(levels);
        starts = List.copyOf(starts);
    }

    /** Judge without variants: on each ladder the movement of its level is started with. */
    static Judgement of(Map<SidedMovement, Double> canDo, List<Ladder> ladders, List<Integer> levels) {
        List<SidedMovement> starts = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i) > 0) {
                starts.add(ladders.get(i).usualRungs().get(levels.get(i) - 1));
            }
        }
        return new Judgement(canDo, levels, starts);
    }
}

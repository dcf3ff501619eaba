package org.myotome.engine.startingpoint;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.movement.Dose;

/**
 * Where a person stands on one ladder.
 *
 * @param ladder the ladder
 * @param start the rung to start with: the hardest movement that is allowed and probably doable, eased where only that is,
 *     extended where that is shown or believed; absent if there is none
 * @param settled whether the start is at most one movement off with a probability of at least .9, and a rung was tried
 * @param tried whether the start itself was tried, correctly and bearably
 * @param hardestDoable probability that each movement is the hardest that can be done the usual way; the first entry
 *     stands for none of them
 * @param canDo probability of being able to do each rung, variants included
 * @param dose the dose to begin with, that of the start's variant; absent without a start
 * @param reducedDose whether that is less than the library's, because the start was not shown without much pain
 * @param next the rung after the start, if there is one
 * @param opensNext what would open that rung, in a sentence; empty without one
 */
public record LadderStanding(
        Ladder ladder,
        Optional<SidedMovement> start,
        boolean settled,
        boolean tried,
        List<Double> hardestDoable,
        List<Double> canDo,
        Optional<Dose> dose,
        boolean reducedDose,
        Optional<SidedMovement> next,
        String opensNext) {

    public LadderStanding {
        hardestDoable = List.copyOf(hardestDoable);
        canDo = List.copyOf(canDo);
    }

    /** Return the probability that the start can be done; 0 without a start. */
    public double confidence() {
        return start.map(movement -> canDo.get(ladder.rungs().indexOf(movement)))
                .orElse(0.0);
    }

    /** Return the first movement that is not among those done the usual way: the next one, whatever the dose. */
    public Optional<SidedMovement> findNextMovement() {
        int level = start.map(ladder::usualLevel).orElse(0);
        return ladder.usualRungs().stream().skip(level).findFirst();
    }
}

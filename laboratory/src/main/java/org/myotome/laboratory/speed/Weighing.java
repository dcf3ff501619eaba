package org.myotome.laboratory.speed;

import java.util.List;
import org.myotome.engine.ability.Belief;
import org.myotome.engine.ability.ExpectedLoss;
import org.myotome.engine.startingpoint.SidedMovement;

/** Weighs movements against each other by what a trial of each is expected to leave in doubt, as the search does. */
public final class Weighing {

    /** So many movements as the search weighs, with as many particles. */
    static final int CANDIDATES = 24;

    private static final int PARTICLES = 2048;

    private Weighing() {}

    /** Return the least that a trial of one of the first rungs is expected to leave in doubt about all of them. */
    public static double least(Belief belief, List<SidedMovement> rungs) {
        ExpectedLoss loss = belief.thinned(PARTICLES).expectedLoss(rungs);
        return rungs.stream()
                .distinct()
                .limit(CANDIDATES)
                .mapToDouble(loss::after)
                .min()
                .orElse(0);
    }
}

package org.myotome.engine.nextstep;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.block.Marker;
import org.myotome.engine.history.BlockState;
import org.myotome.engine.history.BlockStep;
import org.myotome.engine.history.Event.InterventionTried;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.Tier;

/**
 * The way out of a block: safety again, nerve screen, self-help, the same movement again, what a clinician can do, the
 * same movement again; then a referral (evidence notes 3.2). Only what helped is kept.
 */
final class BlockPath {

    private static final int MOST_CLINICIAN_INTERVENTIONS = 2;

    private BlockPath() {}

    static NextStep next(BlockState block) {
        Optional<InterventionTried> helped =
                block.interventions().stream().filter(BlockPath::helped).findFirst();
        if (helped.isPresent()) {
            return new NextStep.SearchAgain(helped.get().marker(), helped.get().kind());
        }
        for (BlockStep step : List.of(BlockStep.SAFETY_AGAIN, BlockStep.NERVE_SCREEN, BlockStep.SELF_HELP)) {
            if (!block.hasTaken(step)) {
                return new NextStep.TakeBlockStep(step);
            }
        }
        return afterSelfHelp(block);
    }

    private static NextStep afterSelfHelp(BlockState block) {
        long byClinician = block.steps().stream()
                .filter(taken -> taken.step() == BlockStep.CLINICIAN_INTERVENTION)
                .count();
        if (block.interventions().size() < 1 + byClinician) {
            return new NextStep.TakeBlockStep(BlockStep.RETEST);
        }
        if (byClinician < MOST_CLINICIAN_INTERVENTIONS) {
            return new NextStep.TakeBlockStep(BlockStep.CLINICIAN_INTERVENTION);
        }
        return new NextStep.ReferTo(
                Tier.E2,
                NextStep.ReferralCause.BLOCK_NOT_OPENED,
                List.of("Refer within two weeks: no movement opened, and what was tried did not help."));
    }

    /** Return whether the same movement went clearly better after something than before it; not without both pains. */
    static boolean helped(InterventionTried tried) {
        Trial before = tried.before();
        Trial after = tried.after();
        return before.pain().isKnown()
                && after.pain().isKnown()
                && marker(after).isClearlyBetterThan(marker(before));
    }

    private static Marker marker(Trial trial) {
        return new Marker(trial.form(), trial.pain().worstPossible());
    }
}

package org.myotome.engine.nextstep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.block.Course;
import org.myotome.engine.history.BlockState;
import org.myotome.engine.history.BlockStep;
import org.myotome.engine.history.Event.InterventionTried;
import org.myotome.engine.triage.Tier;

/**
 * The way out of a block: safety again, nerve screen, self-help, the same movement again, what a clinician can do, the
 * same movement again; then a referral (evidence notes 3.2). Only what helped, and still did on a later day, is kept;
 * work by hand ends after four weeks or six visits without a gain that lasts.
 */
final class BlockPath {

    private static final int MOST_CLINICIAN_INTERVENTIONS = 2;

    private BlockPath() {}

    static NextStep next(BlockState block, LocalDate today) {
        Course course = Course.of(block.visits(), today);
        Optional<InterventionTried> helped =
                block.interventions().stream().filter(course::stillHelps).findFirst();
        if (helped.isPresent()) {
            return new NextStep.SearchAgain(helped.get().marker(), helped.get().kind());
        }
        for (BlockStep step : List.of(BlockStep.SAFETY_AGAIN, BlockStep.NERVE_SCREEN, BlockStep.SELF_HELP)) {
            if (!block.hasTaken(step)) {
                return new NextStep.TakeBlockStep(step);
            }
        }
        return afterSelfHelp(block, course);
    }

    private static NextStep afterSelfHelp(BlockState block, Course course) {
        long byClinician = block.steps().stream()
                .filter(taken -> taken.step() == BlockStep.CLINICIAN_INTERVENTION)
                .count();
        if (block.interventions().size() < 1 + byClinician) {
            return new NextStep.TakeBlockStep(BlockStep.RETEST);
        }
        Optional<String> over = course.whyByHandIsOver();
        if (over.isPresent()) {
            return refer(block, "Refer within two weeks. " + over.get());
        }
        if (byClinician < MOST_CLINICIAN_INTERVENTIONS) {
            return new NextStep.TakeBlockStep(BlockStep.CLINICIAN_INTERVENTION);
        }
        return refer(block, "Refer within two weeks: no movement opened, and what was tried did not help.");
    }

    /** A referral that was made waits for its answer; then the search begins again. */
    private static NextStep refer(BlockState block, String action) {
        Optional<String> made = block.steps().stream()
                .filter(taken -> taken.step() == BlockStep.REFERRAL)
                .map(taken -> "Referred: " + taken.note() + ". When the answer is in, search again.")
                .reduce((one, later) -> later);
        return new NextStep.ReferTo(Tier.E2, NextStep.ReferralCause.BLOCK_NOT_OPENED, List.of(made.orElse(action)));
    }
}

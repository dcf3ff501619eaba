package org.myotome.engine.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.engine.Cases;
import org.myotome.engine.SmallLibrary;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

class ExpectedLossTest {

    private static final Library LIBRARY = SmallLibrary.library();
    private static final DemandTable DEMANDS = DemandTable.of(LIBRARY);
    private static final List<SidedMovement> RUNGS =
            DEMANDS.demands().stream().map(MovementDemand::movement).toList();

    private static Belief belief(long seed) {
        Prior prior = Prior.of(Cases.rightHeel(), LIBRARY, AbilityCovariance.DEFAULT_WIRING);
        return Belief.begin(DEMANDS, prior, PainLimit.of(PainPolicy.DEFAULT), 1024, seed)
                .after(new Trial(SidedMovement.both("march"), Trial.Form.CLEAN, List.of(), new PainReport.Score(1)));
    }

    private static double spread(double canDo) {
        return canDo < 0.01 || canDo > 0.99 ? 0 : canDo * (1 - canDo);
    }

    @Test
    void theLossNowIsTheDoubtAboutEachRung() {
        Belief belief = belief(3);
        double expected = 0;
        for (SidedMovement rung : RUNGS) {
            expected += spread(belief.chance(rung).canDo());
        }
        assertThat(belief.expectedLoss(RUNGS).now()).isCloseTo(expected, within(1e-12));
        assertThat(belief.expectedLoss(List.of()).now()).isZero();
    }

    @Test
    void aRungThatCountsTwiceLosesTwice() {
        Belief belief = belief(3);
        List<SidedMovement> one = List.of(SidedMovement.both("dead_bug"));
        List<SidedMovement> two = List.of(one.getFirst(), one.getFirst());
        SidedMovement tried = SidedMovement.both("bridge");
        assertThat(belief.expectedLoss(two).after(tried))
                .isCloseTo(2 * belief.expectedLoss(one).after(tried), within(1e-12));
    }

    @Test
    void noTrialIsExpectedToMakeItWorse() {
        for (long seed = 1; seed <= 20; seed++) {
            ExpectedLoss loss = belief(seed).expectedLoss(RUNGS);
            for (SidedMovement movement : RUNGS) {
                assertThat(loss.after(movement)).isBetween(0.0, loss.now() + 1e-12);
            }
        }
    }

    @Test
    void aTrialTellsMostAboutItself() {
        Belief belief = belief(5);
        for (SidedMovement rung : RUNGS) {
            ExpectedLoss loss = belief.expectedLoss(List.of(rung));
            double least = loss.after(rung);
            for (SidedMovement other : RUNGS) {
                assertThat(loss.after(other))
                        .as(other.key() + " about " + rung.key())
                        .isGreaterThan(least - 0.02);
            }
        }
    }
}

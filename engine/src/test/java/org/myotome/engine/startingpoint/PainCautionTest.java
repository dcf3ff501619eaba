package org.myotome.engine.startingpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myotome.engine.Cases;
import org.myotome.engine.SmallLibrary;
import org.myotome.engine.ability.MovementDemands;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.CaseRecord;

class PainCautionTest {

    private static final PainCaution NONE = PainCaution.none("clinic");

    @Test
    void bearableTrialsNeverAllowMoreThanThePolicy() {
        PainCaution caution = NONE;
        for (int i = 0; i < 100; i++) {
            caution = caution.after(false, 0.1);
        }
        assertThat(caution.share()).isEqualTo(1);
        assertThat(caution.trials()).isEqualTo(100);
        assertThat(caution.painful()).isZero();
    }

    @Test
    void aPainfulTrialTakesNineTimesWhatABearableOneGivesBackWhereOneInTenIsAllowed() {
        PainCaution painful = NONE.after(true, 0.1);
        assertThat(painful.share()).isCloseTo(1 - 9 * NONE.rate(), within(1e-12));
        assertThat(painful.after(false, 0.1).share()).isCloseTo(1 - 8 * NONE.rate(), within(1e-12));
        assertThat(NONE.after(true, 0.05).share()).isCloseTo(1 - 19 * NONE.rate(), within(1e-12));
    }

    /** The world hurts twice or more as often as the model expects at each share; the correction must still hold the rate. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2, 4, 9})
    void theLongRunRateHoldsHoweverWrongTheModelIs(double timesTooOften) {
        SeededRandom random = SeededRandom.of(5).split("caution");
        PainCaution caution = NONE;
        double allowed = 0.1;
        int occasions = 20_000;
        double sum = 0;
        for (int i = 0; i < occasions; i++) {
            if (caution.usableShare() <= 0) {
                caution = caution.afterNothingTried();
                continue;
            }
            boolean painful = random.nextUniform() < Math.min(1, timesTooOften * allowed * caution.usableShare());
            sum += painful ? 1 / allowed : 0;
            caution = caution.after(painful, allowed);
        }
        assertThat(sum / occasions).isLessThanOrEqualTo(1 + (1 / caution.rate() + 1 / allowed) / occasions);
    }

    @Test
    void evenAnAdversaryIsBounded() {
        PainCaution caution = NONE;
        int painful = 0;
        int occasions = 10_000;
        for (int i = 0; i < occasions; i++) {
            if (caution.usableShare() > 0) {
                caution = caution.after(true, 0.05);
                painful++;
            } else {
                caution = caution.afterNothingTried();
            }
        }
        assertThat(painful / 0.05 / occasions).isLessThanOrEqualTo(1 + (1 / caution.rate() + 1 / 0.05) / occasions);
    }

    @Test
    void aSmallerShareNeverOpensAMovementAndNoShareStopsTheSearch() {
        CaseRecord someone = Cases.rightHeel();
        StartingPointSearch full = begin(someone, 1);
        StartingPointSearch half = begin(someone, 0.5);
        for (SidedMovement movement : MovementDemands.sidedMovements(SmallLibrary.library())) {
            if (half.moment().isAdmissible(movement)) {
                assertThat(full.moment().isAdmissible(movement))
                        .as(movement.key())
                        .isTrue();
            }
        }
        assertThat(begin(someone, 0).next())
                .isInstanceOfSatisfying(
                        SearchStep.Stopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(SearchStep.StopReason.NO_PAIN_ALLOWED));
    }

    private static StartingPointSearch begin(CaseRecord someone, double share) {
        SearchSettings settings = SearchSettings.standard().withParticles(1024).withCautionShare(share);
        return StartingPointSearch.begin(someone, SmallLibrary.library(), SmallLibrary.nothingFound(), settings, 7);
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> NONE.after(true, 0)).hasMessageContaining("Where no pain is allowed");
        assertThatThrownBy(() -> PainCaution.none(" ")).hasMessageContaining("population");
        assertThatThrownBy(() -> new PainCaution("c", 0, 0.1, 1, 0, 0)).hasMessageContaining("rate (0.1)");
        assertThatThrownBy(() -> new PainCaution("c", 0, 0.01, 1.2, 0, 0)).hasMessageContaining("share (1.2)");
        assertThatThrownBy(() -> new PainCaution("c", 0, 0.01, 1, 1, 2)).hasMessageContaining("painful");
        assertThatThrownBy(() -> SearchSettings.standard().withCautionShare(1.1))
                .hasMessageContaining("(1.1)");
    }
}

package org.myotome.laboratory.itemresponse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * FEATURE UNDER TEST: our adaptive test asks the items that catR 3.17 asks, and believes what it believes. The file of its
 * steps is rounded to six decimals.
 */
class ReferenceAgreementTest {

    private static final double ROUNDING = 0.000_000_51;

    @Test
    void asConfiguredInTheReferenceEveryStepIsTheSame() {
        ReferenceAgreement found = ReferenceAgreement.compare(ReferenceAgreement.REFERENCE_QUADRATURE);

        assertThat(summary(found))
                .isEqualTo("1695 of 1695 steps alike in 100 people, tests of 16.95 items, parted: []");
        assertThat(found.largestAbilityDifference()).isLessThan(ROUNDING);
        assertThat(found.largestErrorDifference()).isLessThan(ROUNDING);
        assertThat(found.rootMeanSquareError()).isBetween(0.319, 0.321);
    }

    @Test
    void aCoarserGridPartsFromTheReferenceAndSaysWhere() {
        ReferenceAgreement found = ReferenceAgreement.compare(Quadrature.standardNormal(4, 9));

        assertThat(found.agreement()).isLessThan(0.9);
        assertThat(found.partings().getFirst()).isEqualTo(new ReferenceAgreement.Parting(1, 9, 0, 90, 0));
        assertThat(found.partings()).noneMatch(ReferenceAgreement.Parting::isTie);
    }

    private static String summary(ReferenceAgreement found) {
        return found.sameItems() + " of " + found.steps() + " steps alike in " + found.people() + " people, tests of "
                + found.meanItems() + " items, parted: " + found.partings();
    }
}

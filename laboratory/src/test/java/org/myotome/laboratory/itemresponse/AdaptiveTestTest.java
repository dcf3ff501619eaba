package org.myotome.laboratory.itemresponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: an adaptive test asks what tells most, and learns from each answer once. */
class AdaptiveTestTest {

    private static final TwoParameterBank BANK = new TwoParameterBank(List.of(
            new TwoParameterBank.Item(1, -2), new TwoParameterBank.Item(1, 0.1), new TwoParameterBank.Item(1, -0.1)));

    private final AdaptiveTest test = new AdaptiveTest(BANK, Quadrature.standardNormal(6, 241));

    @Test
    void amongEqualsTheFirstIsAsked() {
        assertThat(test.next()).isEqualTo(1);
        assertThat(test.information(1)).isEqualTo(test.information(2));
    }

    @Test
    void aPassRaisesTheAbilityAndNarrowsTheBelief() {
        test.answer(1, true);

        assertThat(test.ability()).isPositive();
        assertThat(test.standardError()).isLessThan(1);
        assertThat(test.answered()).isEqualTo(1);
    }

    @Test
    void theOrderOfAnswersDoesNotMatter() {
        AdaptiveTest other = new AdaptiveTest(BANK, Quadrature.standardNormal(6, 241));
        test.answer(0, true);
        test.answer(1, false);
        other.answer(1, false);
        other.answer(0, true);

        assertThat(other.ability()).isCloseTo(test.ability(), org.assertj.core.data.Offset.offset(1e-14));
    }

    @Test
    void anAnswerThatArrivesTwiceIsRefused() {
        test.answer(1, true);

        assertThatThrownBy(() -> test.answer(1, true))
                .hasMessageContaining("Item 1")
                .hasMessageContaining("twice");
    }

    @Test
    void nothingIsLeftToAskAfterTheLastItem() {
        test.answer(0, true);
        test.answer(1, true);
        test.answer(2, true);

        assertThatThrownBy(test::next).hasMessageContaining("All 3 items");
    }

    @Test
    void anItemWithoutSlopeIsRefused() {
        assertThatThrownBy(() -> new TwoParameterBank.Item(0, 1)).hasMessageContaining("discrimination 0.0");
    }
}

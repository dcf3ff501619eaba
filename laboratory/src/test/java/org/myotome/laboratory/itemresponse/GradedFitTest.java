package org.myotome.laboratory.itemresponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: items and correlations that people were drawn from are found again. */
class GradedFitTest {

    private static final Quadrature QUADRATURE = Quadrature.standardNormal(4.4, 23);
    private static final double[][] CORRELATION = {{1, 0.7}, {0.7, 1}};
    private static final List<Integer> ABILITY_OF = List.of(0, 0, 0, 0, 1, 1, 1, 1);
    private static final List<GradedItem> ITEMS = List.of(
            new GradedItem(1.0, List.of(-1.5, 0.5)),
            new GradedItem(2.0, List.of(-0.5, 1.5)),
            new GradedItem(1.5, List.of(-2.0, -0.5)),
            new GradedItem(2.5, List.of(-1.0, 1.0)),
            new GradedItem(1.2, List.of(0.0, 2.0)),
            new GradedItem(1.8, List.of(-1.0, 0.0)),
            new GradedItem(2.2, List.of(-2.0, 1.0)),
            new GradedItem(1.4, List.of(-0.5, 0.5)));

    @Test
    void whatPeopleWereDrawnFromIsFoundAgain() {
        ScoreTable table = SimulatedScores.draw(ITEMS, ABILITY_OF, CORRELATION, 4000, 0, 11);

        assertFound(GradedFit.fit(table, ABILITY_OF, QUADRATURE, GradedFit.Prior.weak()), 0.25, 0.04);
    }

    @Test
    void missingScoresAreNoScoresOfZero() {
        ScoreTable table = SimulatedScores.draw(ITEMS, ABILITY_OF, CORRELATION, 4000, 0.3, 12);

        assertFound(GradedFit.fit(table, ABILITY_OF, QUADRATURE, GradedFit.Prior.weak()), 0.35, 0.05);
    }

    private static void assertFound(GradedModel model, double near, double nearCorrelation) {
        for (int item = 0; item < ITEMS.size(); item++) {
            GradedItem expected = ITEMS.get(item);
            GradedItem found = model.items().get(item);
            assertThat(found.slope()).as("slope of %s", item).isCloseTo(expected.slope(), within(near));
            for (int k = 0; k < expected.thresholds().size(); k++) {
                assertThat(found.thresholds().get(k))
                        .as("threshold %s of %s", k, item)
                        .isCloseTo(expected.thresholds().get(k), within(near));
            }
        }
        assertThat(model.correlation(0, 1)).isCloseTo(0.7, within(nearCorrelation));
        assertThat(model.correlation(1, 0)).isEqualTo(model.correlation(0, 1));
    }

    @Test
    void aScoreThatNobodyReachedStaysUnlikelyAndPossible() {
        int[][] scores = {{1, 2}, {2, 2}, {1, 1}, {2, 1}, {2, 2}, {1, 0}};
        GradedModel model = GradedFit.fit(ScoreTable.of(scores, 2), List.of(0, 0), QUADRATURE, GradedFit.Prior.weak());

        assertThat(model.prior().shares(0)[0]).isBetween(0.001, 0.2);
    }

    @Test
    void tablesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> ScoreTable.of(new int[][] {{0, 3}}, 2)).hasMessageContaining("[0, 3]");
        assertThatThrownBy(() -> ScoreTable.of(new int[][] {{0, 1}, {0}}, 2)).hasMessageContaining("Person 1");
        assertThatThrownBy(() -> new GradedItem(1, List.of(1.0, 0.5))).hasMessageContaining("rising");
        assertThatThrownBy(() -> new GradedFit.Prior(0, 0, 1, 1, 0)).hasMessageContaining("above 0");
    }
}

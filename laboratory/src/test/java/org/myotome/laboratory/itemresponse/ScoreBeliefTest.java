package org.myotome.laboratory.itemresponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what some scores say about the others, and which item to ask next. */
class ScoreBeliefTest {

    private static final Quadrature QUADRATURE = Quadrature.standardNormal(4.4, 23);
    private static final GradedItem EVEN = new GradedItem(2, List.of(-1.0, 1.0));
    private static final GradedItem DULL = new GradedItem(0.5, List.of(-1.0, 1.0));
    private static final GradedItem EASY = new GradedItem(2, List.of(-9.0, -7.0));
    private static final List<GradedItem> ITEMS = List.of(EVEN, DULL, EASY, EVEN, EVEN);
    private static final List<Integer> ABILITY_OF = List.of(0, 0, 0, 1, 1);

    private final ScoreBelief belief = correlated(0.8);

    private static ScoreBelief correlated(double correlation) {
        double[][] matrix = {{1, correlation}, {correlation, 1}};
        return GradedModel.of(ITEMS, ABILITY_OF, matrix, QUADRATURE).prior();
    }

    @Test
    void pairsOfScoresAddUpToTheSingleOnes() {
        belief.observe(0, 2);
        for (int item = 0; item < ITEMS.size(); item++) {
            for (int other = 0; other < ITEMS.size(); other++) {
                double[][] pairs = belief.pairShares(item, other);
                for (int score = 0; score < 3; score++) {
                    assertThat(DoubleStream.of(pairs[score]).sum()).isCloseTo(belief.shares(item)[score], within(1e-7));
                }
            }
        }
    }

    @Test
    void aPairIsTheChainOfItsScores() {
        double[][] pairs = belief.pairShares(4, 0);
        double first = belief.shares(4)[2];
        belief.observe(4, 2);

        assertThat(pairs[2][1]).isCloseTo(first * belief.shares(0)[1], within(1e-7));
    }

    @Test
    void aGoodScoreSpeaksForRelatedItemsTheMoreTheCloserTheyAre() {
        double before = belief.shares(3)[2];
        ScoreBelief unrelated = correlated(0);
        ScoreBelief close = correlated(0.95);
        belief.observe(0, 2);
        unrelated.observe(0, 2);
        close.observe(0, 2);

        assertThat(unrelated.shares(3)[2]).isCloseTo(before, within(1e-5));
        assertThat(belief.shares(3)[2]).isGreaterThan(before + 0.1);
        assertThat(close.shares(3)[2]).isGreaterThan(belief.shares(3)[2]);
    }

    @Test
    void theOrderOfScoresDoesNotMatter() {
        ScoreBelief other = correlated(0.8);
        belief.observe(0, 2);
        belief.observe(3, 0);
        other.observe(3, 0);
        other.observe(0, 2);

        assertThat(other.shares(4)).containsExactly(belief.shares(4), within(1e-12));
    }

    @Test
    void modelsSideBySideAreAModelWithoutCorrelation() {
        double[][] one = {{1}};
        ScoreBelief together = correlated(0);
        ScoreBelief apart = new SideBySideBelief(
                List.of(
                        GradedModel.of(ITEMS.subList(0, 3), List.of(0, 0, 0), one, QUADRATURE)
                                .prior(),
                        GradedModel.of(ITEMS.subList(3, 5), List.of(0, 0), one, QUADRATURE)
                                .prior()),
                ABILITY_OF);
        together.observe(3, 0);
        apart.observe(3, 0);

        for (int item = 0; item < ITEMS.size(); item++) {
            assertThat(apart.shares(item)).containsExactly(together.shares(item), within(1e-4));
            assertThat(apart.pairShares(0, item)[1]).containsExactly(together.pairShares(0, item)[1], within(1e-4));
        }
    }

    @Test
    void whatTellsMostAboutTheOthersIsAskedAndNotWhatIsKnown() {
        List<Integer> unseen = List.of(2, 1, 0);

        assertThat(NextItem.LEAST_DOUBT_LEFT.choose(belief, unseen)).isZero();
        assertThat(NextItem.MOST_IN_DOUBT.choose(belief, List.of(2, 0))).isZero();
    }

    @Test
    void amongEqualsTheFirstIsAsked() {
        assertThat(NextItem.MOST_IN_DOUBT.choose(belief, List.of(3, 4))).isEqualTo(3);
        assertThat(NextItem.MOST_IN_DOUBT.choose(belief, List.of(4, 3))).isEqualTo(4);
    }
}

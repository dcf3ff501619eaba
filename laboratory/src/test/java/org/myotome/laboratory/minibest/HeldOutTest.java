package org.myotome.laboratory.minibest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.myotome.laboratory.itemresponse.Quadrature;
import org.myotome.laboratory.itemresponse.ScoreTable;

/** FEATURE UNDER TEST: real people's unseen scores are predicted by models that have not seen these people. */
class HeldOutTest {

    private static final Quadrature COARSE = Quadrature.standardNormal(3.6, 9);
    private static final MiniBest SIXTY = firstPeople(60);

    private static MiniBest firstPeople(int count) {
        MiniBest all = MiniBest.shipped().thatTellApart();
        List<Integer> people = IntStream.range(0, count).boxed().toList();
        return new MiniBest(all.items(), all.table().ofPeople(people), all.old().subList(0, count));
    }

    @Test
    void theItemsAreChosenByTheirRuleAndListed() {
        MiniBest used = MiniBest.shipped().thatTellApart();

        assertThat(codes(MiniBest.shipped())).isEqualTo("1 2 3l 3r 4 5 6l 6r 7 8 9 10 11 12 13 14");
        assertThat(codes(used)).isEqualTo("2 3l 3r 4 5 6l 6r 8 9 10 11 12 13 14");
        assertThat(codes(used.ofOneSide())).isEqualTo("2 3l 4 5 6l 8 9 10 11 12 13 14");
        assertThat(used.table().people()).isEqualTo(163);
        assertThat(used.people(true)).hasSize(76);
        assertThat(used.people(false)).hasSize(87);
    }

    private static String codes(MiniBest data) {
        return String.join(" ", data.items().stream().map(MiniBest.Item::code).toList());
    }

    @Test
    void aSmallRunSaysTheSameWhateverTheThreads() {
        String alone = runIn(1);

        assertThat(alone).isEqualTo("""
                4 correlated, adaptive: after 0 0.741 (0.661 to 0.840) total 4.82; after 3 0.511 (0.446 to 0.580) total 2.03; after 8 0.350 (0.264 to 0.448) total 1.16;
                1 ability, adaptive: after 0 0.740 (0.661 to 0.840) total 4.80; after 3 0.551 (0.480 to 0.627) total 2.24; after 8 0.447 (0.346 to 0.563) total 1.26;
                4 independent, adaptive: after 0 0.735 (0.647 to 0.842) total 4.74; after 3 0.573 (0.491 to 0.667) total 2.73; after 8 0.404 (0.296 to 0.526) total 1.39;
                4 correlated, most in doubt: after 0 0.741 (0.661 to 0.840) total 4.82; after 3 0.533 (0.459 to 0.612) total 2.44; after 8 0.359 (0.272 to 0.455) total 1.11;
                4 correlated, random order: after 0 0.741 (0.661 to 0.840) total 4.82; after 3 0.579 (0.526 to 0.633) total 2.06; after 8 0.544 (0.475 to 0.618) total 1.22;
                """);
        assertThat(runIn(3)).isEqualTo(alone);
    }

    private static String runIn(int threads) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> text(new HeldOut(SIXTY, COARSE, 1).run(1))).join();
        }
    }

    @Test
    void anotherSeedIsAnotherSplit() {
        String other = text(new HeldOut(SIXTY, COARSE, 2).run(1));

        assertThat(other).isNotEqualTo(text(new HeldOut(SIXTY, COARSE, 1).run(1)));
    }

    private static String text(Predictions found) {
        StringBuilder text = new StringBuilder();
        for (Method method : Method.values()) {
            text.append(method.words()).append(':');
            for (int asked : List.of(0, 3, 8)) {
                Interval loss = Interval.ofMean(found.losses(method, asked), 1);
                text.append(String.format(
                        Locale.ROOT,
                        " after %d %.3f (%.3f to %.3f) total %.2f;",
                        asked,
                        loss.mean(),
                        loss.low(),
                        loss.high(),
                        found.totalError(method, asked)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    @Test
    void peopleWithMissingScoresAreRefused() {
        int[][] scores = {{0, 1}, {ScoreTable.MISSING, 2}};
        MiniBest incomplete =
                new MiniBest(SIXTY.items().subList(0, 2), ScoreTable.of(scores, 2), List.of(false, false));

        assertThatThrownBy(() -> new HeldOut(incomplete, COARSE, 1)).hasMessageContaining("missing in 1 people");
    }

    @Test
    void theIntervalOfAMeanHoldsTheMean() {
        Interval interval = Interval.ofMean(new double[] {1, 2, 3, 4}, 1);

        assertThat(interval.mean()).isEqualTo(2.5);
        assertThat(interval.low()).isBetween(1.0, 2.0);
        assertThat(interval.high()).isBetween(3.0, 4.0);
        assertThat(Interval.ofDifference(new double[] {1, 2}, new double[] {0, 1}, 1))
                .isEqualTo(new Interval(1, 1, 1));
    }
}

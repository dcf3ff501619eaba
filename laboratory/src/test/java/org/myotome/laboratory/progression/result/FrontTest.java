package org.myotome.laboratory.progression.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.myotome.laboratory.progression.policy.Policies;
import org.myotome.laboratory.progression.policy.Policy;
import org.myotome.laboratory.progression.trial.Progress;
import org.myotome.laboratory.progression.trial.Study;
import org.myotome.laboratory.progression.trial.Tally;
import org.myotome.laboratory.progression.truth.Truth;

/** FEATURE UNDER TEST: the front of time against flares and how a policy stands to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrontTest {

    private static final List<String> HAND = Policies.all().stream()
            .filter(policy -> policy.kind() == Policy.Kind.HAND_TUNED)
            .map(Policy::name)
            .toList();

    private Tally tally = new Tally(List.of());

    @BeforeAll
    void run() {
        tally = new Study(
                        Policies.all().stream()
                                .filter(policy -> policy.kind() != Policy.Kind.OURS)
                                .toList(),
                        300,
                        36,
                        5,
                        2)
                .run(Truth.LINEAR, Progress.silent());
    }

    private double flares(String policy) {
        return Measure.FLARES.of(tally, policy).value();
    }

    private double weeks(String policy) {
        return Measure.WEEKS.of(tally, policy).value();
    }

    @Test
    void nobodyOfTheGroupLiesBelowItsFront() {
        Front front = new Front(tally, HAND);
        for (String policy : HAND) {
            assertThat(front.behind(policy).value()).as(policy).isGreaterThanOrEqualTo(-1e-9);
        }
        for (String policy : front.policies()) {
            assertThat(front.behind(policy).value()).as(policy).isCloseTo(0, within(1e-9));
            assertThat(front.behind(policy).halfWidth()).as(policy).isCloseTo(0, within(1e-6));
        }
    }

    @Test
    void theFrontBendsOneWayAndIsFlatFromTheQuickestOn() {
        Front front = new Front(tally, HAND);
        double slope = Double.NEGATIVE_INFINITY;
        List<String> policies = front.policies();
        for (int i = 1; i < policies.size(); i++) {
            double next = (weeks(policies.get(i)) - weeks(policies.get(i - 1)))
                    / (flares(policies.get(i)) - flares(policies.get(i - 1)));
            assertThat(next).isBetween(slope, 0.0);
            slope = next;
        }
        assertThat(front.weeksAt(100)).isEqualTo(weeks(policies.getLast()));
        assertThat(front.reaches(flares(policies.getFirst()))).isTrue();
        assertThat(front.reaches(flares(policies.getFirst()) - 1e-6)).isFalse();
    }

    @Test
    void intervalsOfDifferencesAreNarrowerThanOfEachBecauseThePeopleAreTheSame() {
        Front front = new Front(tally, List.of("pain-monitor-2"));
        Estimate difference = front.behind("pain-monitor-3");
        double apart = Math.hypot(
                Measure.WEEKS.of(tally, "pain-monitor-2").halfWidth(),
                Measure.WEEKS.of(tally, "pain-monitor-3").halfWidth());
        assertThat(difference.halfWidth()).isPositive().isLessThan(apart);
        assertThat(difference.value()).isCloseTo(weeks("pain-monitor-3") - weeks("pain-monitor-2"), within(1e-9));
    }

    @Test
    void standingsSayWhatTheFiguresSay() {
        Standing ahead = new Standing("ours", 1, new Estimate(-1.5, -2, -1), 2.5);
        assertThat(ahead.words())
                .isEqualTo("1.5 weeks quicker than the best hand-tuned rules, 60 % of the way to the oracle");
        assertThat(ahead.closesHalf()).isTrue();
        Standing level = new Standing("ours", 1, new Estimate(0.2, -0.1, 0.5), 2.5);
        assertThat(level.words()).isEqualTo("level with the best hand-tuned rules");
        assertThat(level.isOnTheFront()).isTrue();
        Standing slower = new Standing("ours", 1, new Estimate(1.2, 0.9, 1.5), 2.5);
        assertThat(slower.words()).isEqualTo("1.2 weeks slower than the best hand-tuned rules");
        assertThat(slower.isOnTheFront()).isFalse();
        Standing calm = new Standing("ours", 0.1, new Estimate(Double.NaN, Double.NaN, Double.NaN), Double.NaN);
        assertThat(calm.words()).isEqualTo("no hand-tuned rule has so few flares");
        assertThat(calm.sentence()).isEqualTo("ours: no hand-tuned rule has so few flares.");
        assertThat(slower.sentence())
                .isEqualTo("ours: 1.2 weeks slower than the best hand-tuned rules with as many flares.");
        assertThat(calm.isOnTheFront()).isTrue();
        assertThat(calm.closesHalf()).isFalse();
    }
}

package org.myotome.laboratory.progression.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.myotome.laboratory.progression.policy.Policies;
import org.myotome.laboratory.progression.policy.Policy;
import org.myotome.laboratory.progression.truth.Truth;

/** FEATURE UNDER TEST: {@code ./run simulate}: the same people for everybody, and sums that come out the same in any order. */
class StudyTest {

    private static final int PEOPLE = 50;

    /** Every policy but one of two that work with a belief, which takes most of the time. */
    private static final List<Policy> FEW = Policies.all().stream()
            .filter(policy -> !policy.name().equals("ours-careful"))
            .toList();

    /** Every policy without a belief. */
    private static final List<Policy> QUICK = FEW.stream()
            .filter(policy -> !policy.name().equals(Policies.BELIEF))
            .toList();

    private static Study study(int threads) {
        return new Study(FEW, PEOPLE, 12, 3, threads);
    }

    @Test
    void oneThreadAndFiveCountTheSame() {
        assertThat(study(5).run(Truth.MISSER, Progress.silent()).numbers())
                .isEqualTo(study(1).run(Truth.MISSER, Progress.silent()).numbers());
    }

    @Test
    void shardsOfAnySizeInAnyOrderCountTheSame() {
        Study study = study(1);
        List<String> names = study.policies().stream().map(Policy::name).toList();
        List<Tally> shards = new ArrayList<>();
        int from = 0;
        for (int to : new int[] {1, 2, 19, 20, 43, PEOPLE}) {
            Tally shard = new Tally(names);
            study.runShard(Truth.LEARNING, from, to, shard);
            shards.add(shard);
            from = to;
        }
        List<Long> whole = study.run(Truth.LEARNING, Progress.silent()).numbers();
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(shards, new Random(seed));
            Tally all = new Tally(names);
            shards.forEach(all::merge);
            assertThat(all.numbers()).isEqualTo(whole);
        }
    }

    @Test
    void aPolicyMeetsTheSamePeopleWhoeverElseIsThere() {
        Policy alone = Policies.find("pain-monitor-3").orElseThrow();
        Tally one = new Study(List.of(alone), PEOPLE, 12, 3, 1).run(Truth.DAMAGE, Progress.silent());
        Tally among = study(2).run(Truth.DAMAGE, Progress.silent());
        for (Outcome outcome : Outcome.values()) {
            assertThat(one.sum(alone.name(), outcome)).isEqualTo(among.sum(alone.name(), outcome));
        }
    }

    @Test
    void progressHearsOfEverybodyOnce() {
        AtomicLong heard = new AtomicLong();
        study(3).run(Truth.LINEAR, heard::addAndGet);
        assertThat(heard.get()).isEqualTo(PEOPLE);
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void oursIsNeverUnsafeNorEmptyAndWorseIsNeverHarder(Truth truth) {
        List<Policy> ours = Policies.all().stream()
                .filter(policy -> policy.kind() == Policy.Kind.OURS)
                .toList();
        Tally tally = new Study(ours, 30, 36, 11, 2).run(truth, Progress.silent());
        for (Policy policy : ours) {
            assertThat(tally.sum(policy.name(), Outcome.ASKED_AGAIN)).isGreaterThan(100L);
            assertThat(List.of(
                            tally.sum(policy.name(), Outcome.UNSAFE_MISSING),
                            tally.sum(policy.name(), Outcome.WORSE_IS_HARDER),
                            tally.sum(policy.name(), Outcome.LEFT_OUT_IS_HARDER),
                            tally.sum(policy.name(), Outcome.EMPTY)))
                    .as(policy.name())
                    .containsOnly(0L);
            if (!policy.name().contains("tendon")) {
                assertThat(tally.sum(policy.name(), Outcome.UNSAFE_PAIN)
                                + tally.sum(policy.name(), Outcome.UNSAFE_CONTRADICTION))
                        .as(policy.name())
                        .isZero();
            }
        }
    }

    @Test
    void theChecksFindWhatOthersDo() {
        Tally misser = study(2).run(Truth.MISSER, Progress.silent());
        Tally contradictory = study(2).run(Truth.CONTRADICTORY, Progress.silent());
        assertThat(misser.sum("traffic-light", Outcome.UNSAFE_MISSING)).isPositive();
        assertThat(misser.sum("pain-monitor-3", Outcome.UNSAFE_MISSING)).isPositive();
        assertThat(contradictory.sum("pain-monitor-3", Outcome.UNSAFE_CONTRADICTION))
                .isPositive();
        assertThat(misser.sum("fixed-10", Outcome.UNSAFE_PAIN)).isPositive();
        assertThat(misser.sum("nearest-case", Outcome.WORSE_IS_HARDER)).isPositive();
        assertThat(misser.sum("difficulty-formula", Outcome.LEFT_OUT_IS_HARDER)).isPositive();
        assertThat(study(2).run(Truth.LEARNING, Progress.silent()).sum("difficulty-formula", Outcome.EMPTY))
                .isPositive();
    }

    @Test
    void whoKnowsTheTruthIsQuickerAndCalmerThanWhoDrawsLots() {
        Tally tally = new Study(QUICK, 200, 36, 5, 2).run(Truth.LINEAR, Progress.silent());
        assertThat(tally.mean("oracle", Outcome.REACHED)).isGreaterThan(0.6);
        assertThat(tally.mean("random", Outcome.REACHED)).isLessThan(0.05);
        assertThat(tally.mean("fixed-10", Outcome.FLARES)).isGreaterThan(5 * tally.mean("oracle", Outcome.FLARES));
    }

    @Test
    void covariancesAreThoseOfTheCounts() {
        Tally tally = new Tally(List.of("a", "b"));
        tally.add(counts(7, 14));
        tally.add(counts(21, 14));
        tally.add(counts(14, 35));
        assertThat(tally.covariance("a", Outcome.DAYS, "a", Outcome.DAYS)).isCloseTo(49, within(1e-9));
        assertThat(tally.covariance("a", Outcome.DAYS, "b", Outcome.DAYS)).isCloseTo(0, within(1e-9));
        assertThat(tally.covariance("b", Outcome.DAYS, "b", Outcome.DAYS)).isCloseTo(147, within(1e-9));
    }

    private static long[][] counts(long daysOfA, long daysOfB) {
        long[][] counts = new long[2][Outcome.values().length];
        counts[0][Outcome.DAYS.place()] = daysOfA;
        counts[1][Outcome.DAYS.place()] = daysOfB;
        return counts;
    }

    @Test
    void whatCannotBeRunIsRefused() {
        assertThatThrownBy(() -> new Study(Policies.all(), 0, 36, 1, 1))
                .hasMessage("The number of people (0) must lie between 1 and 100000000.");
        assertThatThrownBy(() -> new Study(List.of(), 5, 36, 1, 1))
                .hasMessage("There is no policy to compare.\nMaybe leave --policy out.");
        assertThatThrownBy(() -> new Tally(List.of("a")).merge(new Tally(List.of("b"))))
                .hasMessage("Tallies of different policies cannot be merged.");
    }
}

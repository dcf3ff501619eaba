package org.myotome.laboratory.startingpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.ability.AbilityCovariance;
import org.myotome.engine.ability.MovementDemands;
import org.myotome.engine.ability.Prior;
import org.myotome.engine.ability.ToleranceRegion;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.Tier;

/** FEATURE UNDER TEST: people are drawn as their world says, and what happens when they try something is what is true. */
class PeopleTest {

    private static final Knowledge KNOWLEDGE = Knowledge.shipped();
    private static final int COUNT = 400;
    private static final List<People.Admitted> MATCHED = draw(World.MATCHED, COUNT);
    private static final List<SidedMovement> MOVEMENTS = MovementDemands.sidedMovements(KNOWLEDGE.library());

    /** Nearly four standard errors: one honest test in ten thousand fails. */
    private static final double ERRORS = 3.9;

    private static List<People.Admitted> draw(World world, int count) {
        People people = new People(KNOWLEDGE, world, 11);
        return IntStream.range(0, count).parallel().mapToObj(people::draw).toList();
    }

    private static World world(String name) {
        return World.all().stream()
                .filter(world -> world.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double mean(List<People.Admitted> people, ToDoubleFunction<VirtualPerson> value) {
        return people.stream()
                .mapToDouble(admitted -> value.applyAsDouble(admitted.person()))
                .average()
                .orElseThrow();
    }

    /** What lies between a mean and its expectation, in standard errors of a mean of COUNT values of variance 1. */
    private static double sampling(double standardDeviation) {
        return ERRORS * standardDeviation / Math.sqrt(COUNT);
    }

    @Test
    void inTheMatchedWorldBodiesLieAroundWhatTheEngineExpects() {
        for (Ability ability : Ability.values()) {
            double away = mean(
                    MATCHED, person -> person.body().of(ability) - prior(person).mean(ability));
            assertThat(away).as(ability.word()).isCloseTo(0, within(sampling(1)));
        }
        for (ToleranceRegion region : ToleranceRegion.values()) {
            double away = mean(
                    MATCHED, person -> person.body().of(region) - prior(person).mean(region));
            double square = mean(MATCHED, person -> {
                double distance = person.body().of(region) - prior(person).mean(region);
                return distance * distance;
            });
            assertThat(away).as(region.word()).isCloseTo(0, within(sampling(0.8)));
            assertThat(square).as(region.word()).isCloseTo(0.64, within(sampling(0.64 * Math.sqrt(2))));
        }
    }

    private static Prior prior(VirtualPerson person) {
        return Prior.of(person.intake(), KNOWLEDGE.library(), AbilityCovariance.DEFAULT_WIRING);
    }

    @Test
    void everybodyMayTryEverything() {
        for (World world : World.all()) {
            for (People.Admitted admitted : draw(world, 20)) {
                assertThat(admitted.triage().tier()).isLessThanOrEqualTo(Tier.E1);
                assertThat(admitted.triage().lockedMovements()).isEmpty();
            }
        }
    }

    @Test
    void leftAndRightAreAlike() {
        ToDoubleFunction<VirtualPerson> difference = person -> {
            double sum = 0;
            for (SidedMovement movement : MOVEMENTS) {
                double canDo = person.canDo(movement) ? 1 : 0;
                boolean left = movement.side().find().equals(Optional.of(Side.LEFT));
                sum += movement.side().isKnown() ? (left ? canDo : -canDo) : 0;
            }
            return sum;
        };
        double mean = mean(MATCHED, difference);
        double square = mean(MATCHED, person -> difference.applyAsDouble(person) * difference.applyAsDouble(person));
        assertThat(mean).isCloseTo(0, within(sampling(Math.sqrt(square))));
    }

    @Test
    void whatHappensInTrialsIsWhatIsTrue() {
        double clean = 0;
        double cleanExpected = 0;
        double painful = 0;
        double painfulExpected = 0;
        int trials = 0;
        for (People.Admitted admitted : MATCHED) {
            VirtualPerson person = admitted.person();
            for (int i = trials / COUNT; i < MOVEMENTS.size(); i += 16) {
                Trial trial = new Session(person, Entry.THREE_FORMS).attempt(MOVEMENTS.get(i));
                boolean hurts = person.limit().isExceededBy(trial.pain());
                trials++;
                painful += hurts ? 1 : 0;
                painfulExpected += person.painful(MOVEMENTS.get(i));
                clean += trial.form() == Trial.Form.CLEAN && !hurts ? 1 : 0;
                cleanExpected +=
                        recordedClean(person.correct(MOVEMENTS.get(i))) * (1 - person.painful(MOVEMENTS.get(i)));
            }
        }
        double sampling = ERRORS * 0.5 / Math.sqrt(trials);
        assertThat(clean / trials).isCloseTo(cleanExpected / trials, within(sampling));
        assertThat(painful / trials).isCloseTo(painfulExpected / trials, within(sampling));
    }

    private static double recordedClean(double correct) {
        return 0.88 * correct + 0.12 * (Response.done(correct) - correct);
    }

    @Test
    void inTheCompensatoryWorldMovementsSucceedAsOftenOverall() {
        List<People.Admitted> compensatory = draw(world("compensatory"), COUNT);
        ToDoubleFunction<VirtualPerson> success = person -> MOVEMENTS.stream()
                .mapToDouble(movement -> person.correct(movement))
                .average()
                .orElseThrow();
        assertThat(mean(compensatory, success)).isCloseTo(mean(MATCHED, success), within(0.02));
    }

    @Test
    void theSamePersonComesAsTheSameIntakeIntoEveryWorld() {
        List<People.Admitted> lower = draw(world("tolerance lower"), 20);
        for (int i = 0; i < 20; i++) {
            VirtualPerson here = MATCHED.get(i).person();
            VirtualPerson there = lower.get(i).person();
            assertThat(there.intake()).isEqualTo(here.intake());
            assertThat(there.body().of(ToleranceRegion.BACK))
                    .isCloseTo(here.body().of(ToleranceRegion.BACK) - 0.6, within(1e-9));
        }
    }

    @Test
    void whoLeavesGapsSaysLess() {
        List<People.Admitted> gaps = draw(world("gaps in the intake"), 100);
        assertThat(mean(gaps, person -> person.intake().person().activity().isEmpty() ? 1 : 0))
                .isBetween(0.3, 0.7);
        assertThat(mean(gaps, person -> person.intake().complaint().side() == ReportedSide.NOT_STATED ? 1 : 0))
                .isBetween(0.3, 0.7);
    }

    @Test
    void aRuleMeetsTheSameLuckAsAnother() {
        VirtualPerson person = MATCHED.getFirst().person();
        Session one = new Session(person, Entry.THREE_FORMS);
        Session other = new Session(person, Entry.THREE_FORMS);
        Trial first = one.attempt(MOVEMENTS.getFirst());
        one.attempt(MOVEMENTS.get(1));
        Trial second = other.attempt(MOVEMENTS.get(1));
        assertThat(other.attempt(MOVEMENTS.getFirst())).isEqualTo(first);
        assertThat(new Session(person, Entry.THREE_FORMS).attempt(MOVEMENTS.get(1)))
                .isEqualTo(second);
    }
}

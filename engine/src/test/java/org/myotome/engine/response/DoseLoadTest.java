package org.myotome.engine.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Effort;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Tempo;
import org.myotome.engine.movement.WeightBearing;

class DoseLoadTest {

    private static final double LIFTED = DoseLoad.liftedKilograms(WeightBearing.FULL_BILATERAL);
    private static final Dose REFERENCE = dose(3, new Amount.Repetitions(10));

    private static Dose dose(int sets, Amount amount) {
        return new Dose(sets, amount, false, 3, new Load.BodyWeight(), new Effort.InReserve(3), 60);
    }

    private static double load(Dose dose, Dose reference) {
        return DoseLoad.find(dose, reference, LIFTED).orElseThrow();
    }

    private static double times(double logLoad) {
        return Math.exp(logLoad);
    }

    @Test
    void theReferenceIsZero() {
        assertThat(load(REFERENCE, REFERENCE)).isZero();
    }

    /** One thing changed at a time, and how many times as much it is. */
    static Stream<List<Object>> changes() {
        return Stream.of(
                List.of("a set more", REFERENCE.withSets(4), 4.0 / 3),
                List.of("two repetitions more", REFERENCE.withAmount(new Amount.Repetitions(12)), 1.2),
                List.of("half", REFERENCE.withAmount(new Amount.Repetitions(5)), 0.5),
                List.of("20 kg held", REFERENCE.withLoad(new Load.Weight(20)), 1.5),
                List.of("a heavy band", REFERENCE.withLoad(new Load.Band(Load.Resistance.HEAVY)), 47.0 / 40),
                List.of("nine seconds each", REFERENCE.withTempo(new Tempo.Counted(4, 1, 4)), 1.5),
                List.of("counted, but quick", REFERENCE.withTempo(new Tempo.Counted(1, 0, 1)), 1.0),
                List.of("fast up", REFERENCE.withTempo(new Tempo.FastUp()), 1.1),
                List.of("more days a week", REFERENCE.withDaysPerWeek(5), 1.0));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void countsSetsAmountWeightAndTempo(List<Object> change) {
        Dose changed = (Dose) change.get(1);
        assertThat(times(load(changed, REFERENCE)))
                .as(change.getFirst().toString())
                .isCloseTo((Double) change.get(2), within(1e-12));
        assertThat(load(REFERENCE, changed)).isCloseTo(-load(changed, REFERENCE), within(1e-12));
    }

    @Test
    void aHoldIsSecondsTimesHolds() {
        Dose before = dose(1, new Amount.Hold(10, 5));
        assertThat(times(load(dose(1, new Amount.Hold(15, 5)), before))).isCloseTo(1.5, within(1e-12));
        assertThat(times(load(dose(1, new Amount.Hold(10, 6)), before))).isCloseTo(1.2, within(1e-12));
    }

    @Test
    void tempoIsOfRepetitionsOnly() {
        Dose walk = dose(1, new Amount.Time(600));
        assertThat(load(walk.withTempo(new Tempo.FastUp()), walk)).isZero();
    }

    @Test
    void differentKindsOfAmountCannotBeCompared() {
        assertThat(DoseLoad.find(dose(1, new Amount.Time(30)), REFERENCE, LIFTED))
                .isEmpty();
    }

    @Test
    void refusesToLiftNothing() {
        assertThatThrownBy(() -> DoseLoad.find(REFERENCE, REFERENCE, 0)).hasMessage("""
                The part of the body that is lifted (0.0 kg) must be more than 0 kg.
                Maybe it was read as pounds or left out.""");
    }

    /** More of one thing, whatever the rest is, never is less load. */
    @Test
    void isMonotoneInEachVariable() {
        SeededRandom random = SeededRandom.of(11);
        for (int i = 0; i < 2000; i++) {
            Dose dose = any(random);
            Dose reference = any(random);
            if (DoseLoad.find(dose, reference, LIFTED).isEmpty()) {
                continue;
            }
            for (Function<Dose, Dose> more : MORE) {
                Dose larger = more.apply(dose);
                assertThat(load(larger, reference))
                        .as("%s after %s", larger, dose)
                        .isGreaterThanOrEqualTo(load(dose, reference));
            }
        }
    }

    private static final List<Function<Dose, Dose>> MORE = List.of(
            dose -> dose.withSets(dose.sets() + 1),
            dose -> dose.withAmount(larger(dose.amount())),
            dose -> dose.withLoad(heavier(dose.load())),
            dose -> dose.withTempo(harder(dose.tempo())));

    private static Amount larger(Amount amount) {
        return switch (amount) {
            case Amount.Repetitions(int count) -> new Amount.Repetitions(count + 1);
            case Amount.Hold(int seconds, int times) -> new Amount.Hold(seconds, times + 1);
            case Amount.Time(int seconds) -> new Amount.Time(seconds + 1);
            case Amount.Distance(int metres) -> new Amount.Distance(metres + 1);
            case Amount.Breaths(int count) -> new Amount.Breaths(count + 1);
            case Amount.Steps(int count) -> new Amount.Steps(count + 1);
        };
    }

    private static Load heavier(Load load) {
        return switch (load) {
            case Load.BodyWeight() -> new Load.Band(Load.Resistance.LIGHT);
            case Load.Band(Load.Resistance resistance) ->
                resistance == Load.Resistance.LIGHT
                        ? new Load.Band(Load.Resistance.MEDIUM)
                        : new Load.Band(Load.Resistance.HEAVY);
            case Load.Weight(double kilograms) -> new Load.Weight(kilograms + 0.5);
        };
    }

    private static Tempo harder(Tempo tempo) {
        return switch (tempo) {
            case Tempo.Natural() -> new Tempo.FastUp();
            case Tempo.FastUp() -> new Tempo.FastUp();
            case Tempo.Counted(int down, int pause, int up) -> new Tempo.Counted(down, Math.min(10, pause + 1), up);
        };
    }

    private static Dose any(SeededRandom random) {
        int size = 6 + random.nextInt(30);
        List<Amount> amounts = List.of(
                new Amount.Repetitions(size),
                new Amount.Hold(size, 1 + random.nextInt(5)),
                new Amount.Time(size),
                new Amount.Distance(size),
                new Amount.Breaths(size),
                new Amount.Steps(size));
        List<Load> loads = List.of(
                new Load.BodyWeight(),
                new Load.Band(Load.Resistance.LIGHT),
                new Load.Weight(0.5 * (1 + random.nextInt(80))));
        List<Tempo> tempos = List.of(
                new Tempo.Natural(),
                new Tempo.FastUp(),
                new Tempo.Counted(1 + random.nextInt(5), random.nextInt(5), 1 + random.nextInt(5)));
        return dose(1 + random.nextInt(8), amounts.get(random.nextInt(amounts.size())))
                .withLoad(loads.get(random.nextInt(loads.size())))
                .withTempo(tempos.get(random.nextInt(tempos.size())));
    }
}

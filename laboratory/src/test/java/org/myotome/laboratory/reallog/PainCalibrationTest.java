package org.myotome.laboratory.reallog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@code ./run bench pain-calibration}. */
class PainCalibrationTest {

    /** The errors that were published with the data before this was written. */
    @Test
    void theHistoryOfPainForecastsAsWellAsInTheReference() {
        String found = PainCalibrationBenchmark.measure().stream()
                .map(person -> String.format(
                        Locale.ROOT,
                        "%s %d days, history %.3f, RMSE %.2f after %.2f for the same again",
                        person.person(),
                        person.days(),
                        person.meanError(PainCalibration.Method.PAIN),
                        person.rootError(PainCalibration.Method.PAIN),
                        person.rootError(PainCalibration.Method.SAME_AGAIN)))
                .collect(Collectors.joining("\n"));
        assertThat(found).isEqualTo("""
                P1 2407 days, history 0.081, RMSE 0.12 after 0.13 for the same again
                P2 326 days, history 0.482, RMSE 0.52 after 0.66 for the same again
                P8 215 days, history 0.497, RMSE 0.61 after 0.75 for the same again""");
    }

    @Test
    void loadAddsNextToNothing() {
        for (PainCalibration person : PainCalibrationBenchmark.measure()) {
            assertThat(person.gain(PainCalibration.Method.PAIN, PainCalibration.Method.PAIN_AND_LOAD))
                    .as(person.person())
                    .isLessThan(0.01);
            assertThat(person.gain(PainCalibration.Method.STATE, PainCalibration.Method.STATE_AND_LOAD))
                    .as(person.person())
                    .isLessThan(0.02);
        }
    }

    /** Somebody whose pain does follow the load of the day before is found out: the method could have seen it. */
    @Test
    void anEffectThatIsThereIsSeen() {
        Random random = new Random(3);
        TreeMap<LocalDate, Diary.Day> days = new TreeMap<>();
        double level = 3;
        double load = 0;
        for (int day = 0; day < 600; day++) {
            level = 3 + 0.7 * (level - 3) + 1.5 * load + 0.1 * random.nextGaussian();
            double steps = 6000 * Math.exp(0.5 * random.nextGaussian());
            load = Math.log((steps + 500) / 7300);
            days.put(LocalDate.of(2026, 1, 1).plusDays(day), new Diary.Day(level + 0.2 * random.nextGaussian(), steps));
        }
        PainCalibration person = PainCalibration.of(new Diary("drawn", days));
        assertThat(person.gain(PainCalibration.Method.PAIN, PainCalibration.Method.PAIN_AND_LOAD))
                .isGreaterThan(0.2);
        assertThat(person.gain(PainCalibration.Method.STATE, PainCalibration.Method.STATE_AND_LOAD))
                .isGreaterThan(0.2);
        assertThat(person.byLoad()).isCloseTo(1.5 * Math.log(2), within(0.1));
        assertThat(person.within80(PainCalibration.Method.STATE_AND_LOAD)).isBetween(0.75, 0.85);
    }

    @Test
    void aForecastLooksAtNothingThatComesLater() {
        TreeMap<LocalDate, Diary.Day> days = new TreeMap<>();
        for (int day = 0; day < 60; day++) {
            days.put(LocalDate.of(2026, 1, 1).plusDays(day), new Diary.Day(day % 5, 1000 * (day % 7)));
        }
        LocalDate middle = LocalDate.of(2026, 2, 1);
        PainState state = new PainState(2, 0.8, 0.1, 0.2, 0.3);
        List<PainState.Forecast> whole = List.copyOf(new TreeMap<>(state.follow(new Diary("drawn", days)))
                .headMap(middle, true)
                .values());
        List<PainState.Forecast> cut =
                List.copyOf(state.follow(new Diary("drawn", new TreeMap<>(days.headMap(middle, true))))
                        .values());
        assertThat(cut).isEqualTo(whole);
    }
}

package org.myotome.laboratory.reallog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A pain state that a filter follows: it returns to the person's level by a share each day, wanders, and is seen with an
 * error (a Kalman filter of one dimension). With load, the steps of a day over those usual in four weeks move it by the next
 * day. Its numbers are those under which the first half of the days is most likely, found by a search over ever finer
 * steps.
 *
 * @param level the level it returns to
 * @param kept the share of the distance from the level that is left after a day
 * @param wanders variance of what is added each day
 * @param error variance of a score around the state
 * @param byLoad points per unit of the logarithm of steps over usual steps; 0 without load
 */
record PainState(double level, double kept, double wanders, double error, double byLoad) {

    private static final double UNKNOWN_VARIANCE = 4;
    private static final double LEAST_VARIANCE = 1e-5;
    private static final int ROUNDS = 60;

    /** Added to steps, so that a day in bed is finite on the scale of logarithms. */
    private static final double STEPS_OF_REST = 500;

    /**
     * A forecast.
     *
     * @param mean expected pain
     * @param variance its variance, the error of a score included
     * @param pain what came
     */
    record Forecast(double mean, double variance, double pain) {

        double surprise() {
            return (pain - mean) / Math.sqrt(variance);
        }
    }

    /** Return forecasts of each day from the last one known before it, by date. */
    Map<LocalDate, Forecast> follow(Diary diary) {
        Map<LocalDate, Forecast> forecasts = new TreeMap<>();
        double state = level;
        double variance = UNKNOWN_VARIANCE;
        @Nullable LocalDate before = null;
        double load = 0;
        for (Map.Entry<LocalDate, Diary.Day> entry : diary.days().entrySet()) {
            if (before != null) {
                long days = ChronoUnit.DAYS.between(before, entry.getKey());
                for (long day = 0; day < days; day++) {
                    state = level + kept * (state - level) + (day == 0 ? byLoad * load : 0);
                    variance = kept * kept * variance + wanders;
                }
            }
            double pain = entry.getValue().pain();
            forecasts.put(entry.getKey(), new Forecast(state, variance + error, pain));
            double trust = variance / (variance + error);
            state += trust * (pain - state);
            variance *= 1 - trust;
            load = load(diary, entry.getKey());
            before = entry.getKey();
        }
        return forecasts;
    }

    private static double load(Diary diary, LocalDate day) {
        double today = diary.days().subMap(day, true, day, true).values().stream()
                .mapToDouble(Diary.Day::steps)
                .sum();
        double usual = diary.days().subMap(day.minusDays(28), true, day, false).values().stream()
                .mapToDouble(Diary.Day::steps)
                .average()
                .orElse(today);
        return Math.log((today + STEPS_OF_REST) / (usual + STEPS_OF_REST));
    }

    /** Fit to the days up to one. */
    static PainState fit(Diary diary, LocalDate last, boolean withLoad) {
        double mean = diary.days().headMap(last, true).values().stream()
                .mapToDouble(Diary.Day::pain)
                .average()
                .orElse(0);
        double[] at = {mean, 0.9, 0.1, 0.1, 0};
        double[] steps = {0.5, 0.1, 0.1, 0.1, withLoad ? 0.2 : 0};
        double best = logLikelihood(of(at), diary, last);
        for (int round = 0; round < ROUNDS; round++) {
            boolean moved = false;
            for (int i = 0; i < at.length; i++) {
                for (double step : new double[] {steps[i], -steps[i]}) {
                    double[] there = at.clone();
                    there[i] += step;
                    double value = step == 0 ? best : logLikelihood(of(there), diary, last);
                    if (value > best) {
                        at = there;
                        best = value;
                        moved = true;
                    }
                }
            }
            if (!moved) {
                for (int i = 0; i < steps.length; i++) {
                    steps[i] /= 2;
                }
            }
        }
        return of(at);
    }

    private static PainState of(double[] at) {
        return new PainState(
                at[0],
                Math.max(0, Math.min(1, at[1])),
                Math.max(LEAST_VARIANCE, at[2]),
                Math.max(LEAST_VARIANCE, at[3]),
                at[4]);
    }

    private static double logLikelihood(PainState state, Diary diary, LocalDate last) {
        List<Forecast> known = new ArrayList<>();
        state.follow(new Diary(diary.person(), new TreeMap<>(diary.days().headMap(last, true))))
                .forEach((day, forecast) -> known.add(forecast));
        double sum = 0;
        for (Forecast forecast : known) {
            sum -= 0.5 * (Math.log(forecast.variance()) + forecast.surprise() * forecast.surprise());
        }
        return sum;
    }
}

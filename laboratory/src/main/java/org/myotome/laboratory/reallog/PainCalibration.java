package org.myotome.laboratory.reallog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts of one person's next-day pain, learned on the first half of the days and tested on the second.
 *
 * @param person the person's number
 * @param days forecasts in all; the second half of them is tested
 * @param errors by method, forecast minus pain for each tested day
 * @param surprises of the two pain states, standard deviations by which pain was above its forecast
 * @param rises tested days on which pain rose by two points or more
 * @param byLoad points by which twice the usual steps move the next day's pain, as fitted to the first half
 */
record PainCalibration(
        String person,
        int days,
        Map<Method, List<Double>> errors,
        Map<Method, List<Double>> surprises,
        long rises,
        double byLoad) {

    private static final double MIDDLE_80_PERCENT = 1.2815515655446004;
    private static final double FLARE = 2;

    /** A way of forecasting. */
    enum Method {
        SAME_AGAIN("the same as today"),
        MEAN_SO_FAR("the mean of all days so far"),
        MEAN_OF_WEEK("the mean of seven days"),
        PAIN("today and seven days, fitted"),
        PAIN_AND_LOAD("the same and load, fitted"),
        STATE("pain state"),
        STATE_AND_LOAD("pain state with load");

        private final String words;

        Method(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean isState() {
            return this == STATE || this == STATE_AND_LOAD;
        }
    }

    static PainCalibration of(Diary diary) {
        List<Diary.Moment> moments = diary.moments();
        int half = moments.size() / 2;
        List<Diary.Moment> learned = moments.subList(0, half);
        List<Diary.Moment> tested = moments.subList(half, moments.size());
        List<Double> answers = learned.stream().map(Diary.Moment::tomorrow).toList();
        LeastSquares pain =
                LeastSquares.fit(learned.stream().map(PainCalibration::history).toList(), answers);
        LeastSquares both =
                LeastSquares.fit(learned.stream().map(PainCalibration::withLoad).toList(), answers);
        LocalDate last = learned.getLast().day().plusDays(1);
        PainState state = PainState.fit(diary, last, false);
        PainState loaded = PainState.fit(diary, last, true);
        Map<LocalDate, PainState.Forecast> byState = state.follow(diary);
        Map<LocalDate, PainState.Forecast> byLoaded = loaded.follow(diary);

        Map<Method, List<Double>> errors = new EnumMap<>(Method.class);
        Map<Method, List<Double>> surprises = new EnumMap<>(Method.class);
        for (Diary.Moment moment : tested) {
            add(errors, Method.SAME_AGAIN, moment.pain() - moment.tomorrow());
            add(errors, Method.MEAN_SO_FAR, meanUpTo(diary, moment.day()) - moment.tomorrow());
            add(errors, Method.MEAN_OF_WEEK, moment.weekPain() - moment.tomorrow());
            add(errors, Method.PAIN, pain.forecast(history(moment)) - moment.tomorrow());
            add(errors, Method.PAIN_AND_LOAD, both.forecast(withLoad(moment)) - moment.tomorrow());
            take(errors, surprises, Method.STATE, byState.get(moment.day().plusDays(1)));
            take(
                    errors,
                    surprises,
                    Method.STATE_AND_LOAD,
                    byLoaded.get(moment.day().plusDays(1)));
        }
        long rises = tested.stream()
                .filter(moment -> moment.tomorrow() - moment.pain() >= FLARE)
                .count();
        return new PainCalibration(
                diary.person(), moments.size(), errors, surprises, rises, loaded.byLoad() * Math.log(2));
    }

    private static double[] history(Diary.Moment moment) {
        return new double[] {moment.pain(), moment.weekPain()};
    }

    private static double[] withLoad(Diary.Moment moment) {
        double[] row = new double[2 + moment.load().size()];
        row[0] = moment.pain();
        row[1] = moment.weekPain();
        for (int i = 0; i < moment.load().size(); i++) {
            row[2 + i] = moment.load().get(i);
        }
        return row;
    }

    private static double meanUpTo(Diary diary, LocalDate day) {
        return diary.days().headMap(day, true).values().stream()
                .mapToDouble(Diary.Day::pain)
                .average()
                .orElse(0);
    }

    private static void take(
            Map<Method, List<Double>> errors,
            Map<Method, List<Double>> surprises,
            Method method,
            PainState.@Nullable Forecast found) {
        PainState.Forecast forecast = Objects.requireNonNull(found);
        add(errors, method, forecast.mean() - forecast.pain());
        add(surprises, method, forecast.surprise());
    }

    private static void add(Map<Method, List<Double>> lists, Method method, double value) {
        lists.computeIfAbsent(method, none -> new ArrayList<>()).add(value);
    }

    private List<Double> of(Method method) {
        return errors.getOrDefault(method, List.of());
    }

    /** Return how many days were tested. */
    int tested() {
        return of(Method.SAME_AGAIN).size();
    }

    /** Return the mean size of an error, in points. */
    double meanError(Method method) {
        return of(method).stream().mapToDouble(Math::abs).average().orElse(Double.NaN);
    }

    /** Return the root of the mean squared error, in points. */
    double rootError(Method method) {
        return Math.sqrt(of(method).stream()
                .mapToDouble(error -> error * error)
                .average()
                .orElse(Double.NaN));
    }

    /** Return by how much smaller errors are with another method, in points, day by day. */
    double gain(Method without, Method with) {
        return meanError(without) - meanError(with);
    }

    /** Return the standard error of that, as if days were independent, which makes it too small. */
    double gainError(Method without, Method with) {
        double gain = gain(without, with);
        double squares = 0;
        int count = tested();
        for (int day = 0; day < count; day++) {
            double one = Math.abs(of(without).get(day)) - Math.abs(of(with).get(day)) - gain;
            squares += one * one;
        }
        return Math.sqrt(squares / (count - 1.0) / count);
    }

    /** Return the share of days whose pain lay in the middle 80 % of its forecast. */
    double within80(Method state) {
        List<Double> all = surprises.getOrDefault(state, List.of());
        return all.stream()
                        .filter(surprise -> Math.abs(surprise) <= MIDDLE_80_PERCENT)
                        .count()
                / (double) all.size();
    }
}

package org.myotome.engine.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one measure has changed, from the first reading to the last, held against the error of measuring and what matters
 * to people.
 *
 * <p>The verdict rests on the first and the last reading, because the published errors and smallest important changes are
 * about the difference of two scores. The line through all readings is shown beside it and can only add a caution. So a
 * worse score never makes the verdict better.
 *
 * @param verdict what can be said
 * @param first the first reading
 * @param last the latest one
 * @param best the best one, the first of several
 * @param gain by how much the last is better than the first; negative where it is worse. For a rated change the rating
 * @param interval where the true gain lies; none where the error is not known, or there is one reading only
 * @param detectable the smallest difference beyond the error of measuring, for these two readings
 * @param important the smallest gain that matters to people, for somebody who begins here
 * @param trend the line through all readings, from three on
 * @param cautions what to keep in mind
 */
public record Change(
        Verdict verdict,
        Reading first,
        Reading last,
        Reading best,
        double gain,
        Optional<Interval> interval,
        Optional<Double> detectable,
        Optional<Double> important,
        Optional<Trend> trend,
        List<Caution> cautions) {

    private static final double ROUNDING = 1e-9;

    public Change {
        cautions = List.copyOf(cautions);
    }

    /** Work out the change of a series. */
    public static Change of(Series series) {
        Measure measure = series.measure();
        Scale scale = measure.scale();
        Reading first = series.first();
        Reading last = series.last();
        boolean rated = measure.isRatedChange();
        double gain = rated ? scale.gain(0, last.value()) : scale.gain(first.value(), last.value());
        double room = rated ? scale.room(0) : scale.room(first.value());
        Optional<Double> important = measure.important().map(threshold -> threshold.pointsFor(room));
        Optional<Double> error = rated ? error(last) : errorBetween(first, last);
        boolean enough = rated || series.readings().size() > 1;
        Optional<Double> detectable = error.map(known -> Interval.STANDARD_ERRORS * known);
        Verdict verdict = enough ? verdict(gain, detectable, important) : Verdict.TOO_FEW;
        Optional<Trend> trend = rated ? Optional.empty() : Trend.of(series);
        boolean littleRoom = important
                .or(() -> detectable)
                .filter(least -> room < least - ROUNDING)
                .isPresent();
        return new Change(
                verdict,
                first,
                last,
                best(series),
                gain,
                enough ? error.map(known -> Interval.around(gain, known)) : Optional.empty(),
                detectable,
                important,
                trend,
                cautions(series, verdict, trend, littleRoom));
    }

    private static Optional<Double> error(Reading reading) {
        return reading.standardError().find();
    }

    private static Optional<Double> errorBetween(Reading from, Reading to) {
        return error(from).flatMap(one -> error(to).map(other -> Math.sqrt(one * one + other * other)));
    }

    private static Verdict verdict(double gain, Optional<Double> detectable, Optional<Double> important) {
        if (detectable.isEmpty()) {
            boolean muchWorse =
                    important.filter(least -> -gain >= least - ROUNDING).isPresent();
            return muchWorse ? Verdict.WORSE : Verdict.ERROR_UNKNOWN;
        }
        double error = detectable.get();
        if (-gain >= error - ROUNDING) {
            return Verdict.WORSE;
        }
        if (gain >= error - ROUNDING) {
            return important.filter(least -> gain >= least - ROUNDING).isPresent()
                    ? Verdict.BETTER_AND_MATTERS
                    : Verdict.BETTER;
        }
        return important.filter(least -> gain + error < least - ROUNDING).isPresent()
                ? Verdict.NO_CHANGE_THAT_MATTERS
                : Verdict.WITHIN_ERROR;
    }

    private static Reading best(Series series) {
        Scale scale = series.measure().scale();
        Reading best = series.first();
        for (Reading reading : series.readings()) {
            best = scale.gain(best.value(), reading.value()) > 0 ? reading : best;
        }
        return best;
    }

    private static List<Caution> cautions(Series series, Verdict verdict, Optional<Trend> trend, boolean littleRoom) {
        List<Caution> cautions = new ArrayList<>();
        boolean rated = series.measure().isRatedChange();
        int count = series.readings().size();
        if (rated) {
            cautions.add(Caution.FROM_MEMORY);
        } else if (verdict != Verdict.TOO_FEW) {
            if (count == 2) {
                cautions.add(Caution.ONLY_TWO);
            }
            if (verdict.isBetter()) {
                addAboutTheWay(cautions, series);
            }
            if (verdict.isBetter()
                    && trend.filter(line -> line.interval().lower() <= 0).isPresent()) {
                cautions.add(Caution.LINE_MAY_BE_FLAT);
            }
        }
        if (littleRoom) {
            cautions.add(Caution.LITTLE_ROOM);
        }
        if (series.readings().stream().anyMatch(reading -> !reading.replaced().isEmpty())) {
            cautions.add(Caution.SAME_DAY);
        }
        boolean unreviewed = Stream.of(
                        series.measure().error(), series.measure().important())
                .flatMap(Optional::stream)
                .anyMatch(threshold -> threshold.mark() != EvidenceMark.READ);
        if (unreviewed) {
            cautions.add(Caution.UNREVIEWED);
        }
        return cautions;
    }

    /** Look at the readings between the first and the last of a series that has become better. */
    private static void addAboutTheWay(List<Caution> cautions, Series series) {
        List<Reading> readings = series.readings();
        boolean fewBetween = readings.size() == 2;
        if (fewBetween || !isBeyondError(series, readings.get(1), series.last())) {
            cautions.add(Caution.STARTED_AT_ITS_WORST);
        }
        if (!fewBetween && !isBeyondError(series, series.first(), readings.get(readings.size() - 2))) {
            cautions.add(Caution.LAST_STANDS_ALONE);
        }
    }

    private static boolean isBeyondError(Series series, Reading from, Reading to) {
        double gain = series.measure().scale().gain(from.value(), to.value());
        return errorBetween(from, to)
                .filter(error -> gain >= Interval.STANDARD_ERRORS * error - ROUNDING)
                .isPresent();
    }

    /** Return whether the first score left room for a change that can be seen. */
    public boolean hadRoom() {
        return !cautions.contains(Caution.LITTLE_ROOM);
    }

    /** Return whether the error of measuring is known. */
    public boolean isMeasurable() {
        return detectable.isPresent();
    }
}

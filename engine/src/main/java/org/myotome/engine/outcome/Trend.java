package org.myotome.engine.outcome;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.record.Known;

/**
 * A straight line through three readings or more.
 *
 * <p>Weighted least squares. The uncertainty comes from the error of measuring, which is known beforehand; where the
 * readings scatter more than it explains, from their scatter. So a few readings that happen to lie on a line do not look
 * certain.
 *
 * @param gainPerWeek by how much it gets better each week; negative where it gets worse
 * @param interval where that lies
 * @param weeks from the first reading to the last
 */
public record Trend(double gainPerWeek, Interval interval, double weeks) {

    private static final int FEWEST = 3;
    private static final double DAYS_OF_A_WEEK = 7;

    static Optional<Trend> of(Series series) {
        List<Reading> readings = series.readings();
        int count = readings.size();
        if (count < FEWEST) {
            return Optional.empty();
        }
        double[] week = new double[count];
        double[] gain = new double[count];
        double[] weight = new double[count];
        Reading first = series.first();
        for (int i = 0; i < count; i++) {
            Reading reading = readings.get(i);
            if (!(reading.standardError() instanceof Known.Value<Double>(Double error)) || !(error > 0)) {
                return Optional.empty();
            }
            week[i] = (reading.day().toEpochDay() - first.day().toEpochDay()) / DAYS_OF_A_WEEK;
            gain[i] = series.measure().scale().gain(first.value(), reading.value());
            weight[i] = 1 / (error * error);
        }
        return Optional.of(line(week, gain, weight));
    }

    private static Trend line(double[] week, double[] gain, double[] weight) {
        int count = week.length;
        double all = 0;
        double weekSum = 0;
        double gainSum = 0;
        for (int i = 0; i < count; i++) {
            all += weight[i];
            weekSum += weight[i] * week[i];
            gainSum += weight[i] * gain[i];
        }
        double meanWeek = weekSum / all;
        double meanGain = gainSum / all;
        double spread = 0;
        double together = 0;
        for (int i = 0; i < count; i++) {
            spread += weight[i] * (week[i] - meanWeek) * (week[i] - meanWeek);
            together += weight[i] * (week[i] - meanWeek) * (gain[i] - meanGain);
        }
        double slope = together / spread;
        double misfit = 0;
        for (int i = 0; i < count; i++) {
            double away = gain[i] - meanGain - slope * (week[i] - meanWeek);
            misfit += weight[i] * away * away;
        }
        double scatter = Math.max(1, misfit / (count - 2));
        return new Trend(slope, Interval.around(slope, Math.sqrt(scatter / spread)), week[count - 1]);
    }

    /** Return by how much it got better over the whole time, by the line. */
    public Interval overAll() {
        return new Interval(interval.lower() * weeks, interval.upper() * weeks);
    }
}

package org.myotome.biomechanics.motion;

import org.myotome.biomechanics.function.QuinticSpline;
import org.myotome.biomechanics.function.SmoothFunction;

/** Makes samples over time a function that can be differentiated twice. */
public sealed interface Smoothing {

    /** Fewest samples that say anything about accelerations. */
    int FEWEST_SAMPLES = 4;

    /**
     * Return the samples as a function of time.
     *
     * @param times in s, rising; at least {@link #FEWEST_SAMPLES}
     * @param values as many
     */
    SmoothFunction apply(double[] times, double[] values);

    /** Only interpolates. */
    record None() implements Smoothing {
        @Override
        public SmoothFunction apply(double[] times, double[] values) {
            return QuinticSpline.natural(times, values);
        }
    }

    /**
     * Takes away what oscillates fast.
     *
     * @param cutOffHertz more than 0; 6 Hz is usual for walking
     */
    record LowPass(double cutOffHertz) implements Smoothing {

        /** How much of a sample's distance may be missing for one more sample to fit in. */
        private static final double ROUNDING = 1e-9;

        /**
         * @throws IllegalArgumentException if the cut-off is not below half the sampling rate
         */
        @Override
        public SmoothFunction apply(double[] times, double[] values) {
            int reflected = times.length / 2;
            double[] longTimes = reflected(times, reflected);
            double step = shortestStep(longTimes);
            double length = longTimes[longTimes.length - 1] - longTimes[0];
            double[] evenTimes = new double[1 + (int) Math.floor(length / step + ROUNDING)];
            double[] evenValues = new double[evenTimes.length];
            SmoothFunction through = QuinticSpline.natural(longTimes, reflected(values, reflected));
            for (int i = 0; i < evenTimes.length; i++) {
                evenTimes[i] = longTimes[0] + i * step;
                evenValues[i] = through.value(evenTimes[i]);
            }
            return QuinticSpline.natural(evenTimes, new LowPassFilter(cutOffHertz, step).apply(evenValues));
        }

        /** Lengthen a row of numbers at both ends, as a mirror in the end points would. */
        private static double[] reflected(double[] row, int more) {
            int count = row.length;
            double[] longer = new double[count + 2 * more];
            System.arraycopy(row, 0, longer, more, count);
            for (int i = 1; i <= more; i++) {
                longer[more - i] = 2 * row[0] - row[i];
                longer[more + count - 1 + i] = 2 * row[count - 1] - row[count - 1 - i];
            }
            return longer;
        }

        private static double shortestStep(double[] times) {
            double shortest = Double.POSITIVE_INFINITY;
            for (int i = 1; i < times.length; i++) {
                shortest = Math.min(shortest, times[i] - times[i - 1]);
            }
            return shortest;
        }
    }
}

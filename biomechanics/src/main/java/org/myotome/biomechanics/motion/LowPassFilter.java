package org.myotome.biomechanics.motion;

/**
 * A third-order Butterworth low-pass filter, run forward and backward so that nothing is delayed. Its coefficients are
 * those of a first-order times a second-order section under the bilinear transform with the cut-off warped beforehand
 * (Oppenheim and Schafer 1989, chapter 7); run twice, it lets half of the amplitude through at the cut-off.
 */
final class LowPassFilter {

    private static final int ORDER = 3;

    private final double[] forward;
    private final double[] backward;

    /**
     * @param cutOffHertz more than 0 and less than half the sampling rate
     * @param secondsPerSample the distance of samples
     */
    LowPassFilter(double cutOffHertz, double secondsPerSample) {
        if (!(cutOffHertz > 0) || !(cutOffHertz * secondsPerSample < 0.5)) {
            throw new IllegalArgumentException("The cut-off (" + cutOffHertz + " Hz) must lie between 0 and half the "
                    + "sampling rate (" + 0.5 / secondsPerSample + " Hz).\nMaybe choose 6 Hz, or do not filter.");
        }
        double w = Math.tan(Math.PI * cutOffHertz * secondsPerSample);
        forward = product(new double[] {w, w}, new double[] {w * w, 2 * w * w, w * w});
        backward = product(new double[] {1 + w, w - 1}, new double[] {1 + w + w * w, 2 * w * w - 2, 1 - w + w * w});
    }

    private static double[] product(double[] first, double[] second) {
        double[] product = new double[first.length + second.length - 1];
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < second.length; j++) {
                product[i + j] += first[i] * second[j];
            }
        }
        return product;
    }

    /** Return the samples without what oscillates faster than the cut-off. */
    double[] apply(double[] samples) {
        return reversed(once(reversed(once(samples))));
    }

    /** The first samples stay as they are: the filter starts at rest on the signal. */
    private double[] once(double[] samples) {
        double[] filtered = samples.clone();
        for (int i = ORDER; i < samples.length; i++) {
            double sum = forward[0] * samples[i];
            for (int back = 1; back <= ORDER; back++) {
                sum += forward[back] * samples[i - back] - backward[back] * filtered[i - back];
            }
            filtered[i] = sum / backward[0];
        }
        return filtered;
    }

    private static double[] reversed(double[] samples) {
        double[] reversed = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            reversed[i] = samples[samples.length - 1 - i];
        }
        return reversed;
    }
}

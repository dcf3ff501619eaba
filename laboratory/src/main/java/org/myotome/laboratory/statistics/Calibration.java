package org.myotome.laboratory.statistics;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.arithmetic.SeededRandom;

/**
 * How well stated probabilities agree with how often what was stated was so.
 *
 * <p>Statements are put into ten bins of equal width. The expected calibration error is the mean distance between stated
 * and observed over the bins, weighed by how many statements each holds. It is never 0 in a finite sample: an interval
 * comes from drawing the statements anew.
 */
public final class Calibration {

    private static final int BINS = 10;

    private final double[] stated;
    private final boolean[] so;

    /**
     * One bin.
     *
     * @param stated mean of what was stated in it
     * @param observed share of it that was so
     * @param count how many statements
     */
    public record Bin(double stated, double observed, int count) {}

    private Calibration(double[] stated, boolean[] so) {
        this.stated = stated;
        this.so = so;
    }

    /**
     * Compare statements with the truth.
     *
     * @param stated probabilities, 0 to 1
     * @param so whether each was so
     */
    public static Calibration of(List<Double> stated, List<Boolean> so) {
        double[] numbers = new double[stated.size()];
        boolean[] truths = new boolean[stated.size()];
        for (int index = 0; index < numbers.length; index++) {
            numbers[index] = stated.get(index);
            truths[index] = so.get(index);
        }
        return new Calibration(numbers, truths);
    }

    /** Return how many statements there are. */
    public int count() {
        return stated.length;
    }

    /** Return the bins that hold any statement, from the lowest. */
    public List<Bin> bins() {
        double[] sums = new double[BINS];
        int[] hits = new int[BINS];
        int[] counts = new int[BINS];
        for (int index = 0; index < stated.length; index++) {
            int bin = bin(stated[index]);
            sums[bin] += stated[index];
            hits[bin] += so[index] ? 1 : 0;
            counts[bin]++;
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                bins.add(new Bin(sums[bin] / counts[bin], (double) hits[bin] / counts[bin], counts[bin]));
            }
        }
        return bins;
    }

    private static int bin(double probability) {
        return Math.min(BINS - 1, (int) (probability * BINS));
    }

    /** Return the expected calibration error, 0 to 1. */
    public double error() {
        double error = 0;
        for (Bin bin : bins()) {
            error += Math.abs(bin.stated() - bin.observed()) * bin.count() / stated.length;
        }
        return error;
    }

    /** Return by how much the statements are too sure on the whole; below 0 where they are not sure enough. */
    public double overconfidence() {
        double sum = 0;
        for (int index = 0; index < stated.length; index++) {
            sum += stated[index] - (so[index] ? 1 : 0);
        }
        return sum / stated.length;
    }

    /**
     * Return an interval for the expected calibration error, by drawing the statements anew.
     *
     * @param rounds how often to draw all of them
     */
    public Interval errorInterval(int rounds, SeededRandom random) {
        double[] errors = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            double[] drawnStated = new double[stated.length];
            boolean[] drawnSo = new boolean[stated.length];
            for (int index = 0; index < stated.length; index++) {
                int from = random.nextInt(stated.length);
                drawnStated[index] = stated[from];
                drawnSo[index] = so[from];
            }
            errors[round] = new Calibration(drawnStated, drawnSo).error();
        }
        return Interval.ofPercentiles(errors);
    }
}

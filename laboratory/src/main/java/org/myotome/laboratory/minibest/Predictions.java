package org.myotome.laboratory.minibest;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.myotome.laboratory.itemresponse.ScoreTable;

/**
 * How well the items that were not asked were predicted: for each method, split, person and stage the log-loss (natural
 * logarithm) of each unseen item, and the expected total of all items.
 */
public final class Predictions {

    private final MiniBest data;
    private final int splits;
    private final Map<Method, Cell[][][]> cells = new EnumMap<>(Method.class);

    /** What was predicted of one person at one stage. */
    static final class Cell {

        private final double[] losses;
        private final double total;

        /**
         * Make a cell.
         *
         * @param losses by item; not a number for those seen or missing
         * @param total expected points on all items
         */
        Cell(double[] losses, double total) {
            this.losses = losses.clone();
            this.total = total;
        }

        /** Return the mean loss of the items that are unseen here and in another cell. */
        double meanLoss(Cell other) {
            double sum = 0;
            int count = 0;
            for (int item = 0; item < losses.length; item++) {
                if (!Double.isNaN(losses[item]) && !Double.isNaN(other.losses[item])) {
                    sum += losses[item];
                    count++;
                }
            }
            return sum / count;
        }
    }

    Predictions(MiniBest data, int splits) {
        this.data = data;
        this.splits = splits;
        for (Method method : Method.values()) {
            cells.put(method, new Cell[splits][data.table().people()][HeldOut.STAGES.size()]);
        }
    }

    /** Each cell is written once, by the task that holds the person out in the split. */
    void put(Method method, int split, int person, int stage, Cell cell) {
        cells(method)[split][person][stage] = cell;
    }

    private Cell[][][] cells(Method method) {
        Cell[][][] found = cells.get(method);
        if (found == null) {
            throw new IllegalArgumentException("Nothing was predicted by " + method + ".");
        }
        return found;
    }

    /** Return the people and items. */
    public MiniBest data() {
        return data;
    }

    /** Return how many splits there are. */
    public int splits() {
        return splits;
    }

    /**
     * Return for each person the log-loss of the unseen items, mean over the splits.
     *
     * @param asked how many items were asked, one of {@link HeldOut#STAGES}
     */
    public double[] losses(Method method, int asked) {
        return lossesOnCommon(method, asked, method, asked);
    }

    /**
     * Return for each person the log-loss of the items that neither of two methods asked, mean over the splits.
     *
     * @param method whose loss is returned
     * @param asked how many items it asked
     * @param other the other one
     * @param otherAsked how many items that one asked
     */
    public double[] lossesOnCommon(Method method, int asked, Method other, int otherAsked) {
        double[] means = new double[data.table().people()];
        for (int person = 0; person < means.length; person++) {
            for (int split = 0; split < splits; split++) {
                Cell cell = cells(method)[split][person][stage(asked)];
                means[person] += cell.meanLoss(cells(other)[split][person][stage(otherAsked)]) / splits;
            }
        }
        return means;
    }

    /** Return the mean log-loss over the people, for each split. */
    public double[] lossesOfSplits(Method method, int asked) {
        double[] means = new double[splits];
        for (int split = 0; split < splits; split++) {
            for (Cell[] person : cells(method)[split]) {
                Cell cell = person[stage(asked)];
                means[split] += cell.meanLoss(cell) / data.table().people();
            }
        }
        return means;
    }

    /** Return the root mean square error of the expected total score, over people and splits, in points. */
    public double totalError(Method method, int asked) {
        double[] totals = totals();
        double sum = 0;
        for (int split = 0; split < splits; split++) {
            double[] expected = expectedTotals(method, split, asked);
            for (int person = 0; person < totals.length; person++) {
                double error = expected[person] - totals[person];
                sum += error * error;
            }
        }
        return Math.sqrt(sum / splits / totals.length);
    }

    /** Return the correlation of expected and true total score over the people, mean over the splits. */
    public double totalCorrelation(Method method, int asked) {
        double[] totals = totals();
        double sum = 0;
        for (int split = 0; split < splits; split++) {
            sum += correlation(expectedTotals(method, split, asked), totals);
        }
        return sum / splits;
    }

    private double[] expectedTotals(Method method, int split, int asked) {
        Cell[][] people = cells(method)[split];
        int stage = stage(asked);
        return IntStream.range(0, people.length)
                .mapToDouble(person -> people[person][stage].total)
                .toArray();
    }

    /** Return the points of each person on all items together. */
    private double[] totals() {
        ScoreTable table = data.table();
        double[] totals = new double[table.people()];
        for (int person = 0; person < totals.length; person++) {
            for (int item = 0; item < table.items(); item++) {
                totals[person] += table.score(person, item);
            }
        }
        return totals;
    }

    private static double correlation(double[] xs, double[] ys) {
        double meanX = mean(xs);
        double meanY = mean(ys);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < xs.length; i++) {
            xx += (xs[i] - meanX) * (xs[i] - meanX);
            yy += (ys[i] - meanY) * (ys[i] - meanY);
            xy += (xs[i] - meanX) * (ys[i] - meanY);
        }
        return xy / Math.sqrt(xx * yy);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static int stage(int asked) {
        int stage = HeldOut.STAGES.indexOf(asked);
        if (stage < 0) {
            throw new IllegalArgumentException(
                    "Nothing was predicted after " + asked + " items.\nMaybe one of " + HeldOut.STAGES + ".");
        }
        return stage;
    }
}

package org.myotome.engine.ability;

import org.jspecify.annotations.Nullable;

/**
 * Possible people: for each, abilities and tolerances, and the probabilities that follow from them.
 *
 * <p>Stored by dimension, so that loops run over neighbouring numbers. What follows from the values never changes; each
 * column of it is computed when it is first asked for and kept, because trials change weights and not particles. Belongs to
 * one thread at a time.
 */
final class Particles {

    private final int count;
    private final double[][] values;
    private final DemandTable demands;
    private final PainLimit limit;
    private final double[] @Nullable [] met;
    private final double[] @Nullable [] calm;
    private final double[] @Nullable [] bearable;
    private final long[] @Nullable [] doable;

    /**
     * Take the values of each particle.
     *
     * @param values value by dimension and particle; owned by this object from here on
     */
    Particles(double[][] values, DemandTable demands, PainLimit limit) {
        this.count = values[0].length;
        this.values = values;
        this.demands = demands;
        this.limit = limit;
        this.met = new double[demands.requirements().size()][];
        this.calm = new double[demands.loads().size()][];
        this.bearable = new double[demands.loadSets()][];
        this.doable = new long[demands.demands().size()][];
    }

    /** Return the first, and after it every n-th, particle. */
    Particles everyNth(int step) {
        double[][] fewer = new double[values.length][count / step];
        for (int d = 0; d < values.length; d++) {
            double[] all = values[d];
            double[] kept = fewer[d];
            for (int i = 0; i < kept.length; i++) {
                kept[i] = all[i * step];
            }
        }
        return new Particles(fewer, demands, limit);
    }

    int count() {
        return count;
    }

    double[] dimension(int dimension) {
        return values[dimension];
    }

    double[][] values() {
        return values;
    }

    /** Return, per particle, the probability that one requirement of the table is met. */
    double[] met(int requirementColumn) {
        double[] known = met[requirementColumn];
        if (known != null) {
            return known;
        }
        double[] probability = new double[count];
        TrialModel.meet(demands.requirements().get(requirementColumn), values, count, probability);
        met[requirementColumn] = probability;
        return probability;
    }

    private double[] calm(int loadColumn) {
        double[] known = calm[loadColumn];
        if (known != null) {
            return known;
        }
        RegionLoad load = demands.loads().get(loadColumn);
        double[] tolerance = values[load.region().dimension()];
        double[] probability = new double[count];
        for (int i = 0; i < count; i++) {
            probability[i] = 1 - TrialModel.painAbove(limit.mostDuring(), load.load(), tolerance[i]);
        }
        calm[loadColumn] = probability;
        return probability;
    }

    /** Return, per particle, the probability of doing a movement correctly, were there no pain. */
    double[] correct(int movement) {
        int[] columns = demands.requirementColumns(movement);
        double[] product = met(columns[0]).clone();
        for (int k = 1; k < columns.length; k++) {
            multiply(product, met(columns[k]));
        }
        return product;
    }

    /** Return, per particle, the probability of no more pain than agreed; not to be changed. */
    double[] bearable(int movement) {
        int set = demands.loadSet(movement);
        double[] known = bearable[set];
        if (known != null) {
            return known;
        }
        double[] product = filled(1 - TrialModel.UNEXPLAINED);
        for (int column : demands.loadColumns(movement)) {
            multiply(product, calm(column));
        }
        bearable[set] = product;
        return product;
    }

    /** Return one bit per particle, sixty-four to a number: whether it can do a movement now; not to be changed. */
    long[] doable(int movement) {
        long[] known = doable[movement];
        if (known != null) {
            return known;
        }
        double[] correct = correct(movement);
        double[] bearableNow = bearable(movement);
        long[] bits = new long[SubsetSums.words(count)];
        for (int i = 0; i < count; i++) {
            bits[i >> 6] |= TrialModel.doableBit(correct[i], 1 - bearableNow[i]) << (i & 63);
        }
        doable[movement] = bits;
        return bits;
    }

    private double[] filled(double value) {
        double[] filled = new double[count];
        for (int i = 0; i < count; i++) {
            filled[i] = value;
        }
        return filled;
    }

    private static void multiply(double[] product, double[] factor) {
        for (int i = 0; i < product.length; i++) {
            product[i] *= factor[i];
        }
    }
}

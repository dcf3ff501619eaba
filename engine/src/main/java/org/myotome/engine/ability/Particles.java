package org.myotome.engine.ability;

import java.util.Arrays;
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
    private final double[][] odds;
    private final double[] @Nullable [] calm;
    private final double[] @Nullable [] bearable;
    private final long[] @Nullable [] able;
    private final long[] @Nullable [] doable;

    /**
     * Take the values of each particle.
     *
     * @param values value by dimension and particle; owned by this object from here on
     */
    Particles(double[][] values, DemandTable demands, PainLimit limit) {
        this(values, oddsOf(values), demands, limit);
    }

    private Particles(double[][] values, double[][] odds, DemandTable demands, PainLimit limit) {
        this.count = values[0].length;
        this.values = values;
        this.odds = odds;
        this.demands = demands;
        this.limit = limit;
        this.calm = new double[demands.loads().size()][];
        this.bearable = new double[demands.loadSets()][];
        this.able = new long[demands.demands().size()][];
        this.doable = new long[demands.demands().size()][];
    }

    private static double[][] oddsOf(double[][] values) {
        double[][] odds = new double[Ability.values().length][values[0].length];
        for (int dimension = 0; dimension < odds.length; dimension++) {
            Tries.odds(values[dimension], odds[dimension].length, odds[dimension]);
        }
        return odds;
    }

    /** Return the first, and after it every n-th, particle. */
    Particles everyNth(int step) {
        return new Particles(everyNth(step, values), everyNth(step, odds), demands, limit);
    }

    private static double[][] everyNth(int step, double[][] all) {
        double[][] fewer = new double[all.length][all[0].length / step];
        for (int d = 0; d < all.length; d++) {
            for (int i = 0; i < fewer[d].length; i++) {
                fewer[d][i] = all[d][i * step];
            }
        }
        return fewer;
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

    /** Return, per particle, the odds against meeting a requirement of an ability with threshold 0; not to be changed. */
    double[] odds(int dimension) {
        return odds[dimension];
    }

    private double[] calm(int loadColumn) {
        double[] known = calm[loadColumn];
        if (known != null) {
            return known;
        }
        RegionLoad load = demands.loads().get(loadColumn);
        double[] probability = new double[count];
        TrialModel.painAtMost(
                limit.mostDuring(), load.load(), values[load.region().dimension()], probability);
        calm[loadColumn] = probability;
        return probability;
    }

    /** Return, per particle, the probability of doing a movement correctly, were there no pain. */
    double[] correct(int movement) {
        double[] correct = new double[count];
        demands.tries(movement).correct(odds, count, correct);
        return correct;
    }

    private double[] tries(int movement) {
        double[] tries = new double[count];
        demands.tries(movement).at(odds, count, tries);
        return tries;
    }

    /** Return, per particle, the probability of no more pain than agreed; not to be changed. */
    double[] bearable(int movement) {
        int set = demands.loadSet(movement);
        double[] known = bearable[set];
        if (known != null) {
            return known;
        }
        double[] product = new double[count];
        Arrays.fill(product, 1 - TrialModel.UNEXPLAINED);
        for (int column : demands.loadColumns(movement)) {
            multiply(product, calm(column));
        }
        bearable[set] = product;
        return product;
    }

    /**
     * Return one bit per particle, sixty-four to a number: whether it could do a movement, were there no pain. Whoever can do
     * it now is among them, and they are found without looking at the pain. Not to be changed.
     */
    long[] able(int movement) {
        long[] known = able[movement];
        if (known != null) {
            return known;
        }
        double[] tries = tries(movement);
        long[] bits = new long[SubsetSums.words(count)];
        for (int i = 0; i < count; i++) {
            bits[i >> 6] |= TrialModel.ableBit(tries[i]) << (i & 63);
        }
        able[movement] = bits;
        return bits;
    }

    /** Return one bit per particle, sixty-four to a number: whether it can do a movement now; not to be changed. */
    long[] doable(int movement) {
        long[] known = doable[movement];
        if (known != null) {
            return known;
        }
        double[] tries = tries(movement);
        double[] bearableNow = bearable(movement);
        long[] bits = new long[SubsetSums.words(count)];
        for (int i = 0; i < count; i++) {
            bits[i >> 6] |= TrialModel.doableBit(tries[i], bearableNow[i]) << (i & 63);
        }
        doable[movement] = bits;
        return bits;
    }

    private static void multiply(double[] product, double[] factor) {
        for (int i = 0; i < product.length; i++) {
            product[i] *= factor[i];
        }
    }
}

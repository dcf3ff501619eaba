package org.myotome.engine.ability;

import org.myotome.engine.arithmetic.Logistic;

/**
 * Possible people: for each, abilities and tolerances, and the probabilities that follow from them.
 *
 * <p>Stored by dimension, so that loops run over neighbouring numbers. Never changed after construction.
 */
final class Particles {

    private final int count;
    private final double[][] values;
    private final double[][] met;
    private final double[][] calm;

    /**
     * Compute the probabilities of each particle.
     *
     * @param values value by dimension and particle; owned by this object from here on
     */
    Particles(double[][] values, DemandTable demands, PainLimit limit) {
        this.count = values[0].length;
        this.values = values;
        this.met = new double[demands.requirements().size()][];
        for (int i = 0; i < met.length; i++) {
            Requirement requirement = demands.requirements().get(i);
            met[i] = metBy(values[requirement.ability().dimension()], requirement.threshold());
        }
        this.calm = new double[demands.loads().size()][];
        for (int i = 0; i < calm.length; i++) {
            RegionLoad load = demands.loads().get(i);
            calm[i] = calmUnder(values[load.region().dimension()], load.load(), limit.mostDuring());
        }
    }

    private Particles(double[][] values, double[][] met, double[][] calm) {
        this.count = values[0].length;
        this.values = values;
        this.met = met;
        this.calm = calm;
    }

    /** Return the first, and after it every n-th, particle. */
    Particles everyNth(int step) {
        return new Particles(everyNth(values, step), everyNth(met, step), everyNth(calm, step));
    }

    private static double[][] everyNth(double[][] rows, int step) {
        double[][] fewer = new double[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            double[] kept = new double[rows[row].length / step];
            for (int i = 0; i < kept.length; i++) {
                kept[i] = rows[row][i * step];
            }
            fewer[row] = kept;
        }
        return fewer;
    }

    private static double[] metBy(double[] ability, double threshold) {
        double[] probability = new double[ability.length];
        for (int i = 0; i < ability.length; i++) {
            probability[i] = Logistic.tabulated(TrialModel.FORM_SLOPE * (ability[i] - threshold));
        }
        return probability;
    }

    private static double[] calmUnder(double[] tolerance, double load, double most) {
        double[] probability = new double[tolerance.length];
        for (int i = 0; i < tolerance.length; i++) {
            probability[i] = 1 - TrialModel.painAbove(most, load, tolerance[i]);
        }
        return probability;
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
        return met[requirementColumn];
    }

    /** Return, per particle, the probability of doing a movement correctly, were there no pain. */
    double[] correct(int[] requirementColumns) {
        return product(met, requirementColumns, 1);
    }

    /** Return, per particle, the probability of no more pain than agreed. */
    double[] bearable(int[] loadColumns) {
        return product(calm, loadColumns, 1 - TrialModel.UNEXPLAINED);
    }

    private double[] product(double[][] columns, int[] wanted, double start) {
        double[] product = new double[count];
        for (int i = 0; i < count; i++) {
            product[i] = start;
        }
        for (int column : wanted) {
            double[] factor = columns[column];
            for (int i = 0; i < count; i++) {
                product[i] *= factor[i];
            }
        }
        return product;
    }
}

package org.myotome.engine.ability;

/**
 * The weight of any subset of the particles, quickly.
 *
 * <p>For each four neighbouring particles the weights of all sixteen subsets are added up once; the weight of a subset is then
 * one look-up for each four particles (the "method of the four Russians", Arlazarov and others 1970). Every sum is taken in
 * the same order, so the same weights and bits give the same result everywhere.
 */
final class SubsetSums {

    private static final int SUBSETS = 16;
    private static final int GROUPS_PER_WORD = 16;

    private final double[] table;

    private SubsetSums(double[] table) {
        this.table = table;
    }

    /** Return how many numbers of sixty-four bits it takes to have one for each particle. */
    static int words(int particles) {
        return (particles + 63) / 64;
    }

    static SubsetSums of(double[] weights) {
        int groups = words(weights.length) * GROUPS_PER_WORD;
        double[] table = new double[groups * SUBSETS];
        int whole = weights.length / 4;
        for (int group = 0; group < whole; group++) {
            int first = 4 * group;
            fill(table, group, weights[first], weights[first + 1], weights[first + 2], weights[first + 3]);
        }
        if (whole * 4 < weights.length) {
            fill(table, whole, at(weights, 4 * whole), at(weights, 4 * whole + 1), at(weights, 4 * whole + 2), 0);
        }
        return new SubsetSums(table);
    }

    private static double at(double[] weights, int place) {
        return place < weights.length ? weights[place] : 0;
    }

    private static void fill(double[] table, int group, double a, double b, double c, double d) {
        int start = group * SUBSETS;
        double ab = a + b;
        double cd = c + d;
        table[start + 1] = a;
        table[start + 2] = b;
        table[start + 3] = ab;
        table[start + 4] = c;
        table[start + 5] = a + c;
        table[start + 6] = b + c;
        table[start + 7] = ab + c;
        table[start + 8] = d;
        table[start + 9] = a + d;
        table[start + 10] = b + d;
        table[start + 11] = ab + d;
        table[start + 12] = cd;
        table[start + 13] = a + cd;
        table[start + 14] = b + cd;
        table[start + 15] = ab + cd;
    }

    /** Return the weight of the particles whose bit is set. */
    double of(long[] bits) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int start = 0;
        for (long word : bits) {
            for (int shift = 0; shift < 64; shift += 16) {
                int sixteen = (int) (word >>> shift);
                sum0 += table[start + (sixteen & 15)];
                sum1 += table[start + SUBSETS + ((sixteen >>> 4) & 15)];
                sum2 += table[start + 2 * SUBSETS + ((sixteen >>> 8) & 15)];
                sum3 += table[start + 3 * SUBSETS + ((sixteen >>> 12) & 15)];
                start += 4 * SUBSETS;
            }
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }
}

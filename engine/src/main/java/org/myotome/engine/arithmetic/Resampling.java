package org.myotome.engine.arithmetic;

/**
 * Systematic resampling: draws particles in proportion to their weights with a single uniform number, which spreads them
 * more evenly than independent draws (Kitagawa 1996).
 */
public final class Resampling {

    private Resampling() {}

    /**
     * Choose as many particles as there are, each about as often as its weight says.
     *
     * @param weights weights that add up to 1, of which the first {@code count} are looked at
     * @param count how many particles there are, and how many are chosen
     * @param start a uniform number, 0 to 1
     * @param chosen takes the places of the chosen particles, in rising order
     */
    public static void choose(double[] weights, int count, double start, int[] chosen) {
        double passed = weights[0];
        int particle = 0;
        for (int i = 0; i < count; i++) {
            double wanted = (i + start) / count;
            while (passed < wanted && particle < count - 1) {
                particle++;
                passed += weights[particle];
            }
            chosen[i] = particle;
        }
    }
}

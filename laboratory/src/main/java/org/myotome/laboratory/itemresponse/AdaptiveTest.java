package org.myotome.laboratory.itemresponse;

/**
 * One person's adaptive test over a bank: asks the item that tells most at the ability believed now.
 *
 * <p>Ability is estimated by the mean of what is believed (expected a posteriori, Bock and Mislevy 1982), its error by the
 * standard deviation. The first item is chosen at ability 0. An instance changes with each answer and belongs to one
 * thread.
 */
public final class AdaptiveTest {

    /** Two items whose information differs by less than this tell the same. */
    public static final double TIE = 1e-9;

    private final TwoParameterBank bank;
    private final Quadrature quadrature;
    private final double[] belief;
    private final boolean[] asked;
    private int askedCount;
    private double ability;
    private double standardError = 1;

    /** Begin a test. */
    public AdaptiveTest(TwoParameterBank bank, Quadrature quadrature) {
        this.bank = bank;
        this.quadrature = quadrature;
        this.belief = quadrature.weights();
        this.asked = new boolean[bank.items().size()];
    }

    /**
     * Return the number of the item to ask next; among equals the first.
     *
     * @throws IllegalStateException if every item was asked
     */
    public int next() {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int item = 0; item < asked.length; item++) {
            if (!asked[item] && information(item) > most) {
                most = information(item);
                best = item;
            }
        }
        if (best < 0) {
            throw new IllegalStateException(
                    "All " + askedCount + " items were asked.\nMaybe the test should have stopped.");
        }
        return best;
    }

    /** Return how much an item would tell at the ability believed now. */
    public double information(int item) {
        return bank.items().get(item).information(ability);
    }

    /**
     * Take an answer.
     *
     * @throws IllegalArgumentException if the item was asked before
     */
    public void answer(int item, boolean passed) {
        if (asked[item]) {
            throw new IllegalArgumentException(
                    "Item " + item + " was answered before.\nMaybe an answer arrived twice.");
        }
        asked[item] = true;
        askedCount++;
        double sum = 0;
        double mean = 0;
        for (int i = 0; i < belief.length; i++) {
            double pass = bank.items().get(item).pass(quadrature.point(i));
            belief[i] *= passed ? pass : 1 - pass;
            sum += belief[i];
            mean += belief[i] * quadrature.point(i);
        }
        ability = mean / sum;
        double squares = 0;
        for (int i = 0; i < belief.length; i++) {
            double away = quadrature.point(i) - ability;
            belief[i] /= sum;
            squares += belief[i] * away * away;
        }
        standardError = Math.sqrt(squares);
    }

    /** Return how many items were answered. */
    public int answered() {
        return askedCount;
    }

    /** Return the mean of the belief, in standard deviations of ability; 0 before the first answer. */
    public double ability() {
        return ability;
    }

    /** Return the standard deviation of the belief; 1 before the first answer. */
    public double standardError() {
        return standardError;
    }
}

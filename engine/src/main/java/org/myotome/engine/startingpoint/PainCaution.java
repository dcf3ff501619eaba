package org.myotome.engine.startingpoint;

/**
 * How much of the agreed chance of pain the search uses in one population, learned from the trials made there.
 *
 * <p>The model may expect too little pain. So the share is corrected from trial to trial (adaptive conformal inference,
 * Gibbs and Candès, NeurIPS 2021): a bearable trial adds {@code rate}, up to 1; a painful one where the policy allows
 * {@code p} takes {@code rate (1/p - 1)} away. The share never exceeds 1, so no person's policy is ever exceeded, and at 0 and
 * below nothing is tried.
 *
 * <p>Whatever the model, the mean over {@code n} occasions of "painful (1 or 0) divided by the allowed chance" is at most
 * {@code 1 + (1/rate + 1/p) / n}, with the smallest allowed chance {@code p}: an occasion adds no more than
 * {@code rate (1 - painful/p)} to the share, which starts at 1 or below and ends above {@code -rate/p}. This says nothing
 * about one person, and no trial is ever promised to be free of pain.
 *
 * <p>A correction is a setting with a version that somebody publishes, never hidden state: a search is replayed with the
 * version it was begun with.
 *
 * @param population whose trials these are, such as a clinic
 * @param version grows with each published correction; 0 before the first
 * @param rate how fast the share changes, above 0 and at most .05
 * @param share the share itself, at most 1; below 0 only by less than one painful trial
 * @param trials the trials it was learned from
 * @param painful how many of them brought more pain than agreed
 */
public record PainCaution(String population, int version, double rate, double share, long trials, long painful) {

    /** The usual rate: about 25 painful trials in a row, where one in ten is allowed, would end all trials. */
    public static final double USUAL_RATE = 0.0045;

    private static final double LARGEST_RATE = 0.05;

    public PainCaution {
        if (population.isBlank()) {
            throw new IllegalArgumentException("A correction must name its population.");
        }
        if (version < 0 || trials < 0 || painful < 0 || painful > trials) {
            throw new IllegalArgumentException("Version (" + version + "), trials (" + trials + ") and painful trials ("
                    + painful + ") must not be negative, and no more trials painful than made.");
        }
        if (!(rate > 0 && rate <= LARGEST_RATE)) {
            throw new IllegalArgumentException(
                    "The rate (" + rate + ") must lie above 0 and be at most " + LARGEST_RATE + ".");
        }
        if (!(share <= 1)) {
            throw new IllegalArgumentException("The share (" + share + ") must be at most 1.");
        }
    }

    /** Return the state before the first trial: the policies are used in full. */
    public static PainCaution none(String population) {
        return new PainCaution(population, 0, USUAL_RATE, 1, 0, 0);
    }

    /**
     * Return the correction after one trial.
     *
     * @param wasPainful whether it brought more pain than agreed; pain that nobody put a number on did
     * @param allowed the chance of that which the person's policy allows, above 0 to 1
     */
    public PainCaution after(boolean wasPainful, double allowed) {
        if (!(allowed > 0 && allowed <= 1)) {
            throw new IllegalArgumentException("The allowed chance (" + allowed + ") must lie above 0 and be at most 1."
                    + "\nWhere no pain is allowed, nothing is tried.");
        }
        double change = rate * (wasPainful ? 1 - 1 / allowed : 1);
        return new PainCaution(
                population, version, rate, Math.min(1, share + change), trials + 1, painful + (wasPainful ? 1 : 0));
    }

    /** Return the correction after a person to whom nothing could be offered: an occasion that brought no pain. */
    public PainCaution afterNothingTried() {
        return new PainCaution(population, version, rate, Math.min(1, share + rate), trials, painful);
    }

    /** Return this state under the number of a version, to be published. */
    public PainCaution asVersion(int newVersion) {
        return new PainCaution(population, newVersion, rate, share, trials, painful);
    }

    /** Return the share a search may use: 0 to 1. */
    public double usableShare() {
        return Math.max(0, share);
    }
}

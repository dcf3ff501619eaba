package org.myotome.engine.startingpoint;

import org.myotome.engine.ability.AbilityCovariance;
import org.myotome.engine.ability.Belief;

/**
 * What a clinician or a laboratory may set about the search.
 *
 * @param particles number of particles; more is slower and steadier
 * @param wiring how much shared nerve roots count, 0 to .25; see {@link AbilityCovariance}
 * @param canDoAtLeast a movement is prescribed from this probability of being doable on, .5 to .8; higher prescribes less
 * @param mostTrials the search ends after so many trials
 * @param mostPainful the search ends after so many painful trials
 * @param trunkFirst whether trunk control is tried first; a soft policy
 * @param lookAhead whether a proposal says what each answer would lead to, which takes a few times longer
 * @param cautionShare how much of the chance of pain that a policy allows is used, above 0 to 1; see {@link PainCaution}
 * @param selection which of the movements that may be tried is proposed
 */
public record SearchSettings(
        int particles,
        double wiring,
        double canDoAtLeast,
        int mostTrials,
        int mostPainful,
        boolean trunkFirst,
        boolean lookAhead,
        double cautionShare,
        Selection selection) {

    public SearchSettings {
        if (!(canDoAtLeast >= 0.5 && canDoAtLeast <= 0.8)) {
            throw new IllegalArgumentException(
                    "The probability to prescribe from (" + canDoAtLeast + ") must lie between 0.5 and 0.8.");
        }
        if (mostTrials < 1 || mostPainful < 1) {
            throw new IllegalArgumentException("The most trials (" + mostTrials + ") and the most painful ones ("
                    + mostPainful + ") must be at least 1.");
        }
        if (!(cautionShare >= 0 && cautionShare <= 1)) {
            throw new IllegalArgumentException(
                    "The share of the agreed chance (" + cautionShare + ") must lie between 0 and 1.");
        }
    }

    /** Return the usual settings: ten trials, two painful ones (algorithm notes, section 0). */
    public static SearchSettings standard() {
        return new SearchSettings(
                Belief.DEFAULT_PARTICLES,
                AbilityCovariance.DEFAULT_WIRING,
                0.5,
                10,
                2,
                true,
                true,
                1,
                Selection.COIN_FLIP);
    }

    /** Return a copy with another number of particles. */
    public SearchSettings withParticles(int newParticles) {
        return new SearchSettings(
                newParticles,
                wiring,
                canDoAtLeast,
                mostTrials,
                mostPainful,
                trunkFirst,
                lookAhead,
                cautionShare,
                selection);
    }

    /** Return a copy with another share of shared wiring. */
    public SearchSettings withWiring(double newWiring) {
        return new SearchSettings(
                particles,
                newWiring,
                canDoAtLeast,
                mostTrials,
                mostPainful,
                trunkFirst,
                lookAhead,
                cautionShare,
                selection);
    }

    /** Return a copy that does, or does not, try trunk control first. */
    public SearchSettings withTrunkFirst(boolean newTrunkFirst) {
        return new SearchSettings(
                particles,
                wiring,
                canDoAtLeast,
                mostTrials,
                mostPainful,
                newTrunkFirst,
                lookAhead,
                cautionShare,
                selection);
    }

    /** Return a copy with another probability to prescribe from. */
    public SearchSettings withCanDoAtLeast(double newCanDoAtLeast) {
        return new SearchSettings(
                particles,
                wiring,
                newCanDoAtLeast,
                mostTrials,
                mostPainful,
                trunkFirst,
                lookAhead,
                cautionShare,
                selection);
    }

    /** Return a copy whose proposals do, or do not, say what each answer would lead to. */
    public SearchSettings withLookAhead(boolean newLookAhead) {
        return new SearchSettings(
                particles,
                wiring,
                canDoAtLeast,
                mostTrials,
                mostPainful,
                trunkFirst,
                newLookAhead,
                cautionShare,
                selection);
    }

    /** Return a copy that uses another share of the chance of pain that a policy allows. */
    public SearchSettings withCautionShare(double newShare) {
        return new SearchSettings(
                particles, wiring, canDoAtLeast, mostTrials, mostPainful, trunkFirst, lookAhead, newShare, selection);
    }

    /** Return a copy that chooses among the movements that may be tried in another way. */
    public SearchSettings withSelection(Selection newSelection) {
        return new SearchSettings(
                particles,
                wiring,
                canDoAtLeast,
                mostTrials,
                mostPainful,
                trunkFirst,
                lookAhead,
                cautionShare,
                newSelection);
    }
}

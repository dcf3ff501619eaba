package org.myotome.engine.ability;

import org.jspecify.annotations.Nullable;
import org.myotome.engine.arithmetic.Logistic;
import org.myotome.engine.startingpoint.Trial;

/** How likely one recorded trial is, for a person with given abilities and tolerances. */
final class TrialLikelihood {

    /** No person is ruled out by one observation. */
    private static final double LEAST = 1e-9;

    private static final double HALF_POINT = 0.5;

    private final MovementDemand demand;
    private final Trial.Form form;
    private final double score;
    private final boolean formSpeaks;

    /** Prepare the likelihood of a trial; pain that nobody put a number on counts as the largest. */
    TrialLikelihood(Trial trial, MovementDemand demand, PainLimit limit) {
        this.demand = demand;
        this.form = trial.form();
        this.score = trial.pain().worstPossible();
        this.formSpeaks = trial.form() == Trial.Form.CLEAN || !limit.isExceededBy(trial.pain());
    }

    /** Return the likelihood per particle. */
    double[] of(Particles particles, int[] requirementColumns) {
        double[] correct = particles.correct(requirementColumns);
        double @Nullable [] upper = score > 10 - HALF_POINT ? null : particles.painAtMost(score, demand);
        double @Nullable [] lower = score < HALF_POINT ? null : particles.painAtMost(score - 1, demand);
        double[] likelihood = new double[correct.length];
        for (int i = 0; i < likelihood.length; i++) {
            double pain = (upper == null ? 1 : upper[i]) - (lower == null ? 0 : lower[i]);
            likelihood[i] = combined(correct[i], pain);
        }
        return likelihood;
    }

    /** Return the likelihood at one point, abilities first, then tolerances. */
    double at(double[] point) {
        double correct = 1;
        for (Requirement requirement : demand.requirements()) {
            correct *= Logistic.tabulated(
                    TrialModel.FORM_SLOPE * (point[requirement.ability().dimension()] - requirement.threshold()));
        }
        double upper = score > 10 - HALF_POINT ? 1 : painAtMost(score, point);
        double lower = score < HALF_POINT ? 0 : painAtMost(score - 1, point);
        return combined(correct, upper - lower);
    }

    private double painAtMost(double atMost, double[] point) {
        double cut = TrialModel.cut(atMost);
        double product = 1 - TrialModel.UNEXPLAINED;
        for (RegionLoad load : demand.loads()) {
            product *= TrialModel.calm(load.load(), point[load.region().dimension()], cut);
        }
        return product;
    }

    private double combined(double correct, double pain) {
        double formFactor = formSpeaks ? TrialModel.recorded(form, correct) : 1;
        return Math.max(LEAST, formFactor * pain);
    }
}

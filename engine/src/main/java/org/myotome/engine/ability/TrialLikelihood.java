package org.myotome.engine.ability;

import org.myotome.engine.arithmetic.Logistic;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.startingpoint.Trial;

/** How likely one recorded trial is, for a person with given abilities and tolerances. */
final class TrialLikelihood {

    /** No person is ruled out by one observation. */
    private static final double LEAST = 1e-60;

    private static final double HALF_POINT = 0.5;

    private final MovementDemand demand;
    private final Trial.Form form;
    private final SetEffort effort;
    private final double mistaken;
    private final double score;
    private final boolean formSpeaks;

    /** Prepare the likelihood of a trial; pain that nobody put a number on counts as the largest. */
    TrialLikelihood(Trial trial, MovementDemand demand, PainLimit limit) {
        this.demand = demand;
        this.form = trial.form();
        this.effort = trial.form() == Trial.Form.UNABLE ? SetEffort.UNKNOWN : trial.effort();
        this.mistaken = TrialModel.formMistaken(trial.observer());
        this.score = trial.pain().worstPossible();
        this.formSpeaks = trial.form() == Trial.Form.CLEAN || !limit.isExceededBy(trial.pain());
    }

    /** Return the likelihood per particle. */
    double[] of(Particles particles) {
        double[][] values = particles.values();
        double[] likelihood = new double[particles.count()];
        double[] point = new double[values.length];
        for (int i = 0; i < likelihood.length; i++) {
            for (int d = 0; d < point.length; d++) {
                point[d] = values[d][i];
            }
            likelihood[i] = at(point);
        }
        return likelihood;
    }

    /** Return the likelihood at one point, abilities first, then tolerances. */
    double at(double[] point) {
        double formFactor = formSpeaks ? form(correct(point)) : 1;
        double more = score < HALF_POINT ? 1 : painAbove(score - 1, point);
        double most = score > 10 - HALF_POINT ? 0 : painAbove(score, point);
        return Math.max(LEAST, formFactor * (more - most));
    }

    /** What could not be done took all there was: that says nothing more, so effort counts only with what was done. */
    private double form(double correct) {
        return TrialModel.recorded(form, mistaken, correct) * TrialModel.effort(effort, correct);
    }

    private double correct(double[] point) {
        double correct = 1;
        for (Requirement requirement : demand.requirements()) {
            correct *= Logistic.tabulated(
                    TrialModel.FORM_SLOPE * (point[requirement.ability().dimension()] - requirement.threshold()));
        }
        return correct;
    }

    /** Return the probability that some region hurts more than a score; precise however small it is. */
    private double painAbove(double atMost, double[] point) {
        double above = 0;
        for (RegionLoad load : demand.loads()) {
            double tolerance = point[load.region().dimension()];
            above += (1 - above) * TrialModel.painAbove(atMost, load.load(), tolerance);
        }
        return above;
    }
}

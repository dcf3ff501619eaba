package org.myotome.engine.ability;

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

    /** Whether there are scores below and above the one that was given. */
    private final boolean hasLess;

    private final boolean hasMore;

    /** Prepare the likelihood of a trial; pain that nobody put a number on counts as the largest. */
    TrialLikelihood(Trial trial, MovementDemand demand, PainLimit limit) {
        this.demand = demand;
        this.form = trial.form();
        this.effort = trial.form() == Trial.Form.UNABLE ? SetEffort.UNKNOWN : trial.effort();
        this.mistaken = TrialModel.formMistaken(trial.observer());
        this.score = trial.pain().worstPossible();
        this.formSpeaks = trial.form() == Trial.Form.CLEAN || !limit.isExceededBy(trial.pain());
        this.hasLess = score >= HALF_POINT;
        this.hasMore = score <= 10 - HALF_POINT;
    }

    MovementDemand demand() {
        return demand;
    }

    /**
     * Compute the likelihood of some people.
     *
     * @param points abilities and tolerances by dimension and person
     * @param correct per person, the probability of doing the movement correctly, were there no pain
     * @param count how many people there are
     * @param likelihood where the results go
     */
    void at(double[][] points, double[] correct, int count, double[] likelihood) {
        pain(points, count, likelihood);
        for (int i = 0; i < count; i++) {
            double formFactor = formSpeaks ? form(correct[i]) : 1;
            likelihood[i] = Math.max(LEAST, formFactor * likelihood[i]);
        }
    }

    /** What could not be done took all there was: that says nothing more, so effort counts only with what was done. */
    private double form(double correct) {
        return TrialModel.recorded(form, mistaken, correct) * TrialModel.effort(effort, correct);
    }

    /** Compute the likelihood of the pain alone: that some region hurts more than the score below, less than a higher one. */
    private void pain(double[][] points, int count, double[] likelihood) {
        int regions = demand.loads().size();
        double[][] tolerances = new double[regions][];
        double[] loads = new double[regions];
        for (int region = 0; region < regions; region++) {
            RegionLoad load = demand.loads().get(region);
            tolerances[region] = points[load.region().dimension()];
            loads[region] = load.load();
        }
        for (int i = 0; i < count; i++) {
            double more = hasLess ? 0 : 1;
            double most = 0;
            for (int region = 0; region < regions; region++) {
                double tolerance = tolerances[region][i];
                if (hasLess) {
                    more += (1 - more) * TrialModel.painAbove(score - 1, loads[region], tolerance);
                }
                if (hasMore) {
                    most += (1 - most) * TrialModel.painAbove(score, loads[region], tolerance);
                }
            }
            likelihood[i] = more - most;
        }
    }
}

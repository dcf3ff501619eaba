package org.myotome.engine.ability;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/**
 * How much a trial is expected to leave in doubt about some rungs: the sum of {@code q (1 - q)} over the rungs, {@code q} being
 * the probability of being able to do one, averaged over what may happen in the trial. That is the expected number of rungs
 * that a guess drawn with probability {@code q} would get wrong, halved.
 *
 * <p>Outcomes: more pain than agreed; otherwise correct, with faults, or not done, as a clinician records them. A rung whose
 * {@code q} is below 1 or above 99 in 100 now is not in doubt and left out. Belongs to one thread.
 */
public final class ExpectedLoss {

    private static final double IN_DOUBT_FROM = 0.01;

    private static final List<Trial.Form> FORMS = List.of(Trial.Form.CLEAN, Trial.Form.COMPENSATED, Trial.Form.UNABLE);

    private final DemandTable demands;
    private final Particles particles;
    private final double[] weights;
    private final List<long[]> inDoubt;

    /** Prepare for the rungs, each as often as it counts. */
    ExpectedLoss(DemandTable demands, Particles particles, double[] weights, List<SidedMovement> rungs) {
        this.demands = demands;
        this.particles = particles;
        this.weights = weights;
        this.inDoubt = new ArrayList<>();
        SubsetSums now = SubsetSums.of(weights);
        for (SidedMovement rung : rungs) {
            long[] doable = particles.doable(demands.getIndex(rung));
            double canDo = now.of(doable);
            if (canDo >= IN_DOUBT_FROM && canDo <= 1 - IN_DOUBT_FROM) {
                inDoubt.add(doable);
            }
        }
    }

    /** Return the loss as things stand. */
    public double now() {
        return loss(weights);
    }

    /** Return the loss that is expected after a trial of a movement; never more than {@link #now}, rounding apart. */
    public double after(SidedMovement movement) {
        int place = demands.getIndex(movement);
        double[] correct = particles.correct(place);
        double[] bearable = particles.bearable(place);
        double[] here = new double[weights.length];
        for (int i = 0; i < here.length; i++) {
            here[i] = weights[i] * (1 - bearable[i]);
        }
        double loss = loss(here);
        for (Trial.Form form : FORMS) {
            for (int i = 0; i < here.length; i++) {
                here[i] = weights[i] * bearable[i] * TrialModel.recorded(form, correct[i]);
            }
            loss += loss(here);
        }
        return loss;
    }

    /** Return the loss times the probability of the outcome, from weights that add up to that probability. */
    private double loss(double[] outcome) {
        double probability = Sums.sum(outcome);
        if (!(probability > 0)) {
            return 0;
        }
        SubsetSums sums = SubsetSums.of(outcome);
        double loss = 0;
        for (long[] doable : inDoubt) {
            double both = sums.of(doable);
            loss += both * (1 - both / probability);
        }
        return loss;
    }
}

package org.myotome.engine.response;

import java.util.Arrays;
import org.myotome.engine.arithmetic.Exponential;
import org.myotome.engine.arithmetic.Resampling;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.Answer;

/**
 * Possible people, in flat arrays: what each bears, what each can do, and with which weight it counts. Every loop runs over
 * neighbouring numbers and makes no object. The letters of {@link ResponseModel}: c, t, h, m, g.
 */
final class Cloud {

    private static final double EFFECTIVE_SHARE_AT_LEAST = 0.4;

    /** People are drawn wider than expected and count accordingly less, so that somebody unexpected is among them. */
    private static final double WIDER = 1.8;

    /** Log of the weight of somebody drawn wider, by the square of the distance in expected deviations. */
    private static final double WIDER_COUNTS = -0.5 * (1 - 1 / (WIDER * WIDER));

    private static final double LOG_DECAY = Exponential.log(ResponseModel.DECAY_PER_SESSION);

    final int count;
    final double[] weights;
    double[] capacity;
    double[] tolerance;
    double[] gain;
    double[] irritability;
    double[] rung;

    /** For the session at hand: the pain to be expected, the load above tolerance, and the capacity left. */
    final double[] pain;

    final double[] above;
    final double[] left;

    /** Free for whoever needs numbers for a moment. */
    final double[] scratch;

    /** Where redrawn numbers go; changes places with what they came from. */
    private double[] spare;

    private final int[] chosen;

    private Cloud(int count) {
        this.count = count;
        this.weights = new double[count];
        this.capacity = new double[count];
        this.tolerance = new double[count];
        this.gain = new double[count];
        this.irritability = new double[count];
        this.rung = new double[count];
        this.pain = new double[count];
        this.above = new double[count];
        this.left = new double[count];
        this.scratch = new double[count];
        this.spare = new double[count];
        this.chosen = new int[count];
    }

    static Cloud drawn(ResponsePrior prior, int count, SeededRandom random) {
        Cloud cloud = new Cloud(count);
        double[] normal = Luck.normalNumbers();
        int forCapacity = Luck.place(random);
        int forTolerance = Luck.place(random);
        int forGain = Luck.place(random);
        int forIrritability = Luck.place(random);
        int forRung = Luck.place(random);
        for (int i = 0; i < count; i++) {
            double wideCapacity = WIDER * normal[forCapacity + i];
            double wideTolerance = WIDER * normal[forTolerance + i];
            cloud.weights[i] =
                    Exponential.exp(WIDER_COUNTS * (wideCapacity * wideCapacity + wideTolerance * wideTolerance));
            cloud.capacity[i] = prior.capacity() + prior.capacitySpread() * wideCapacity;
            cloud.tolerance[i] = prior.tolerance() + prior.toleranceSpread() * wideTolerance;
            cloud.gain[i] = prior.gain() * Exponential.exp(prior.gainSpread() * normal[forGain + i]);
            cloud.irritability[i] = prior.irritability() * Math.abs(normal[forIrritability + i]);
            cloud.rung[i] = prior.rung() * Exponential.exp(prior.rungSpread() * normal[forRung + i]);
        }
        cloud.normalise();
        return cloud;
    }

    Cloud copy() {
        Cloud copy = new Cloud(count);
        System.arraycopy(weights, 0, copy.weights, 0, count);
        System.arraycopy(capacity, 0, copy.capacity, 0, count);
        System.arraycopy(tolerance, 0, copy.tolerance, 0, count);
        System.arraycopy(gain, 0, copy.gain, 0, count);
        System.arraycopy(irritability, 0, copy.irritability, 0, count);
        System.arraycopy(rung, 0, copy.rung, 0, count);
        return copy;
    }

    /** Let so many days pass. */
    void live(double days, SeededRandom random) {
        double[] normal = Luck.normalNumbers();
        double[] wandering = Luck.wanderingNumbers();
        int forCapacity = Luck.place(random);
        int forTolerance = Luck.place(random);
        int forGain = Luck.place(random);
        int forRung = Luck.place(random);
        int forIrritability = Luck.place(random);
        double lost = ResponseModel.lost(days);
        double kept = keptIrritability(days);
        for (int i = 0; i < count; i++) {
            capacity[i] += ResponseModel.CAPACITY_WANDERS * wandering[forCapacity + i] - lost;
            tolerance[i] += ResponseModel.TOLERANCE_WANDERS * wandering[forTolerance + i] - lost;
            gain[i] *= 1 + ResponseModel.GAIN_WANDERS * normal[forGain + i];
            rung[i] *= 1 + ResponseModel.RUNG_WANDERS * normal[forRung + i];
            irritability[i] *= kept * (1 + ResponseModel.IRRITABILITY_WANDERS * normal[forIrritability + i]);
        }
    }

    static double keptIrritability(double days) {
        return Exponential.exp(LOG_DECAY / ResponseModel.USUAL_DAYS * days);
    }

    /** Work out what is to be expected of a session. */
    void expectAt(double load, double rungs) {
        for (int i = 0; i < count; i++) {
            double here = load + rungs * rung[i];
            above[i] = here - tolerance[i];
            left[i] = capacity[i] - here;
            pain[i] = ResponseModel.PAIN_AT_TOLERANCE + ResponseModel.PAIN_SLOPE * above[i] + irritability[i];
        }
    }

    /** Let the session at hand train whoever did it. */
    void train() {
        for (int i = 0; i < count; i++) {
            double gained = gain[i] * ResponseModel.training(above[i]);
            capacity[i] += gained;
            tolerance[i] += gained;
        }
    }

    /** Let it flare up in those particles in which it did. */
    void flare(Answer flare, double timesAsLikely, int place) {
        switch (flare) {
            case YES -> flareInAll();
            case NO -> {
                // it is known that nothing happened
            }
            case UNKNOWN -> flareInSome(timesAsLikely, place);
        }
    }

    private void flareInAll() {
        for (int i = 0; i < count; i++) {
            tolerance[i] -= ResponseModel.FLARE_LOWERS;
            irritability[i] += ResponseModel.FLARE_STIRS;
        }
    }

    private void flareInSome(double timesAsLikely, int place) {
        double[] uniform = Luck.uniformNumbers();
        for (int i = 0; i < count; i++) {
            double chance = ResponseModel.flare(pain[i]);
            double flared = timesAsLikely * chance;
            if (uniform[place + i] * (flared + 1 - chance) < flared) {
                tolerance[i] -= ResponseModel.FLARE_LOWERS;
                irritability[i] += ResponseModel.FLARE_STIRS;
            }
        }
    }

    /** Redraw by weight when too few particles count. */
    void renew(double start) {
        if (effective() < EFFECTIVE_SHARE_AT_LEAST * count) {
            Resampling.choose(weights, count, start, chosen);
            capacity = taken(capacity);
            tolerance = taken(tolerance);
            gain = taken(gain);
            irritability = taken(irritability);
            rung = taken(rung);
            Arrays.fill(weights, 1.0 / count);
        }
    }

    /** Make the weights sum to 1. */
    void normalise() {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[i];
        }
        double oneOverSum = 1 / sum;
        for (int i = 0; i < count; i++) {
            weights[i] *= oneOverSum;
        }
    }

    private double[] taken(double[] from) {
        double[] to = spare;
        for (int i = 0; i < count; i++) {
            to[i] = from[chosen[i]];
        }
        spare = from;
        return to;
    }

    /** Return how many particles of equal weight say as much. */
    double effective() {
        double squares = 0;
        for (int i = 0; i < count; i++) {
            squares += weights[i] * weights[i];
        }
        return 1 / squares;
    }
}

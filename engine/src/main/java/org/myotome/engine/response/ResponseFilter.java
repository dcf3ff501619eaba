package org.myotome.engine.response;

import java.util.List;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.progression.Advice;

/**
 * A particle filter over {@link ResponseModel}, changed in place: for whoever follows many people. {@link ResponseBelief}
 * is the same as a value.
 *
 * <p>Each session moves the particles by the model and weighs them by how well they explain what was seen; when fewer than
 * two fifths of them count, they are redrawn by weight before the next one (the bootstrap filter of Gordon, Salmond and Smith 1993, systematic
 * resampling). All randomness comes from the seed and the number of the session, never from what was seen, so that two
 * courses can be compared under the same luck. Belongs to one thread at a time.
 */
public final class ResponseFilter {

    /** The usual number of particles. */
    public static final int DEFAULT_PARTICLES = 800;

    private static final int FEWEST = 64;
    private static final long STRIDE = 0x9e3779b97f4a7c15L;

    private final Cloud cloud;
    private final long seed;
    private int sessions;
    private double load;
    private double rungs;
    private SessionResponse last = SessionResponse.of(0);

    private ResponseFilter(Cloud cloud, long seed) {
        this.cloud = cloud;
        this.seed = seed;
    }

    /**
     * Begin before the first session.
     *
     * @param particles 64 to 4096
     * @param seed seed of all randomness
     */
    public static ResponseFilter begin(ResponsePrior prior, int particles, long seed) {
        if (particles < FEWEST || particles > Luck.LONGEST_RUN) {
            throw new IllegalArgumentException("The number of particles (" + particles + ") must lie between " + FEWEST
                    + " and " + Luck.LONGEST_RUN + ".");
        }
        return new ResponseFilter(Cloud.drawn(prior, particles, SeededRandom.of(seed)), seed);
    }

    /** Return a filter that goes its own way from here. */
    public ResponseFilter copy() {
        ResponseFilter copy = new ResponseFilter(cloud.copy(), seed);
        copy.sessions = sessions;
        copy.load = load;
        copy.rungs = rungs;
        copy.last = last;
        return copy;
    }

    /** Take in a session. */
    public void take(SessionResponse response) {
        sessions++;
        SeededRandom random = SeededRandom.of(seed ^ sessions * STRIDE);
        double days = response.daysSinceLast().find().map(Integer::doubleValue).orElse(ResponseModel.USUAL_DAYS);
        load = response.logLoad().find().orElse(load);
        rungs = response.rungs();
        last = response;
        renew(random.nextUniform());
        cloud.live(days, random);
        cloud.expectAt(load, rungs);
        double timesAsLikely = Weighing.timesAsLikely(response.morningRise());
        Weighing.session(cloud, response);
        Weighing.morning(cloud, response.flare(), timesAsLikely);
        cloud.train();
        cloud.flare(response.flare(), timesAsLikely, Luck.place(random));
        cloud.normalise();
    }

    /**
     * Redraw before something new is seen, not after it, so that a worse and a better answer weigh the same particles. Not
     * before the first session: the prior is drawn wider than it is, and the unexpected would be lost.
     */
    private void renew(double start) {
        if (sessions > 1) {
            cloud.renew(start);
        }
    }

    /** Return what is believed to follow from a step from the last load, at the usual time. */
    public ResponseOutlook outlook(LoadStep step, AdvicePolicy policy) {
        return foresight(policy).outlook(step);
    }

    /**
     * Return the step that is expected to raise tolerance most, among those whose chances a policy accepts.
     *
     * <p>Where none is acceptable, the most careful one is advised. Nothing harder is advised right after more pain than
     * agreed or a flare, or after a session of which pain or the next morning was not said.
     *
     * @param steps the steps to choose from, at least one, from the most careful to the hardest
     */
    public Advice advise(AdvicePolicy policy, List<LoadStep> steps) {
        return foresight(policy).advise(steps, last);
    }

    /**
     * Return the largest step up whose chances a policy accepts, whatever it promises: a rule that steps within it stays within
     * these chances. Where no step up is acceptable, or none may follow the last session, return the step to advise.
     */
    public Advice bound(AdvicePolicy policy) {
        return foresight(policy).bound(last);
    }

    private Foresight foresight(AdvicePolicy policy) {
        return new Foresight(cloud, load, rungs, policy);
    }

    /** Return how many particles of equal weight would say as much. */
    public double effectiveParticles() {
        return cloud.effective();
    }

    /** Return the share of people, by weight, whose tolerance is below a value. */
    public double toleranceBelow(double value) {
        return below(cloud.tolerance, value);
    }

    /** Return the share of people, by weight, whose capacity is below a value. */
    public double capacityBelow(double value) {
        return below(cloud.capacity, value);
    }

    /** Return the share of people, by weight, whose gain is below a value. */
    public double gainBelow(double value) {
        return below(cloud.gain, value);
    }

    /** Return the share of people, by weight, whose irritability is below a value. */
    public double irritabilityBelow(double value) {
        return below(cloud.irritability, value);
    }

    /** Return the share of people, by weight, for whom a point of difficulty is less than a value in log-load. */
    public double rungBelow(double value) {
        return below(cloud.rung, value);
    }

    private double below(double[] values, double value) {
        double sum = 0;
        for (int i = 0; i < cloud.count; i++) {
            if (values[i] < value) {
                sum += cloud.weights[i];
            }
        }
        return sum;
    }

    /** Return the expected tolerance, in log-load. */
    public double tolerance() {
        return mean(cloud.tolerance);
    }

    /** Return the expected capacity, in log-load. */
    public double capacity() {
        return mean(cloud.capacity);
    }

    /** Return the expected irritability, in points of pain. */
    public double irritability() {
        return mean(cloud.irritability);
    }

    private double mean(double[] values) {
        double sum = 0;
        for (int i = 0; i < cloud.count; i++) {
            sum += cloud.weights[i] * values[i];
        }
        return sum;
    }
}

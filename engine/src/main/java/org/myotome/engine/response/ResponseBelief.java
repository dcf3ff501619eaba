package org.myotome.engine.response;

import java.util.List;
import org.myotome.engine.progression.Advice;

/**
 * What is believed about how a person answers to one movement: a value, renewed by each session.
 *
 * <p>All randomness comes from the seed: the same sessions give the same belief, bit for bit.
 */
public final class ResponseBelief {

    private final ResponseFilter filter;

    private ResponseBelief(ResponseFilter filter) {
        this.filter = filter;
    }

    /** Begin before the first session, with the usual number of particles. */
    public static ResponseBelief begin(ResponsePrior prior, long seed) {
        return begin(prior, ResponseFilter.DEFAULT_PARTICLES, seed);
    }

    /**
     * Begin before the first session.
     *
     * @param particles 64 to 4096
     * @param seed seed of all randomness in this belief and those that follow from it
     */
    public static ResponseBelief begin(ResponsePrior prior, int particles, long seed) {
        return new ResponseBelief(ResponseFilter.begin(prior, particles, seed));
    }

    /** Return what is believed after one more session. */
    public ResponseBelief after(SessionResponse response) {
        return after(List.of(response));
    }

    /** Return what is believed after more sessions, in their order. */
    public ResponseBelief after(List<SessionResponse> responses) {
        ResponseFilter renewed = filter.copy();
        responses.forEach(renewed::take);
        return new ResponseBelief(renewed);
    }

    /** Return what is believed to follow from a step from the last load, at the usual time. */
    public ResponseOutlook outlook(LoadStep step, AdvicePolicy policy) {
        return filter.outlook(step, policy);
    }

    /** Return the step to advise, see {@link ResponseFilter#advise}. */
    public Advice advise(AdvicePolicy policy, List<LoadStep> steps) {
        return filter.advise(policy, steps);
    }

    /** Return the expected tolerance, the log-load that hurts 5 of 10. */
    public double tolerance() {
        return filter.tolerance();
    }

    /** Return the expected capacity, the log-load that leaves three repetitions. */
    public double capacity() {
        return filter.capacity();
    }

    /** Return the expected irritability, in points of pain. */
    public double irritability() {
        return filter.irritability();
    }
}

package org.myotome.laboratory.progression.truth;

import org.myotome.engine.arithmetic.Exponential;
import org.myotome.laboratory.progression.truth.Luck.Trait;

/**
 * Somebody of whom everything is known, and of whom a policy hears reports only.
 *
 * <p>The same number is the same person in every truth: the same traits, read by another law.
 *
 * @param number from 0
 * @param truth what is true of them
 * @param luck what chance holds for them
 */
public record Person(int number, Truth truth, Luck luck) {

    private static final double MEAN_MARGIN = 0.32;
    private static final double SPREAD_OF_MARGIN = 0.10;
    private static final double MEAN_CAPACITY = 0.12;
    private static final double SPREAD_OF_CAPACITY = 0.10;

    /** About one percent a session (Lemmer 2000: a third in 27 sessions), for those who train close to their tolerance. */
    private static final double USUAL_GAIN = 0.0095;

    private static final double SPREAD_OF_GAIN = 0.35;
    private static final double SPREAD_OF_SLOPE = 0.2;
    private static final double SPREAD_OF_FRAGILITY = 0.4;

    /** Draw a person. */
    public static Person draw(long seed, int number, Truth truth, int sessions) {
        return new Person(number, truth, Luck.of(seed, number, sessions));
    }

    /** Return the same person in another truth. */
    public Person in(Truth other) {
        return new Person(number, other, luck);
    }

    /** Return the body before the first session. */
    public Body body() {
        return truth.body(this);
    }

    /** Return the load, as a logarithm relative to the start, that is borne at the start; about a third above it. */
    double tolerance() {
        return MEAN_MARGIN + SPREAD_OF_MARGIN * luck.of(Trait.TOLERANCE);
    }

    /** Return the load at which about three repetitions are left at the start. */
    double capacity() {
        return MEAN_CAPACITY + SPREAD_OF_CAPACITY * luck.of(Trait.CAPACITY);
    }

    /** Return how much the best possible session adds to the tolerance. */
    double gain() {
        return USUAL_GAIN * Exponential.exp(SPREAD_OF_GAIN * luck.of(Trait.GAIN));
    }

    /** Return how steep pain is in this person, 1 on average. */
    double painSlope() {
        return Exponential.exp(SPREAD_OF_SLOPE * luck.of(Trait.PAIN_SLOPE));
    }

    /** Return how easily this person flares, 1 on average. */
    double fragility() {
        return Exponential.exp(SPREAD_OF_FRAGILITY * luck.of(Trait.FRAGILITY));
    }

    /** Return the pain of a usual morning: 0, 1 or 2. */
    public int usualMorning() {
        double trait = luck.of(Trait.MORNING);
        return trait < -0.2 ? 0 : trait < 0.8 ? 1 : 2;
    }
}

package org.myotome.laboratory.progression.truth;

import org.myotome.engine.arithmetic.Exponential;
import org.myotome.laboratory.progression.truth.Luck.Trait;

/**
 * Fitness minus fatigue. The model cannot be identified from anybody's data (Marchal et al. 2025), so the engine does not
 * use it; here it is one way in which people might work.
 */
final class FitnessBody extends Body {

    private static final double FITNESS_DAYS = 42;
    private static final double FATIGUE_DAYS = 9;
    private static final double FITNESS_SHARE = 0.027;
    private static final double FATIGUE_SHARE = 0.035;
    private static final double LOST_IN_A_FLARE = 0.07;

    private final Person person;
    private final double share;
    private double base;
    private double fitness;
    private double fatigue;
    private double capacity;

    FitnessBody(Person person) {
        this.person = person;
        this.share = FITNESS_SHARE * Exponential.exp(0.25 * person.luck().of(Trait.GAIN));
        this.base = person.tolerance();
        this.capacity = person.capacity();
    }

    @Override
    public double tolerance() {
        return base + share * fitness - FATIGUE_SHARE * fatigue + today();
    }

    @Override
    double capacity() {
        return capacity + share * fitness;
    }

    @Override
    double unboundedPain(double load) {
        return PainLaw.PROPORTIONAL.pain(load - tolerance(), person.painSlope());
    }

    @Override
    double chanceOfFlare(double load) {
        return FlareLaw.BENT.chance(load - tolerance(), person.fragility());
    }

    @Override
    public double gain(double load) {
        return share * Exponential.exp(load);
    }

    @Override
    void learn(double load, double share, boolean steady, boolean flared) {
        double impulse = share * Exponential.exp(load);
        fitness += flared ? 0 : impulse;
        fatigue += impulse;
        base -= flared ? LOST_IN_A_FLARE : 0;
    }

    @Override
    void recover(int days) {
        fitness *= Exponential.exp(-days / FITNESS_DAYS);
        fatigue *= Exponential.exp(-days / FATIGUE_DAYS);
    }
}

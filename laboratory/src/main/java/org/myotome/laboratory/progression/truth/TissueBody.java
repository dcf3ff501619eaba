package org.myotome.laboratory.progression.truth;

import org.myotome.engine.arithmetic.Exponential;

/** A body with a tolerance that grows where loads come close to it, falls with flares and fades without training. */
final class TissueBody extends Body {

    static final double GAIN_OF_NON_RESPONDERS = 0.1;

    private static final double BEST_BELOW = 0.12;
    private static final double WIDTH = 0.18;
    private static final double LOST_IN_A_FLARE = 0.09;
    private static final double KEPT_DAYS = 14;
    private static final double LOST_PER_DAY = 0.003;

    private final Person person;
    private final PainLaw painLaw;
    private final FlareLaw flareLaw;
    private final double mostGain;
    private double tolerance;
    private double capacity;
    private int daysWithout;

    TissueBody(Person person, PainLaw painLaw, FlareLaw flareLaw, double shareOfGain) {
        this.person = person;
        this.painLaw = painLaw;
        this.flareLaw = flareLaw;
        this.mostGain = person.gain() * shareOfGain;
        this.tolerance = person.tolerance();
        this.capacity = person.capacity();
    }

    private double above(double load) {
        return load - tolerance();
    }

    @Override
    public double tolerance() {
        return tolerance + today();
    }

    @Override
    double capacity() {
        return capacity;
    }

    @Override
    double unboundedPain(double load) {
        return painLaw.pain(above(load), person.painSlope());
    }

    @Override
    double chanceOfFlare(double load) {
        return flareLaw.chance(above(load), person.fragility());
    }

    @Override
    public double gain(double load) {
        return mostGain * nearness(load, tolerance - BEST_BELOW, WIDTH);
    }

    static double nearness(double load, double best, double width) {
        double away = (load - best) / width;
        return Exponential.exp(-away * away);
    }

    @Override
    void learn(double load, double share, boolean steady, boolean flared) {
        double gained = gain(load) * share;
        capacity += mostGain * share * nearness(load, capacity - 0.1, 0.25);
        tolerance += flared ? -LOST_IN_A_FLARE : gained;
        daysWithout = 0;
    }

    /** Take away from what a session brought; for bodies in which form matters. */
    void loseGain(double gained) {
        tolerance -= gained;
    }

    @Override
    void recover(int days) {
        daysWithout += days;
        if (daysWithout > KEPT_DAYS) {
            tolerance -= LOST_PER_DAY * days;
            capacity -= LOST_PER_DAY * days;
        }
    }
}

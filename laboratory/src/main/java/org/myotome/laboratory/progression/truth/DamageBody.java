package org.myotome.laboratory.progression.truth;

import org.myotome.engine.arithmetic.Exponential;
import org.myotome.laboratory.progression.truth.Luck.Trait;

/**
 * A tissue that tires: damage grows with a power of the load and in proportion to the repetitions (Edwards 2018), is
 * repaired over days, and strengthens the tissue two weeks later. The exponent of seven lies between those given for bone
 * and tendon; the rest is ours.
 */
final class DamageBody extends Body {

    private static final double EXPONENT = 7;
    private static final double USUAL_REPAIR_DAYS = 3;
    private static final double REMODELLING_DAYS = 14;
    private static final double BEST_DAMAGE = 0.6;
    private static final double CHANCE_PER_DAMAGE = 0.055;
    private static final double REPAIRED_AT_ONCE = 0.2;
    private static final double LOST_IN_A_FLARE = 0.06;
    private static final double MOST_DAMAGE = 20;

    private final Person person;
    private final double repairDays;
    private double strength;
    private double coming;
    private double damage;
    private double capacity;

    DamageBody(Person person) {
        this.person = person;
        this.repairDays =
                USUAL_REPAIR_DAYS * Exponential.exp(0.25 * person.luck().of(Trait.REPAIR));
        this.strength = person.tolerance();
        this.capacity = person.capacity();
    }

    private double damageAfter(double load) {
        return Math.min(MOST_DAMAGE, damage + Exponential.exp(EXPONENT * (load - strength - today())));
    }

    @Override
    public double tolerance() {
        return strength + today();
    }

    @Override
    double capacity() {
        return capacity;
    }

    @Override
    double unboundedPain(double load) {
        double after = damageAfter(load);
        return 5 * person.painSlope() * Exponential.exp(0.7 * Exponential.log(after));
    }

    @Override
    double chanceOfFlare(double load) {
        double unrepaired = Math.max(0, damageAfter(load) - REPAIRED_AT_ONCE);
        return Math.min(0.9, person.fragility() * (0.002 + CHANCE_PER_DAMAGE * unrepaired));
    }

    @Override
    public double gain(double load) {
        double relative = damageAfter(load) / BEST_DAMAGE;
        return 1.15 * person.gain() * relative * Exponential.exp(1 - relative);
    }

    @Override
    void learn(double load, double share, boolean steady, boolean flared) {
        double gained = gain(load) * share;
        damage = damage + share * (damageAfter(load) - damage);
        capacity += person.gain() * share * TissueBody.nearness(load, capacity - 0.1, 0.25);
        coming += flared ? 0 : gained;
        strength -= flared ? LOST_IN_A_FLARE : 0;
    }

    @Override
    void recover(int days) {
        damage *= Exponential.exp(-days / repairDays);
        double arrived = coming * (1 - Exponential.exp(-days / REMODELLING_DAYS));
        coming -= arrived;
        strength += arrived;
    }
}

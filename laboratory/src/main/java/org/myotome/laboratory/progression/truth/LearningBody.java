package org.myotome.laboratory.progression.truth;

import org.myotome.engine.arithmetic.Exponential;
import org.myotome.engine.arithmetic.Logistic;
import org.myotome.laboratory.progression.truth.Luck.Trait;

/** A body that has to learn how to move: form comes with spaced practice, goes with pauses, and suffers from jumps. */
final class LearningBody extends Body {

    private static final double SKILL_AT_MOST = 4;
    private static final double LEARNED_PER_SESSION = 0.055;
    private static final double STEADY_DAYS_TO_FORGET = 25;
    private static final double LOST_PER_LOG_LOAD = 9;
    private static final double POOR_FORM_PAIN = 2;

    private final TissueBody tissue;
    private final double learned;
    private double skill;
    private double used;
    private double practice;
    private int daysSince = 2;

    LearningBody(Person person) {
        this.tissue = new TissueBody(person, PainLaw.PROPORTIONAL, FlareLaw.BENT, 1.2);
        this.skill = 0.5 + 0.6 * person.luck().of(Trait.SKILL);
        this.learned = LEARNED_PER_SESSION * Exponential.exp(0.3 * person.luck().of(Trait.LEARNING));
    }

    @Override
    public double steadyChance(double load) {
        return Logistic.sigmoid(skill - LOST_PER_LOG_LOAD * Math.max(0, load - used));
    }

    @Override
    public double tolerance() {
        return tissue.tolerance() + today();
    }

    @Override
    double capacity() {
        return tissue.capacity();
    }

    @Override
    double unboundedPain(double load) {
        return tissue.unboundedPain(load - today()) + POOR_FORM_PAIN * (1 - steadyChance(load));
    }

    @Override
    double chanceOfFlare(double load) {
        return Math.min(0.9, tissue.chanceOfFlare(load - today()) * (2 - steadyChance(load)));
    }

    @Override
    public double gain(double load) {
        return tissue.gain(load) * (1 + steadyChance(load)) / 2;
    }

    @Override
    void learn(double load, double share, boolean steady, boolean flared) {
        double whole = tissue.gain(load) * share;
        tissue.learn(load, share, steady, flared);
        if (!flared && !steady) {
            tissue.loseGain(whole / 2);
        }
        double spacing = Math.min(1, daysSince / 2.0);
        skill += learned * spacing * share * (SKILL_AT_MOST - skill) * (steady ? 1 : 0.5);
        used += 0.4 * (load - used);
        practice += 1;
        daysSince = 0;
    }

    @Override
    void recover(int days) {
        tissue.recover(days);
        daysSince += days;
        double memory = STEADY_DAYS_TO_FORGET * (1 + practice / 10);
        skill *= skill > 0 ? Exponential.exp(-days / memory) : 1;
    }
}

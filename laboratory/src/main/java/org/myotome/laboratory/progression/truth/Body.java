package org.myotome.laboratory.progression.truth;

import org.myotome.engine.arithmetic.Logistic;

/** A body in training. It changes with each session and each day, and belongs to one thread. */
public abstract sealed class Body permits TissueBody, DamageBody, FitnessBody, LearningBody {

    private static final double REPETITIONS_PER_LOG_LOAD = 14;
    private static final double IRRITATION_LEFT_PER_DAY = 0.8;

    /** How much more a flare is likely above the longest of 30 days by a tenth (Garmin-RUNSAFE, 1.64). */
    private static final double SPIKE = 1.64;

    private static final double TENTH_MORE = 0.0953;
    private static final int REMEMBERED_DAYS = 30;

    /** How much days differ, as a share of the load. */
    private static final double DAY_TO_DAY = 0.03;

    private final Spikes spikes = new Spikes(REMEMBERED_DAYS);
    private double irritation;
    private double today;

    /** Return what this load is expected to hurt, 0 to 10, before the luck of the day. */
    public final double pain(double load) {
        return Math.clamp(unboundedPain(load) + irritation, 0, 10);
    }

    abstract double unboundedPain(double load);

    /** Return the chance of a flare with this load. */
    public final double flareChance(double load) {
        double chance = chanceOfFlare(load);
        return Math.min(0.95, load > spikes.most() + TENTH_MORE ? chance * SPIKE : chance);
    }

    abstract double chanceOfFlare(double load);

    /** Return the repetitions that are expected to be left; below 0 where not all can be done. */
    public double reserve(double load) {
        return 3 + REPETITIONS_PER_LOG_LOAD * (capacity() - load);
    }

    /** Return the chance that the line holds through the session. */
    public double steadyChance(double load) {
        return Logistic.sigmoid(3 + 6 * (capacity() - load));
    }

    /** Return how much a session with this load adds to what is borne, if it goes well. */
    public abstract double gain(double load);

    abstract double capacity();

    /** Return what is borne today: the load, as a logarithm, above which pain and flares take over. */
    public abstract double tolerance();

    final double irritation() {
        return irritation;
    }

    /** Return how much better (or worse) than usual this day is, in units of load. */
    final double today() {
        return today;
    }

    /** Let a session leave its marks. */
    final void train(double load, double share, boolean steady, boolean flared) {
        learn(load, share, steady, flared);
        spikes.add(load);
        if (flared) {
            irritation += 2;
        }
    }

    abstract void learn(double load, double share, boolean steady, boolean flared);

    /** Let the days until a session pass, with what they bring. */
    public final void restUntil(int session, Luck luck) {
        rest(daysBefore(session), DAY_TO_DAY * luck.of(session, Luck.Event.DAY));
    }

    private static int daysBefore(int session) {
        return session == 0 ? 0 : session % 3 == 0 ? 3 : 2;
    }

    /**
     * Let days pass.
     *
     * @param shock what they bring besides, in units of load
     */
    final void rest(int days, double shock) {
        for (int day = 0; day < days; day++) {
            irritation *= IRRITATION_LEFT_PER_DAY;
        }
        today = 0.7 * today + shock;
        spikes.pass(days);
        recover(days);
    }

    abstract void recover(int days);
}

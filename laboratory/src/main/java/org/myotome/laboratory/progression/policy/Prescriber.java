package org.myotome.laboratory.progression.policy;

import org.myotome.laboratory.progression.truth.Report;

/**
 * Says how much is done next in one course, from what was said so far. It changes with each report and belongs to one
 * thread. There are three sessions a week, on the first, third and fifth day.
 */
public abstract class Prescriber implements Cloneable {

    /** Nothing is prescribed, and nothing is said about what happens instead. */
    public static final double NOTHING = Double.NaN;

    /** Training pauses until somebody has looked: a step with a name, not an empty plan. */
    public static final double PAUSE = Double.NEGATIVE_INFINITY;

    /** The goal: a log-load of .5, which is 65 % more than at the start. */
    public static final double GOAL = 0.5;

    public static final int SESSIONS_PER_WEEK = 3;
    private static final int[] DAYS_IN_WEEK = {0, 2, 4};
    private static final int DAYS_PER_WEEK = 7;

    /** Return the day of a session, the first being 0. */
    public static int day(int session) {
        return session / SESSIONS_PER_WEEK * DAYS_PER_WEEK + DAYS_IN_WEEK[session % SESSIONS_PER_WEEK];
    }

    /** Return the logarithm of so many percent more (or, below 0, less). */
    static double percent(double percent) {
        return Math.log1p(percent / 100);
    }

    /** Return the load of a session, as a logarithm relative to the start; or {@link #NOTHING} or {@link #PAUSE}. */
    public abstract double prescribe(int session);

    /**
     * Hear how a session and the next morning went.
     *
     * @param report what was written down; where it was written twice, the later entry
     * @param earlier the earlier entry; the same where there is only one
     */
    public abstract void hear(int session, Report report, Report earlier);

    /** Hear which load a session was begun with. */
    public void done(double load) {}

    /** Hear that a session was missed. */
    public void miss(int session) {}

    /** Hear that a session was left out because of a {@link #PAUSE}. */
    public void paused(int session) {}

    /** Return a copy that goes its own way from here. */
    public Prescriber copy() {
        try {
            return (Prescriber) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("A prescriber can always be copied.", e);
        }
    }

    /** Return whether a session is the last of its week. */
    static boolean endsWeek(int session) {
        return session % SESSIONS_PER_WEEK == SESSIONS_PER_WEEK - 1;
    }
}

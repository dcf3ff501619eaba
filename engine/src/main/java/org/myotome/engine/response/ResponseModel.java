package org.myotome.engine.response;

import org.myotome.engine.arithmetic.Normal;

/**
 * The numbers of the model of how a person answers to load (algorithm notes 4.2, [S] none of it measured on patients).
 *
 * <p>State, on the scale of log-load ({@link DoseLoad}): capacity {@code c}, tolerance {@code t} (the load that hurts 5 of
 * 10), gain {@code h} per session, irritability {@code m} in points of pain, and {@code g}, the log-load of one point of
 * difficulty. With {@code d} the log-load of a session on rung {@code r}, {@code x = d + g r} and the pain to be expected
 * {@code p = 5 + 8 (x - t) + m}:
 *
 * <ul>
 *   <li>pain during {@code ~ N(p, 1.5^2)}, pain after {@code ~ N(p - 1, 2.5^2)}, whole points cut off at 0 and 10; the
 *       second is vaguer because it mostly repeats the first;
 *   <li>repetitions in reserve {@code ~ N(3 + 14 (c - x), 1.5^2)}, seen as four or more, two or three, none or one; a
 *       dose left undone means that fewer than a half were left;
 *   <li>a flare with probability {@code .002 + .978 Phi((p - 8) / 1.6)}: about as often as pain of 8 or more; the next
 *       morning rises by {@code N(2.5, 1.1^2)} after one and by {@code N(0, 1.1^2)} otherwise (the error of a difference
 *       of two scores of .9 or less, algorithm notes 2.3);
 *   <li>training: {@code t} and {@code c} grow by {@code h / (1 + ((x - t + .15) / .3)^2)^2}, most near the own band; a
 *       flare lowers {@code t} by .1 and raises {@code m} by 2;
 *   <li>until the next session {@code m} falls to .6 (three sessions a week; by days otherwise); {@code t} wanders by .03
 *       and {@code c} by .02, one time in twenty by five times as much, for what the model does not know of; {@code h} and
 *       {@code m} wander by a tenth of themselves and {@code g} by a twentieth; and after two weeks off both lose .006 a day, at most .4
 *       (Lemmer 2000: nothing lost in 12 weeks, 8 to 14 percent in 31; the notes restart 10 to 50 percent lower, [P]).
 * </ul>
 *
 * <p>Slopes 14, errors 1.5 and decay .6 are the notes'; the others are ours, unreviewed.
 */
public final class ResponseModel {

    /** Points of pain at the tolerance. */
    public static final double PAIN_AT_TOLERANCE = 5;

    /** Points of pain per unit of log-load. */
    public static final double PAIN_SLOPE = 8;

    /** Error of pain during, in points. */
    public static final double PAIN_ERROR = 1.5;

    /** By how much pain right after is below pain during, in points. */
    public static final double AFTER_LOWER = 1;

    /** Error of pain right after, in points. */
    public static final double AFTER_ERROR = 2.5;

    /** Scores are whole; half a point belongs to each side. */
    public static final double HALF_POINT = 0.5;

    /** Repetitions left when load equals capacity. */
    public static final double RESERVE_AT_CAPACITY = 3;

    /** Repetitions per unit of log-load. */
    public static final double RESERVE_SLOPE = 14;

    /** Error of repetitions left. */
    public static final double RESERVE_ERROR = 1.5;

    /** From so many left it was light. */
    public static final double LIGHT_FROM = 3.5;

    /** Below so many left it was all. */
    public static final double ALL_BELOW = 1.5;

    /** Below so many left the dose was not finished. */
    public static final double UNDONE_BELOW = 0.5;

    /** Chance of a flare that has nothing to do with load. */
    public static final double FLARE_ANYWAY = 0.002;

    /** Chance of a flare however much it hurts. */
    public static final double FLARE_AT_MOST = 0.98;

    /** Expected pain at which about every second session flares. */
    public static final double FLARE_AT = 8;

    /** Spread of that pain, in points. */
    public static final double FLARE_SPREAD = 1.6;

    /** Rise of the morning after a flare, in points. */
    public static final double RISE_AFTER_FLARE = 2.5;

    /** Error of the rise of a morning, in points. */
    public static final double RISE_ERROR = 1.1;

    /** So far below the tolerance, in log-load, training works most. */
    public static final double BEST_BELOW_TOLERANCE = 0.15;

    /** How wide the band is in which training works, in log-load. */
    public static final double BAND_WIDTH = 0.3;

    /** By how much a flare lowers the tolerance, in log-load. */
    public static final double FLARE_LOWERS = 0.1;

    /** By how many points a flare raises irritability. */
    public static final double FLARE_STIRS = 2;

    /** What is left of irritability at the next of three sessions a week. */
    public static final double DECAY_PER_SESSION = 0.6;

    /** Days between sessions, when nobody has said or for that decay. */
    public static final double USUAL_DAYS = 7.0 / 3;

    /** By how much tolerance wanders from session to session, in log-load. */
    public static final double TOLERANCE_WANDERS = 0.03;

    /** By how much capacity wanders from session to session, in log-load. */
    public static final double CAPACITY_WANDERS = 0.02;

    /** By which share of itself the gain wanders from session to session. */
    public static final double GAIN_WANDERS = 0.1;

    /** By which share of itself irritability wanders from session to session. */
    public static final double IRRITABILITY_WANDERS = 0.1;

    /** By which share of itself the log-load of a point of difficulty wanders from session to session. */
    public static final double RUNG_WANDERS = 0.05;

    /** The share of sessions before which tolerance or capacity leaps. */
    public static final double LEAPS = 0.05;

    /** How many times as far as it wanders. */
    public static final double LEAP = 5;

    /** Days off after which something is lost. */
    public static final double KEPT_DAYS = 14;

    /** Log-load lost per day after that. */
    public static final double LOST_PER_DAY = 0.006;

    /** The most log-load that is lost. */
    public static final double LOST_AT_MOST = 0.4;

    private ResponseModel() {}

    /** Return how well a load trains, above 0 to 1, by how far it is above the tolerance. */
    public static double training(double aboveTolerance) {
        double distance = (aboveTolerance + BEST_BELOW_TOLERANCE) * (1 / BAND_WIDTH);
        double falls = 1 + distance * distance;
        return 1 / (falls * falls);
    }

    /** Return the chance of a flare, by the pain to be expected. */
    static double flare(double pain) {
        return FLARE_ANYWAY
                + (FLARE_AT_MOST - FLARE_ANYWAY) * Normal.tabulatedUpperTail((FLARE_AT - pain) * (1 / FLARE_SPREAD));
    }

    /** Return the log-load lost in so many days off. */
    public static double lost(double days) {
        return Math.min(LOST_AT_MOST, LOST_PER_DAY * Math.max(0, days - KEPT_DAYS));
    }
}

package org.myotome.engine.response;

import org.myotome.engine.history.SetEffort;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;

/**
 * How a person answered to one session of one movement. Each part may be unknown, and what is unknown adds nothing to what
 * is believed.
 *
 * @param logLoad log-load of what was done, -6 to 6, see {@link DoseLoad}; unknown means as much as the last time
 * @param rungs how much harder the movement is than the one that log-loads count from, in points of difficulty, -10 to 10;
 *     0 for the same movement
 * @param daysSinceLast days since the session before, 0 or more; unknown means as usual
 * @param painDuring the worst pain in any set
 * @param painAfter pain right after
 * @param morningRise points by which the next morning was above the usual, -10 to 10
 * @param effort how much was left in the hardest set
 * @param allDone whether the whole planned dose was done
 * @param flare whether pain flared up after it
 */
public record SessionResponse(
        Known<Double> logLoad,
        double rungs,
        Known<Integer> daysSinceLast,
        PainReport painDuring,
        PainReport painAfter,
        Known<Double> morningRise,
        SetEffort effort,
        Answer allDone,
        Answer flare) {

    private static final double LARGEST_LOG_LOAD = 6;
    private static final double TEN = 10;

    public SessionResponse {
        requireWithin("log-load", logLoad, LARGEST_LOG_LOAD);
        requireWithin("rise of the morning", morningRise, TEN);
        requireWithin("number of rungs", Known.of(rungs), TEN);
        if (daysSinceLast instanceof Known.Value<Integer>(Integer days) && days < 0) {
            throw new IllegalArgumentException("The days since the last session (" + days
                    + ") must be 0 or more.\nMaybe sessions are out of order.");
        }
    }

    private static void requireWithin(String what, Known<Double> known, double most) {
        if (known instanceof Known.Value<Double>(Double value) && !(value >= -most && value <= most)) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + value + ") must lie between " + -most + " and " + most + ".");
        }
    }

    /** Return a session of which nothing but the load is known. */
    public static SessionResponse of(double logLoad) {
        return new SessionResponse(
                Known.of(logLoad),
                0,
                Known.unknown(),
                new PainReport.Unknown(),
                new PainReport.Unknown(),
                Known.unknown(),
                SetEffort.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN);
    }

    /** Return a copy so many days after the session before. */
    public SessionResponse daysSinceLast(int days) {
        return new SessionResponse(
                logLoad, rungs, Known.of(days), painDuring, painAfter, morningRise, effort, allDone, flare);
    }

    /** Return a copy with other pain during it. */
    public SessionResponse painDuring(double score) {
        PainReport pain = new PainReport.Score(score);
        return new SessionResponse(logLoad, rungs, daysSinceLast, pain, painAfter, morningRise, effort, allDone, flare);
    }

    /** Return a copy with other pain right after it. */
    public SessionResponse painAfter(double score) {
        PainReport pain = new PainReport.Score(score);
        return new SessionResponse(
                logLoad, rungs, daysSinceLast, painDuring, pain, morningRise, effort, allDone, flare);
    }

    /** Return a copy with another next morning, in points above the usual. */
    public SessionResponse morningRise(double points) {
        return new SessionResponse(
                logLoad, rungs, daysSinceLast, painDuring, painAfter, Known.of(points), effort, allDone, flare);
    }

    /** Return a copy with another effort. */
    public SessionResponse effort(SetEffort newEffort) {
        return new SessionResponse(
                logLoad, rungs, daysSinceLast, painDuring, painAfter, morningRise, newEffort, allDone, flare);
    }

    /** Return a copy that says whether the whole dose was done. */
    public SessionResponse allDone(boolean done) {
        return new SessionResponse(
                logLoad, rungs, daysSinceLast, painDuring, painAfter, morningRise, effort, answer(done), flare);
    }

    /** Return a copy that says whether pain flared up. */
    public SessionResponse flare(boolean flared) {
        return new SessionResponse(
                logLoad, rungs, daysSinceLast, painDuring, painAfter, morningRise, effort, allDone, answer(flared));
    }

    private static Answer answer(boolean yes) {
        return yes ? Answer.YES : Answer.NO;
    }
}

package org.myotome.engine.response;

import org.myotome.engine.arithmetic.Exponential;
import org.myotome.engine.arithmetic.Normal;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;

/** Weighs possible people by how well each explains what was seen in a session. What nobody has said adds nothing. */
final class Weighing {

    /** Surprises count up to so many standard deviations, so that no history is impossible. */
    private static final double LARGEST_SURPRISE = 10;

    /** Below the chance of any surprise that counts. */
    private static final double SMALLEST = 1e-24;

    private static final double LOWEST_SCORE = ResponseModel.HALF_POINT;
    private static final double HIGHEST_SCORE = 10 - ResponseModel.HALF_POINT;

    private Weighing() {}

    /** Weigh by everything but the next morning. */
    static void session(Cloud cloud, SessionResponse response) {
        pain(cloud, response.painDuring(), 0, 1 / ResponseModel.PAIN_ERROR);
        pain(cloud, response.painAfter(), ResponseModel.AFTER_LOWER, 1 / ResponseModel.AFTER_ERROR);
        effort(cloud, response.effort());
        done(cloud, response.allDone());
    }

    private static void pain(Cloud cloud, PainReport report, double lower, double oneOverError) {
        switch (report) {
            case PainReport.Score(double score) -> score(cloud, score, lower, oneOverError);
            case PainReport.Absent() -> score(cloud, 0, lower, oneOverError);
            case PainReport.Present() -> above(cloud, LOWEST_SCORE + lower, oneOverError);
            case PainReport.Unknown() -> {
                // nobody has said
            }
        }
    }

    private static void score(Cloud cloud, double score, double lower, double oneOverError) {
        if (score <= LOWEST_SCORE) {
            below(cloud, LOWEST_SCORE + lower, oneOverError);
        } else if (score >= HIGHEST_SCORE) {
            above(cloud, HIGHEST_SCORE + lower, oneOverError);
        } else {
            at(cloud, score + lower, oneOverError);
        }
    }

    private static void at(Cloud cloud, double felt, double oneOverError) {
        double[] pain = cloud.pain;
        double[] exponent = cloud.scratch;
        for (int i = 0; i < cloud.count; i++) {
            double surprise = bounded((felt - pain[i]) * oneOverError);
            exponent[i] = -0.5 * surprise * surprise;
        }
        for (int i = 0; i < cloud.count; i++) {
            cloud.weights[i] *= Exponential.exp(exponent[i]);
        }
    }

    private static void below(Cloud cloud, double most, double oneOverError) {
        for (int i = 0; i < cloud.count; i++) {
            cloud.weights[i] *= Normal.upperTail(bounded((cloud.pain[i] - most) * oneOverError));
        }
    }

    private static void above(Cloud cloud, double least, double oneOverError) {
        for (int i = 0; i < cloud.count; i++) {
            cloud.weights[i] *= Normal.upperTail(bounded((least - cloud.pain[i]) * oneOverError));
        }
    }

    private static double bounded(double surprise) {
        return Math.max(-LARGEST_SURPRISE, Math.min(LARGEST_SURPRISE, surprise));
    }

    private static void effort(Cloud cloud, SetEffort effort) {
        switch (effort) {
            case LIGHT -> atLeastLeft(cloud, ResponseModel.LIGHT_FROM);
            case RIGHT -> betweenLeft(cloud, ResponseModel.ALL_BELOW, ResponseModel.LIGHT_FROM);
            case ALL -> atMostLeft(cloud, ResponseModel.ALL_BELOW);
            case UNKNOWN -> {
                // nobody has said
            }
        }
    }

    private static void done(Cloud cloud, Answer done) {
        switch (done) {
            case YES -> atLeastLeft(cloud, ResponseModel.UNDONE_BELOW);
            case NO -> atMostLeft(cloud, ResponseModel.UNDONE_BELOW);
            case UNKNOWN -> {
                // nobody has said
            }
        }
    }

    private static void atLeastLeft(Cloud cloud, double least) {
        for (int i = 0; i < cloud.count; i++) {
            cloud.weights[i] *= Normal.upperTail(bounded(-surplus(cloud.left[i], least)));
        }
    }

    private static void atMostLeft(Cloud cloud, double most) {
        for (int i = 0; i < cloud.count; i++) {
            cloud.weights[i] *= Normal.upperTail(bounded(surplus(cloud.left[i], most)));
        }
    }

    /** The middle of the bell, read from the nearer tail so that it stays exact far away. */
    private static void betweenLeft(Cloud cloud, double least, double most) {
        for (int i = 0; i < cloud.count; i++) {
            double low = bounded(surplus(cloud.left[i], least));
            double high = bounded(surplus(cloud.left[i], most));
            double between = low + high < 0
                    ? Normal.upperTail(-low) - Normal.upperTail(-high)
                    : Normal.upperTail(high) - Normal.upperTail(low);
            cloud.weights[i] *= Math.max(between, SMALLEST);
        }
    }

    /** Return by how many standard deviations the repetitions expected to be left exceed a number. */
    private static double surplus(double left, double number) {
        return (ResponseModel.RESERVE_AT_CAPACITY + ResponseModel.RESERVE_SLOPE * left - number)
                * (1 / ResponseModel.RESERVE_ERROR);
    }

    /**
     * Weigh by the next morning and by whether pain flared up.
     *
     * @param timesAsLikely how much likelier the morning is after a flare than after none
     */
    static void morning(Cloud cloud, Answer flare, double timesAsLikely) {
        switch (flare) {
            case YES -> {
                for (int i = 0; i < cloud.count; i++) {
                    cloud.weights[i] *= ResponseModel.flare(cloud.pain[i]);
                }
            }
            case NO -> {
                for (int i = 0; i < cloud.count; i++) {
                    cloud.weights[i] *= 1 - ResponseModel.flare(cloud.pain[i]);
                }
            }
            case UNKNOWN -> unsaid(cloud, timesAsLikely);
        }
    }

    private static void unsaid(Cloud cloud, double timesAsLikely) {
        if (timesAsLikely == 1) {
            return;
        }
        for (int i = 0; i < cloud.count; i++) {
            cloud.weights[i] *= 1 + ResponseModel.flare(cloud.pain[i]) * (timesAsLikely - 1);
        }
    }

    /** Return how much likelier a morning is after a flare than after none; 1 where nobody has said how it was. */
    static double timesAsLikely(Known<Double> morningRise) {
        return switch (morningRise) {
            case Known.Value<Double>(Double rise) -> {
                double withFlare = (rise - ResponseModel.RISE_AFTER_FLARE) / ResponseModel.RISE_ERROR;
                double without = rise / ResponseModel.RISE_ERROR;
                yield Exponential.exp(0.5 * (without * without - withFlare * withFlare));
            }
            case Known.Unknown<Double>() -> 1;
        };
    }
}

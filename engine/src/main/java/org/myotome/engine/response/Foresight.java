package org.myotome.engine.response;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.arithmetic.Exponential;
import org.myotome.engine.arithmetic.Normal;
import org.myotome.engine.progression.Advice;
import org.myotome.engine.progression.Direction;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.PainReport;

/** Looks ahead from the last session to the next one, at the usual time and some step away in load. */
final class Foresight {

    /** What tolerance wanders until then, leaps among it, makes pain less certain: by so many points. */
    private static final double WANDERING = ResponseModel.PAIN_SLOPE
            * ResponseModel.TOLERANCE_WANDERS
            * Math.sqrt(1 + ResponseModel.LEAPS * (ResponseModel.LEAP * ResponseModel.LEAP - 1));

    private static final double ONE_OVER_PAIN_ERROR = 1 / root(ResponseModel.PAIN_ERROR);
    private static final double ONE_OVER_FLARE_SPREAD = 1 / root(ResponseModel.FLARE_SPREAD);
    private static final double KEPT = Cloud.keptIrritability(ResponseModel.USUAL_DAYS);
    private static final double HUNDRED = 100;
    private static final double LEAST_PERCENT = -90;

    private final Cloud cloud;
    private final AdvicePolicy policy;
    private final double painful;

    Foresight(Cloud cloud, double load, double rungs, AdvicePolicy policy) {
        this.cloud = cloud;
        this.policy = policy;
        this.painful = policy.ceiling() + ResponseModel.HALF_POINT;
        for (int i = 0; i < cloud.count; i++) {
            double here = load + rungs * cloud.rung[i];
            cloud.above[i] = here - cloud.tolerance[i];
            cloud.left[i] = cloud.capacity[i] - here;
            cloud.pain[i] = ResponseModel.PAIN_AT_TOLERANCE
                    + ResponseModel.PAIN_SLOPE * cloud.above[i]
                    + KEPT * cloud.irritability[i];
        }
    }

    private static double root(double error) {
        return Math.sqrt(error * error + WANDERING * WANDERING);
    }

    /** Return what is to be expected of a step. */
    ResponseOutlook outlook(LoadStep step) {
        double[] weights = cloud.weights;
        double flare = 0;
        double pain = 0;
        double gain = 0;
        double squares = 0;
        double crossedFlare = 0;
        double crossedPain = 0;
        double crossedGain = 0;
        double spreadFlare = 0;
        double spreadPain = 0;
        double spreadGain = 0;
        for (int i = 0; i < cloud.count; i++) {
            double weight = weights[i];
            double more = step.logLoad() + step.rungs() * cloud.rung[i];
            double felt = cloud.pain[i] + ResponseModel.PAIN_SLOPE * more;
            double flares = flares(felt);
            double weightedFlare = weight * flares;
            double weightedPain = weight * hurts(felt);
            double weightedGain = weight * gains(i, more, flares);
            flare += weightedFlare;
            pain += weightedPain;
            gain += weightedGain;
            squares += weight * weight;
            crossedFlare += weight * weightedFlare;
            crossedPain += weight * weightedPain;
            crossedGain += weight * weightedGain;
            spreadFlare += weightedFlare * weightedFlare;
            spreadPain += weightedPain * weightedPain;
            spreadGain += weightedGain * weightedGain;
        }
        return new ResponseOutlook(
                flare,
                error(flare, squares, crossedFlare, spreadFlare),
                pain,
                error(pain, squares, crossedPain, spreadPain),
                gain,
                error(gain, squares, crossedGain, spreadGain));
    }

    /** Return the Monte-Carlo error of a weighted mean: the root of the sum of squared weight times squared deviation. */
    private static double error(double mean, double squares, double crossed, double spread) {
        return Math.sqrt(Math.max(0, spread - 2 * mean * crossed + mean * mean * squares));
    }

    private static double flares(double felt) {
        return ResponseModel.FLARE_ANYWAY
                + (ResponseModel.FLARE_AT_MOST - ResponseModel.FLARE_ANYWAY)
                        * Normal.tabulatedUpperTail((ResponseModel.FLARE_AT - felt) * ONE_OVER_FLARE_SPREAD);
    }

    private double hurts(double felt) {
        return Normal.tabulatedUpperTail((painful - felt) * ONE_OVER_PAIN_ERROR);
    }

    /** Return the gain of tolerance that is to be expected: as far as it is done, less what a flare takes. */
    private double gains(int i, double more, double flares) {
        double reserve = ResponseModel.RESERVE_AT_CAPACITY + ResponseModel.RESERVE_SLOPE * (cloud.left[i] - more);
        double done =
                Normal.tabulatedUpperTail((ResponseModel.UNDONE_BELOW - reserve) * (1 / ResponseModel.RESERVE_ERROR));
        return cloud.gain[i] * ResponseModel.training(cloud.above[i] + more) * done
                - ResponseModel.FLARE_LOWERS * flares;
    }

    /**
     * Return the step to advise. From holding, or the nearest more careful step that is acceptable, it walks up while
     * the next step is acceptable and promises more; where the first one up does not, it walks down as long as less
     * promises more. What steps promise rises to one best step and falls from there, so the walk finds it.
     */
    Advice advise(List<LoadStep> steps, SessionResponse last) {
        int start = firstAtOrBelowHold(steps);
        ResponseOutlook ahead = outlook(steps.get(start));
        while (!ahead.isWithin(policy)) {
            if (start == 0) {
                return advice(steps.getFirst(), Direction.STEP_DOWN, ahead);
            }
            start--;
            ahead = outlook(steps.get(start));
        }
        Walk walk = new Walk(steps, start, ahead);
        if (start == firstAtOrBelowHold(steps) && mayProgress(last)) {
            walk.go(1);
        }
        if (walk.at == start) {
            walk.go(-1);
        }
        LoadStep best = steps.get(walk.at);
        return advice(best, direction(best), walk.ahead);
    }

    /**
     * Return the largest step up that is acceptable, or, where none is, the step to advise. What a step promises is not asked:
     * somebody whose pain says less gains less from more load, and would be held back for hurting less.
     */
    Advice bound(SessionResponse last) {
        Optional<Advice> bound = Optional.empty();
        if (mayProgress(last)) {
            for (LoadStep step : LoadStep.all()) {
                if (step.percent() > 0) {
                    ResponseOutlook ahead = outlook(step);
                    if (!ahead.isWithin(policy)) {
                        break;
                    }
                    bound = Optional.of(advice(step, Direction.PROGRESS, ahead));
                }
            }
        }
        return bound.orElseGet(() -> advise(LoadStep.all(), last));
    }

    private static int firstAtOrBelowHold(List<LoadStep> steps) {
        int place = 0;
        while (place + 1 < steps.size() && steps.get(place + 1).percent() <= 0) {
            place++;
        }
        return place;
    }

    private Advice advice(LoadStep step, Direction direction, ResponseOutlook ahead) {
        return new Advice(direction, percent(step), ahead.chanceOfFlare(), ahead.chanceOfPain());
    }

    /** A walk along steps, each of which has to be acceptable and to promise more than the one before. */
    private final class Walk {

        private final List<LoadStep> steps;
        private int at;
        private ResponseOutlook ahead;

        Walk(List<LoadStep> steps, int at, ResponseOutlook ahead) {
            this.steps = steps;
            this.at = at;
            this.ahead = ahead;
        }

        void go(int way) {
            for (int next = at + way; next >= 0 && next < steps.size(); next += way) {
                ResponseOutlook there = outlook(steps.get(next));
                if (!there.isWithin(policy) || there.expectedGain() <= ahead.expectedGain()) {
                    return;
                }
                at = next;
                ahead = there;
            }
        }
    }

    /** Nothing harder right after more pain than agreed or a flare; nothing harder without data. */
    private boolean mayProgress(SessionResponse last) {
        boolean told = isNumber(last.painDuring()) && (last.morningRise().isKnown() || last.flare() == Answer.NO);
        return told && last.flare() != Answer.YES && !isAbove(last.painDuring()) && !isAbove(last.painAfter());
    }

    private static boolean isNumber(PainReport pain) {
        return pain instanceof PainReport.Score || pain instanceof PainReport.Absent;
    }

    private boolean isAbove(PainReport pain) {
        return pain.isKnown() && pain.worstPossible() > policy.agreed();
    }

    private static Direction direction(LoadStep step) {
        if (step.percent() > 0) {
            return Direction.PROGRESS;
        }
        return step == LoadStep.HOLD ? Direction.HOLD : Direction.STEP_DOWN;
    }

    /** Return the change of load in percent; of an easier movement as it is learned to be. */
    private double percent(LoadStep step) {
        if (step.rungs() == 0) {
            return step.percent();
        }
        double rung = 0;
        for (int i = 0; i < cloud.count; i++) {
            rung += cloud.weights[i] * cloud.rung[i];
        }
        return Math.max(LEAST_PERCENT, HUNDRED * (Exponential.exp(step.rungs() * rung) - 1));
    }
}

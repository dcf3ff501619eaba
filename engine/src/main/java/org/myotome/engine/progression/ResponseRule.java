package org.myotome.engine.progression;

import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;

/**
 * The rule of a step: what one session and the next morning say about how one movement goes on. First what was bad, then
 * what was not said, then what was not yet good; the more careful of session and morning holds.
 *
 * <p>During and after: the pain-monitoring rule (Thomee 1997, Silbernagel 2007) with the limits of the pain policy. The
 * next morning: the 24-hour rule, where back at the usual may go on, one above repeats, and two or more above or more than
 * half an hour of stiffness steps down (evidence notes 6.1, [P]). Anything that nobody has said holds the step.
 *
 * <p>It looks at one session alone; that two in a row are needed to go on is decided where sessions are put in order.
 * Fast, so that populations can be simulated with the very rule that people meet.
 */
public final class ResponseRule {

    /** More minutes of stiffness than this step down (evidence notes 6.1: 30 to 60; the more careful end). */
    public static final int LONGEST_STIFFNESS_MINUTES = 30;

    /** A morning that is more than this above the usual is a flare, and steps down. */
    public static final double LARGEST_RISE_TO_REPEAT = 1;

    /**
     * Pain of so many points above what was agreed, and all else calm, takes a small step back instead of a whole one. Ours,
     * unreviewed; on simulated people it brought as many to their goal sooner with no more flares.
     */
    public static final double A_LITTLE = 1;

    private static final Verdict WELL = Verdict.well();
    private static final Verdict NOT_DONE =
            Verdict.hold(new StepReason.NotDoneYet(), new Counterfactual.ProgressAfterCalm(2));
    private static final Verdict LOST =
            Verdict.hold(new StepReason.LineLost(), new Counterfactual.ProgressWhenSteady());
    private static final Verdict WOBBLED =
            Verdict.hold(new StepReason.LineWobbled(), new Counterfactual.ProgressWhenSteady());
    private static final Verdict NOT_ALL_DONE =
            Verdict.hold(new StepReason.NotAllDone(), new Counterfactual.ProgressWhenAllDone());
    private static final Verdict DOUBTFUL =
            Verdict.hold(new StepReason.AmountDoubtful(), new Counterfactual.ProgressWhenCorrected());
    private static final Verdict ALL_OUT =
            Verdict.hold(new StepReason.AllOut(), new Counterfactual.ProgressAfterCalm(2));
    private static final Verdict PAIN_AT_NIGHT =
            Verdict.hold(new StepReason.PainAtNight(), new Counterfactual.ProgressAfterCalm(2));
    private static final Verdict NO_PAIN_DURING = Verdict.notSaid(StepReason.Missing.PAIN_DURING);
    private static final Verdict NO_PAIN_AFTER = Verdict.notSaid(StepReason.Missing.PAIN_AFTER);
    private static final Verdict NO_FORM = Verdict.notSaid(StepReason.Missing.FORM);
    private static final Verdict NO_AMOUNT = Verdict.notSaid(StepReason.Missing.AMOUNT);
    private static final Verdict NO_EFFORT = Verdict.notSaid(StepReason.Missing.EFFORT);
    private static final Verdict NO_MORNING = Verdict.notSaid(StepReason.Missing.MORNING);
    private static final Verdict NO_MORNING_PAIN = Verdict.notSaid(StepReason.Missing.MORNING_PAIN);
    private static final Verdict NO_USUAL = Verdict.notSaid(StepReason.Missing.USUAL_MORNING);
    private static final Verdict NO_STIFFNESS = Verdict.notSaid(StepReason.Missing.MORNING_STIFFNESS);
    private static final Verdict NO_NIGHT = Verdict.notSaid(StepReason.Missing.NIGHT_PAIN);
    private static final Verdict NO_LEGS = Verdict.notSaid(StepReason.Missing.LEG_SYMPTOMS);

    private ResponseRule() {}

    /** Return the more careful of what session and next morning say about a movement. */
    public static Verdict judge(MovementResponse response, PainPolicy policy) {
        Verdict during = judgeSession(response, policy);
        if (!response.wasDone()) {
            return during;
        }
        Verdict morning = judgeMorning(response.morning(), policy);
        if (isLittleTooMuch(response, during, morning, policy)) {
            return littleTooMuch(response, policy);
        }
        return morning.direction().compareTo(during.direction()) < 0 ? morning : during;
    }

    /**
     * Return whether nothing was bad but pain a little above what was agreed. All pain and the morning have to be said:
     * silence makes no step smaller. Where no pain at all was agreed, none is little.
     */
    private static boolean isLittleTooMuch(
            MovementResponse response, Verdict during, Verdict morning, PainPolicy policy) {
        return during.direction() == Direction.STEP_DOWN
                && policy.mostDuring() > 0
                && morning.direction() != Direction.STEP_DOWN
                && !(morning.reason() instanceof StepReason.NotSaid)
                && response.isPainSaid()
                && UsualMorning.isNumber(response.worstPain())
                && UsualMorning.isNumber(response.painAfter())
                && aboveDuring(response, policy) <= A_LITTLE
                && aboveAfter(response, policy) <= A_LITTLE;
    }

    private static double aboveDuring(MovementResponse response, PainPolicy policy) {
        return UsualMorning.numberOr(response.worstPain(), 0) - policy.mostDuring();
    }

    private static double aboveAfter(MovementResponse response, PainPolicy policy) {
        return UsualMorning.numberOr(response.painAfter(), 0) - policy.mostAfter();
    }

    private static Verdict littleTooMuch(MovementResponse response, PainPolicy policy) {
        boolean isDuring = aboveDuring(response, policy) >= aboveAfter(response, policy);
        int agreed = isDuring ? policy.mostDuring() : policy.mostAfter();
        double above = isDuring ? aboveDuring(response, policy) : aboveAfter(response, policy);
        return Verdict.down(
                new StepReason.PainLittleAboveAgreed(agreed + above, agreed), new Counterfactual.HoldWithin(agreed));
    }

    /** Return what the session alone says. */
    public static Verdict judgeSession(MovementResponse response, PainPolicy policy) {
        if (!response.wasDone()) {
            return NOT_DONE;
        }
        double worst = UsualMorning.numberOr(response.worstPain(), 0);
        if (worst > policy.mostDuring()) {
            return Verdict.down(
                    new StepReason.PainAboveAgreed(worst, policy.mostDuring()),
                    new Counterfactual.HoldWithin(policy.mostDuring()));
        }
        double after = UsualMorning.numberOr(response.painAfter(), 0);
        if (after > policy.mostAfter()) {
            return Verdict.down(
                    new StepReason.PainAfterAboveAgreed(after, policy.mostAfter()),
                    new Counterfactual.HoldWithin(policy.mostAfter()));
        }
        if (!response.isPainSaid() || !UsualMorning.isNumber(response.worstPain())) {
            return NO_PAIN_DURING;
        }
        return UsualMorning.isNumber(response.painAfter()) ? judgeForm(response) : NO_PAIN_AFTER;
    }

    private static Verdict judgeForm(MovementResponse response) {
        return switch (response.form()) {
            case LOST -> LOST;
            case WOBBLED -> WOBBLED;
            case UNKNOWN -> NO_FORM;
            case STEADY -> judgeAmount(response);
        };
    }

    private static Verdict judgeAmount(MovementResponse response) {
        if (response.setsMissing() > 0) {
            return Verdict.hold(
                    new StepReason.SetsMissing(response.setsLogged(), response.setsLogged() + response.setsMissing()),
                    new Counterfactual.ProgressWhenAllDone());
        }
        return switch (response.done()) {
            case UNKNOWN -> NO_AMOUNT;
            case LESS -> NOT_ALL_DONE;
            case DOUBTFUL -> DOUBTFUL;
            case ALL -> judgeEffort(response.effort());
        };
    }

    /** Two or three repetitions left, or more, are effort to spare. */
    private static Verdict judgeEffort(SetEffort effort) {
        return switch (effort) {
            case ALL -> ALL_OUT;
            case UNKNOWN -> NO_EFFORT;
            case LIGHT, RIGHT -> WELL;
        };
    }

    /** Return what the next morning alone says. */
    public static Verdict judgeMorning(MorningResponse morning, PainPolicy policy) {
        if (!morning.isDescribed()) {
            return NO_MORNING;
        }
        if (morning.stiffnessMinutes() instanceof Known.Value<Integer>(Integer minutes)
                && minutes > LONGEST_STIFFNESS_MINUTES) {
            return Verdict.down(new StepReason.MorningStiff(minutes), new Counterfactual.HoldWithCalmerMorning());
        }
        if (!UsualMorning.isNumber(morning.pain())) {
            return NO_MORNING_PAIN;
        }
        if (!UsualMorning.isNumber(morning.usual())) {
            return NO_USUAL;
        }
        double pain = UsualMorning.numberOr(morning.pain(), 0);
        return judgeRise(morning, pain, pain - UsualMorning.numberOr(morning.usual(), 0), policy);
    }

    private static Verdict judgeRise(MorningResponse morning, double pain, double rise, PainPolicy policy) {
        if (rise > LARGEST_RISE_TO_REPEAT) {
            return Verdict.down(new StepReason.MorningMuchWorse(rise), new Counterfactual.HoldWithCalmerMorning());
        }
        if (rise > policy.mostMorningRiseToProgress()) {
            return Verdict.hold(new StepReason.MorningALittleWorse(rise), new Counterfactual.ProgressAfterCalm(2));
        }
        if (pain > policy.mostAfter()) {
            return Verdict.hold(
                    new StepReason.MorningAboveAgreed(pain, policy.mostAfter()),
                    new Counterfactual.ProgressAfterCalm(2));
        }
        return judgeRest(morning);
    }

    private static Verdict judgeRest(MorningResponse morning) {
        if (!morning.stiffnessMinutes().isKnown()) {
            return NO_STIFFNESS;
        }
        if (morning.nightPain() == Answer.YES) {
            return PAIN_AT_NIGHT;
        }
        if (morning.nightPain() == Answer.UNKNOWN) {
            return NO_NIGHT;
        }
        return morning.legSymptoms() == LegSymptoms.UNKNOWN ? NO_LEGS : WELL;
    }
}

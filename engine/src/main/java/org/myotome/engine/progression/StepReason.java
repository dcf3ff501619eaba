package org.myotome.engine.progression;

import java.time.LocalDate;
import org.myotome.engine.programme.LeftOutReason;

/** Why a movement goes the way it goes. */
public sealed interface StepReason {

    /** Safety locks it now. */
    record LockedNow(String because) implements StepReason {}

    /** There is nothing easier left. */
    record NothingEasier() implements StepReason {}

    /** It hurt more than agreed while moving. */
    record PainAboveAgreed(double pain, int mostAgreed) implements StepReason {}

    /** It hurt more than agreed right after the session. */
    record PainAfterAboveAgreed(double pain, int mostAgreed) implements StepReason {}

    /**
     * It hurt a little more than agreed, while moving or right after, and the next morning was calm.
     *
     * @param pain the pain that was furthest above what was agreed
     * @param mostAgreed what was agreed for it
     */
    record PainLittleAboveAgreed(double pain, int mostAgreed) implements StepReason {}

    /** The next morning was clearly worse than usual. */
    record MorningMuchWorse(double rise) implements StepReason {}

    /** The next morning was stiff for long. */
    record MorningStiff(int minutes) implements StepReason {}

    /** The line was lost in the last two sessions. */
    record LineLostTwice() implements StepReason {}

    /** Nothing was done for some weeks. */
    record LongBreak(long days) implements StepReason {}

    /** Nothing was done for four weeks or more; whether anything has changed is asked, and a short search proposed. */
    record VeryLongBreak(long days) implements StepReason {}

    /** It was lowered for a week after weeks of rising load. */
    record LighterWeek(long weeksOfTraining) implements StepReason {}

    /** It was lowered for a week because in the last sessions more than one thing went down at the same dose. */
    record LighterWeekForReadiness(int sessions) implements StepReason {}

    /** The lighter week goes on. */
    record LighterWeekOn(LocalDate lastDay) implements StepReason {}

    /** The lighter week is over, and it goes on with the step before. */
    record LighterWeekOver() implements StepReason {}

    /** More often comes before more: fewer than two thirds of the planned sessions of two weeks were done. */
    record TooFewSessions(int done, int planned) implements StepReason {}

    /**
     * There was no progress for some sessions.
     *
     * @param sessions how many
     * @param choice what follows
     */
    record Stalled(int sessions, Stall choice) implements StepReason {}

    /** A walk or run since the session before hurt more than agreed. */
    record ActivityHurt(LocalDate day, double pain, int mostAgreed) implements StepReason {}

    /** The session is dated before the programme it would speak for, so it can hold or lower, never raise. */
    record LoggedLate(LocalDate day) implements StepReason {}

    /** A session is dated after today. */
    record DatedAhead(LocalDate day) implements StepReason {}

    /** What was logged is so far from the plan that units may have been mixed. */
    record AmountDoubtful() implements StepReason {}

    /** The belief accepts only a smaller step than the smallest there is. */
    record StepTooLargeForBelief(double mostPercent) implements StepReason {}

    /** Control holds under all conditions of practice; it is of use in what the person wants to do again. */
    record ReadyToTransfer(String goal) implements StepReason {}

    /** The next morning was a little worse than usual. */
    record MorningALittleWorse(double rise) implements StepReason {}

    /** The next morning hurt more than agreed, although no more than usual. */
    record MorningAboveAgreed(double pain, int mostAgreed) implements StepReason {}

    /** Pain woke the person, and a clinician has looked at it. */
    record PainAtNight() implements StepReason {}

    /** The line was lost. */
    record LineLost() implements StepReason {}

    /** Some repetitions lost the line. */
    record LineWobbled() implements StepReason {}

    /** It took all there was. */
    record AllOut() implements StepReason {}

    /** Not all sets were logged. */
    record SetsMissing(int logged, int planned) implements StepReason {}

    /** Less was done than planned. */
    record NotAllDone() implements StepReason {}

    /** Something that the decision hangs on was not said. */
    record NotSaid(Missing what) implements StepReason {}

    /** It was not done in the last session, or there was no session yet. */
    record NotDoneYet() implements StepReason {}

    /** The next morning has not come yet. */
    record MorningToCome(LocalDate day) implements StepReason {}

    /** The first session after a week or more without one repeats the last step. */
    record FirstAfterBreak(long days) implements StepReason {}

    /** It went well once; twice in a row is the rule. */
    record WellOnce() implements StepReason {}

    /** It went well twice in a row. */
    record WellTwice() implements StepReason {}

    /** It went well, and there is nothing more to add for now. */
    record AtTheTop() implements StepReason {}

    /** It went well, and more would not fit into the minutes of a session. */
    record SessionFull(int minutes) implements StepReason {}

    /**
     * It went well, and the next movement is not open.
     *
     * @param movementId the next movement
     * @param obstacle what stands in its way
     */
    record NextNotOpen(String movementId, LeftOutReason obstacle) implements StepReason {}

    /** It went well, and a longer run would be too large a step from the longest of the last 30 days. */
    record RunLimitReached(long mostNow) implements StepReason {}

    /** The rule would go further; the belief asks for more care. */
    record BeliefMoreCareful(Direction ruleAlone) implements StepReason {}

    /** What was not said. */
    enum Missing {
        PAIN_DURING("pain_during"),
        PAIN_AFTER("pain_after"),
        FORM("form"),
        EFFORT("effort"),
        AMOUNT("amount"),
        MORNING("morning"),
        MORNING_PAIN("morning_pain"),
        MORNING_STIFFNESS("morning_stiffness"),
        NIGHT_PAIN("night_pain"),
        LEG_SYMPTOMS("leg_symptoms"),
        USUAL_MORNING("usual_morning"),
        LONGEST_RUN("longest_run"),
        ACTIVITY_PAIN("activity_pain");

        private final String word;

        Missing(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }
}

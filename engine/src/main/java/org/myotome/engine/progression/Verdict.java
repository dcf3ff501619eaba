package org.myotome.engine.progression;

/**
 * How one session went for one movement, before it is asked what to change.
 *
 * @param direction which way it points
 * @param reason why
 * @param counterfactual what would alter it
 */
public record Verdict(Direction direction, StepReason reason, Counterfactual counterfactual) {

    static Verdict down(StepReason reason, Counterfactual counterfactual) {
        return new Verdict(Direction.STEP_DOWN, reason, counterfactual);
    }

    static Verdict hold(StepReason reason, Counterfactual counterfactual) {
        return new Verdict(Direction.HOLD, reason, counterfactual);
    }

    static Verdict notSaid(StepReason.Missing what) {
        return hold(new StepReason.NotSaid(what), new Counterfactual.ProgressWhenSaid(what));
    }

    static Verdict well() {
        return new Verdict(Direction.PROGRESS, new StepReason.WellOnce(), new Counterfactual.StepDownAfterBadMorning());
    }

    /** Return whether it went well. */
    public boolean isWell() {
        return direction == Direction.PROGRESS;
    }
}

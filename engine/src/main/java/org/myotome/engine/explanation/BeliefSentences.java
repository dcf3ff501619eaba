package org.myotome.engine.explanation;

import org.myotome.engine.movement.Library;
import org.myotome.engine.progression.Advice;

/** English sentences about what is believed of how a person answers to load. */
public final class BeliefSentences {

    /** What a belief is not, for every page that shows one. */
    public static final String LIMITS =
            "These are bands for choosing a step, not forecasts. In public diaries the load of a"
                    + " day told nothing about the next day's pain that earlier pain had not told. The rule decides; the belief can"
                    + " only make a step smaller. What it is worth has been tried on virtual people only.";

    private final ProgrammeSentences programme;

    /** Name movements by a library. */
    public BeliefSentences(Library library) {
        programme = new ProgrammeSentences(library);
    }

    /** Say which step is believed to be fine, such as {@code Bridge: up to 5 % more}. */
    public String step(String movementId, Advice advice) {
        String name = programme.name(movementId);
        String percent = ProgrammeSentences.number(wholeOrHalf(Math.abs(advice.mostStepPercent())));
        return switch (advice.direction()) {
            case STOP -> name + ": stop for now";
            case STEP_DOWN -> name + ": about " + percent + " % less";
            case HOLD -> name + ": the same again";
            case PROGRESS -> name + ": up to " + percent + " % more";
        };
    }

    /**
     * Say how likely a flare and much pain are after that step.
     *
     * @param ceiling pain, 0 to 10, above which a session was too much
     */
    public String chances(Advice advice, int ceiling) {
        return "Among people who logged the same, "
                + ChanceBand.of(advice.chanceOfFlare()).words()
                + " would flare up after it, and "
                + ChanceBand.of(advice.chanceOfPain()).words()
                + " would feel more than " + ceiling + " of 10 during it.";
    }

    private static double wholeOrHalf(double percent) {
        return (int) (2 * percent + 0.5) / 2.0;
    }
}

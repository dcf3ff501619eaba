package org.myotome.engine.explanation;

import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Library;
import org.myotome.engine.progression.Advice;

/** Sentences about what is believed of how a person answers to load. */
public final class BeliefSentences {

    /** What a belief is not, for every page that shows one. */
    public static final String LIMITS =
            "These are bands for choosing a step, not forecasts. In public diaries the load of a"
                    + " day told nothing about the next day's pain that earlier pain had not told. The rule decides; the belief can"
                    + " only make a step smaller. What it is worth has been tried on virtual people only.";

    private final ProgrammeSentences programme;
    private final Words words;

    /** Name movements by a library, in a language. */
    public BeliefSentences(Library library, Words words) {
        this.words = words;
        programme = new ProgrammeSentences(library, words);
    }

    /** Say which step is believed to be fine, such as {@code Bridge: up to 5 % more}. */
    public String step(String movementId, Advice advice) {
        String name = programme.name(movementId);
        double percent = wholeOrHalf(Math.abs(advice.mostStepPercent()));
        return switch (advice.direction()) {
            case STOP -> words.say("{0}: stop for now", name);
            case STEP_DOWN -> words.say("{0}: about {1} % less", name, percent);
            case HOLD -> words.say("{0}: the same again", name);
            case PROGRESS -> words.say("{0}: up to {1} % more", name, percent);
        };
    }

    /**
     * Say how likely a flare and much pain are after that step.
     *
     * @param ceiling pain, 0 to 10, above which a session was too much
     */
    public String chances(Advice advice, int ceiling) {
        return words.say(
                "Among people who logged the same, {0} would flare up after it, and {1} would feel more than {2} of 10 during it.",
                words.of(ChanceBand.of(advice.chanceOfFlare()).words()),
                words.of(ChanceBand.of(advice.chanceOfPain()).words()),
                ceiling);
    }

    private static double wholeOrHalf(double percent) {
        return (int) (2 * percent + 0.5) / 2.0;
    }
}

package org.myotome.engine.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.ability.Limiting;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.pathway.PartState;
import org.myotome.engine.pathway.PathwayPart;
import org.myotome.engine.selfcheck.SelfAnswer;
import org.myotome.engine.selfcheck.SelfCheckStep;
import org.myotome.engine.selfcheck.SelfTest;
import org.myotome.engine.startingpoint.LeftOut;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.triage.Tier;

/** English sentences about the answer of a self-check, for the person. The limits of the words are ours, unreviewed. */
public final class SelfCheckSentences {

    /** Below this, nothing stands out among nine abilities. */
    private static final double STANDS_OUT_FROM = 0.4;

    private static final double MORE_LIKELY_THAN_NOT = 0.5;
    private static final double LIKELY_FROM = 0.75;

    private SelfCheckSentences() {}

    /** Say in a few words what limits. */
    public static String headline(SelfAnswer answer) {
        if (answer.tried() == 0) {
            return "Nothing was tried, so nothing can be said about feet or glutes.";
        }
        if (answer.nerveFirst()) {
            return "Hip and foot did less on the same side only.";
        }
        Optional<Limiting> limiting = standingOut(answer);
        return limiting.map(found -> headline(found.ability())).orElse("Neither feet nor glutes stand out.");
    }

    private static Optional<Limiting> standingOut(SelfAnswer answer) {
        return answer.pathway().limiting().filter(found -> found.probability() >= STANDS_OUT_FROM);
    }

    private static String headline(Ability ability) {
        return switch (ability) {
            case TRUNK_CONTROL -> "Neither first: steering the trunk seems to limit.";
            case TRUNK_STRENGTH -> "Neither first: the strength of the trunk seems to limit.";
            case HIP_LEFT -> "Rather the glutes than the feet: the left hip seems to limit.";
            case HIP_RIGHT -> "Rather the glutes than the feet: the right hip seems to limit.";
            case KNEE_LEFT -> "Neither: the left thigh seems to limit.";
            case KNEE_RIGHT -> "Neither: the right thigh seems to limit.";
            case FOOT_LEFT -> "Rather the feet than the glutes: the left calf and foot seem to limit.";
            case FOOT_RIGHT -> "Rather the feet than the glutes: the right calf and foot seem to limit.";
            case MOBILITY -> "Neither: stiffness seems to limit more than weakness.";
        };
    }

    /** Say how sure this is, in words and as a band. */
    public static String howSure(SelfAnswer answer) {
        Optional<Limiting> limiting = answer.pathway().limiting();
        if (answer.tried() == 0 || limiting.isEmpty()) {
            return "Not sure at all: no test speaks for or against anything.";
        }
        double chance = limiting.get().probability();
        String band = NaturalFrequency.of(chance);
        String place = limiting.get().ability().plainName();
        if (chance < STANDS_OUT_FROM) {
            return "Not sure. Most often it comes down to " + place + ", but only in " + band
                    + " of what is still thought possible.";
        }
        String word =
                chance < MORE_LIKELY_THAN_NOT ? "A lean, no more" : chance < LIKELY_FROM ? "Fairly sure" : "Quite sure";
        return word + ": in " + band + " of what is still thought possible, " + place
                + " stops the next harder movement. You judged yourself, which counts for less than a trained eye.";
    }

    /** Say what would make it surer, most useful first; never empty. */
    public static List<String> surer(SelfAnswer answer) {
        List<String> surer = new ArrayList<>();
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (SelfAnswer.LeftOutGroup left : answer.leftOut()) {
            byReason.computeIfAbsent(because(left.reason()), _ -> new ArrayList<>())
                    .add(left.group().title());
        }
        byReason.forEach(
                (because, titles) -> surer.add(String.join("; ", titles) + ": not tried, because " + because + "."));
        answer.openQuestions().forEach(question -> surer.add("You were not sure about: " + question));
        long uncertain = answer.pathway().parts().stream()
                .filter(part -> part.state() == PartState.UNCERTAIN)
                .count();
        surer.add("A clinician who tests strength by hand, reflexes and feeling on both sides"
                + (uncertain == 0
                        ? "."
                        : ": " + uncertain + " of " + answer.pathway().parts().size()
                                + " parts of the picture are still uncertain."));
        return surer;
    }

    private static String because(Optional<LeftOut> reason) {
        if (reason.isEmpty()) {
            return "you left it out or had enough";
        }
        return switch (reason.get()) {
            case LOCKED_BY_TRIAGE -> "a safety answer speaks against it or is missing";
            case CONTRAINDICATED, LATE_PREGNANCY -> "an answer of yours speaks against it";
            case NEEDS_EQUIPMENT -> "it needs equipment";
            case POSITION -> "it needs the floor";
            case FEARED, UNWANTED -> "you would rather not";
            case REGION_STOPPED, COHERENCE -> "something like it hurt";
            case NOT_REACHABLE_YET -> "it is too big a step from what you did well";
            case PAIN_BOUND -> "it might hurt more than is agreed";
            case ALREADY_TRIED, ALREADY_SHOWN, OFF_TARGET, LESS_TELLING -> "there was enough to do";
        };
    }

    /** Say what to do first, or whom to see. */
    public static List<String> first(SelfAnswer answer) {
        if (answer.nerveFirst()) {
            return List.of(
                    "Hip and foot did less on the same side only. That is a question about a nerve before it is a question"
                            + " of training. See a physiotherapist or doctor within two weeks, before you train either.",
                    "Go the same day if the foot begins to drop, or if weakness or numbness spreads.");
        }
        if (answer.stopped().equals(Optional.of(SearchStep.StopReason.PAINFUL_TRIALS))) {
            return List.of("Two tests hurt more than is agreed here, so nothing is suggested to begin with. See a"
                    + " physiotherapist or doctor, and keep up what you can do without pain.");
        }
        if (answer.tried() == 0) {
            return List.of("Nothing was tried, so nothing is suggested to begin with. If it limits you, see a"
                    + " physiotherapist or doctor, and keep up what you can do without pain.");
        }
        if (answer.begin().isEmpty()) {
            return List.of("No test was both clean and free of much pain, so nothing is suggested to begin with. See a"
                    + " physiotherapist or doctor, and keep up what you can do without pain.");
        }
        List<String> first = new ArrayList<>();
        answer.begin().forEach(test -> first.add(begin(test)));
        first.add("Stop what hurts more than " + answer.mostPain()
                + " of 10, and do less if it is worse the next morning."
                + " If nothing has changed after four weeks, show the answer to a clinician.");
        return first;
    }

    private static String begin(SelfTest test) {
        Dose dose = test.movement().startDose();
        return test.movement().name() + ": " + DoseText.ENGLISH.sets(dose) + (dose.perSide() ? " on each side, " : ", ")
                + DoseText.ENGLISH.days(dose) + ". You did it well in the test.";
    }

    /** Say by when to see somebody. */
    public static String when(Tier tier) {
        return switch (tier) {
            case E4 -> "Now. Call your local emergency number.";
            case E3 -> "Today, or within 48 hours at the latest: a doctor or an urgent care centre.";
            case E2 -> "Within two weeks: a physiotherapist or a doctor, before any test or training.";
            case E1, E0 -> "When it suits you.";
        };
    }

    /** Say why a self-check ended before anything was tried. */
    public static String why(SelfCheckStep.Why why) {
        return switch (why) {
            case DOES_NOT_FIT_TOGETHER -> "Two of your answers do not fit together, so nothing is tried.";
            case CHILD ->
                "These rules are for people of 16 and older. A child is seen by somebody who treats children.";
        };
    }

    /** Say what somebody did in a part of the picture, for the words beside it. */
    public static String state(PathwayPart part) {
        return switch (part.state()) {
            case WEAK -> "weak, " + (part.weakInHundred() + 5) / 10 + " in 10";
            case UNCERTAIN -> "uncertain";
            case FINE -> "looks fine";
        };
    }
}

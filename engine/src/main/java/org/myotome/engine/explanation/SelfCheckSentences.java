package org.myotome.engine.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.ability.BodyPart;
import org.myotome.engine.ability.Limiting;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.pathway.PartState;
import org.myotome.engine.pathway.PathwayPart;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.engine.selfcheck.SelfAnswer;
import org.myotome.engine.selfcheck.SelfCheckStep;
import org.myotome.engine.selfcheck.SelfTest;
import org.myotome.engine.selfcheck.SelfTestGroup;
import org.myotome.engine.startingpoint.LeftOut;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.Tier;

/** Sentences about the answer of a self-check, for the person. The limits of the words are ours, unreviewed. */
public final class SelfCheckSentences {

    /** Sentences in English. */
    public static final SelfCheckSentences ENGLISH = new SelfCheckSentences(Words.ENGLISH);

    /** Below this, nothing stands out among nine abilities. */
    private static final double STANDS_OUT_FROM = 0.4;

    private static final double MORE_LIKELY_THAN_NOT = 0.5;
    private static final double LIKELY_FROM = 0.75;

    private final Words words;
    private final DoseText doses;

    /** Write in a language. */
    public SelfCheckSentences(Words words) {
        this.words = words;
        doses = new DoseText(words);
    }

    /** Say what a group of tests is about, such as {@code Your calves}. */
    public String title(SelfTestGroup group) {
        return switch (group) {
            case STEERING -> words.say("Steering your trunk");
            case BACK_OF_HIP -> words.say("Your glutes, from behind");
            case SIDE_OF_HIP -> words.say("Your glutes, from the side");
            case THIGH -> words.say("Your thighs");
            case CALF -> words.say("Your calves");
            case FOOT -> words.say("The muscles inside your feet");
            case BALANCE -> words.say("Your balance");
        };
    }

    /** Say in a few words what limits. */
    public String headline(SelfAnswer answer) {
        if (answer.tried() == 0) {
            return words.say("Nothing was tried, so nothing can be said about feet or glutes.");
        }
        if (answer.nerveFirst()) {
            return words.say("Hip and foot did less on the same side only.");
        }
        Optional<Limiting> limiting = standingOut(answer);
        return limiting.map(found -> headline(found.ability()))
                .orElseGet(() -> words.say("Neither feet nor glutes stand out."));
    }

    private static Optional<Limiting> standingOut(SelfAnswer answer) {
        return answer.pathway().limiting().filter(found -> found.probability() >= STANDS_OUT_FROM);
    }

    private String headline(Ability ability) {
        return switch (ability) {
            case TRUNK_CONTROL -> words.say("Neither first: steering the trunk seems to limit.");
            case TRUNK_STRENGTH -> words.say("Neither first: the strength of the trunk seems to limit.");
            case HIP_LEFT -> words.say("Rather the glutes than the feet: the left hip seems to limit.");
            case HIP_RIGHT -> words.say("Rather the glutes than the feet: the right hip seems to limit.");
            case KNEE_LEFT -> words.say("Neither: the left thigh seems to limit.");
            case KNEE_RIGHT -> words.say("Neither: the right thigh seems to limit.");
            case FOOT_LEFT -> words.say("Rather the feet than the glutes: the left calf and foot seem to limit.");
            case FOOT_RIGHT -> words.say("Rather the feet than the glutes: the right calf and foot seem to limit.");
            case MOBILITY -> words.say("Neither: stiffness seems to limit more than weakness.");
        };
    }

    /** Say how sure this is, in words and as a band. */
    public String howSure(SelfAnswer answer) {
        Optional<Limiting> limiting = answer.pathway().limiting();
        if (answer.tried() == 0 || limiting.isEmpty()) {
            return words.say("Not sure at all: no test speaks for or against anything.");
        }
        double chance = limiting.get().probability();
        String band = NaturalFrequency.of(words, chance);
        String place = limiting.get().ability().word();
        if (chance < STANDS_OUT_FROM) {
            return words.say(
                    "Not sure. Most often it comes down to {0, select, trunk_strength {trunk strength} trunk_control {trunk motor"
                            + " control} hip_left {left hip} hip_right {right hip} knee_left {left knee and thigh} knee_right {right"
                            + " knee and thigh} foot_left {left calf and foot} foot_right {right calf and foot} other {mobility}},"
                            + " but only in {1} of what is still thought possible.",
                    place, band);
        }
        String sure = chance < MORE_LIKELY_THAN_NOT ? "lean" : chance < LIKELY_FROM ? "fairly" : "quite";
        return words.say(
                        "{0, select, lean {A lean, no more} fairly {Fairly sure} other {Quite sure}}: in {1} of what is still thought"
                                + " possible, {2, select, trunk_strength {trunk strength} trunk_control {trunk motor control} hip_left"
                                + " {left hip} hip_right {right hip} knee_left {left knee and thigh} knee_right {right knee and thigh}"
                                + " foot_left {left calf and foot} foot_right {right calf and foot} other {mobility}} stops the next"
                                + " harder movement.",
                        sure, band, place)
                + " " + words.say("You judged yourself, which counts for less than a trained eye.");
    }

    /** Say what would make it surer, most useful first; never empty. */
    public List<String> surer(SelfAnswer answer) {
        List<String> surer = new ArrayList<>();
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (SelfAnswer.LeftOutGroup left : answer.leftOut()) {
            byReason.computeIfAbsent(because(left.reason()), _ -> new ArrayList<>())
                    .add(title(left.group()));
        }
        byReason.forEach((because, titles) -> surer.add(words.say(
                "{0}: not tried, because {1, select, left {you left it out or had enough} safety {a safety answer speaks against it"
                        + " or is missing} answer {an answer of yours speaks against it} equipment {it needs equipment} floor {it"
                        + " needs the floor} unwanted {you would rather not} hurt {something like it hurt} step {it is too big a"
                        + " step from what you did well} pain {it might hurt more than is agreed} other {there was enough to do}}.",
                String.join(words.of("list", "; "), titles), because)));
        answer.openQuestions()
                .forEach(question -> surer.add(words.say("You were not sure about: {0}", words.of(question))));
        surer.add(clinician(answer.pathway().parts()));
        return surer;
    }

    private String clinician(List<PathwayPart> parts) {
        long uncertain = parts.stream()
                .filter(part -> part.state() == PartState.UNCERTAIN)
                .count();
        return uncertain == 0
                ? words.say("A clinician who tests strength by hand, reflexes and feeling on both sides.")
                : words.say(
                        "A clinician who tests strength by hand, reflexes and feeling on both sides: {0} of {1} parts of the picture"
                                + " are still uncertain.",
                        uncertain, parts.size());
    }

    /** Return the word of why a group was not tried; several reasons of the engine are one to the person. */
    private static String because(Optional<LeftOut> reason) {
        if (reason.isEmpty()) {
            return "left";
        }
        return switch (reason.get()) {
            case LOCKED_BY_TRIAGE -> "safety";
            case CONTRAINDICATED, LATE_PREGNANCY -> "answer";
            case NEEDS_EQUIPMENT -> "equipment";
            case POSITION -> "floor";
            case FEARED, UNWANTED -> "unwanted";
            case REGION_STOPPED, COHERENCE -> "hurt";
            case NOT_REACHABLE_YET -> "step";
            case PAIN_BOUND -> "pain";
            case ALREADY_TRIED, ALREADY_SHOWN, OFF_TARGET, LESS_TELLING -> "enough";
        };
    }

    /** Say what to do first, or whom to see. */
    public List<String> first(SelfAnswer answer) {
        if (answer.nerveFirst()) {
            return List.of(
                    words.say(
                            "Hip and foot did less on the same side only. That is a question about a nerve before it is a"
                                    + " question of training. See a physiotherapist or doctor within two weeks, before you train"
                                    + " either."),
                    words.say("Go the same day if the foot begins to drop, or if weakness or numbness spreads."));
        }
        if (answer.stopped().equals(Optional.of(SearchStep.StopReason.PAINFUL_TRIALS))) {
            return List.of(words.say("Two tests hurt more than is agreed here, so nothing is suggested to begin with.")
                    + " " + see());
        }
        if (answer.tried() == 0) {
            return List.of(words.say("Nothing was tried, so nothing is suggested to begin with.") + " "
                    + words.say("If it limits you, see a physiotherapist or doctor, and keep up what you can do without"
                            + " pain."));
        }
        if (answer.begin().isEmpty()) {
            return List.of(
                    words.say("No test was both clean and free of much pain, so nothing is suggested to begin with.")
                            + " " + see());
        }
        List<String> first = new ArrayList<>();
        answer.begin().forEach(test -> first.add(begin(test)));
        first.add(words.say(
                "Stop what hurts more than {0} of 10, and do less if it is worse the next morning. If nothing has changed after four"
                        + " weeks, show the answer to a clinician.",
                answer.mostPain()));
        return first;
    }

    private String see() {
        return words.say("See a physiotherapist or doctor, and keep up what you can do without pain.");
    }

    private String begin(SelfTest test) {
        Dose dose = test.movement().startDose();
        String name = words.of(test.movement().name());
        String begin = dose.perSide()
                ? words.say("{0}: {1} on each side, {2}.", name, doses.sets(dose), doses.days(dose))
                : words.say("{0}: {1}, {2}.", name, doses.sets(dose), doses.days(dose));
        return begin + " " + words.say("You did it well in the test.");
    }

    /** Say by when to see somebody. */
    public String when(Tier tier) {
        return switch (tier) {
            case E4 -> words.say("Now. Call your local emergency number.");
            case E3 -> words.say("Today, or within 48 hours at the latest: a doctor or an urgent care centre.");
            case E2 -> words.say("Within two weeks: a physiotherapist or a doctor, before any test or training.");
            case E1, E0 -> words.say("When it suits you.");
        };
    }

    /** Say why a self-check ended before anything was tried. */
    public String why(SelfCheckStep.Why why) {
        return switch (why) {
            case DOES_NOT_FIT_TOGETHER -> words.say("Two of your answers do not fit together, so nothing is tried.");
            case CHILD ->
                words.say(
                        "These rules are for people of 16 and older. A child is seen by somebody who treats children.");
        };
    }

    /** Say what somebody did in a part of the picture, for the words beside it. */
    public String state(PathwayPart part) {
        return switch (part.state()) {
            case WEAK -> words.say("weak, {0} in 10", (part.weakInHundred() + 5) / 10);
            case UNCERTAIN -> words.say("uncertain");
            case FINE -> words.say("looks fine");
        };
    }

    /** Say what the state of a part rests on. */
    public String finding(PathwayPart part) {
        return switch (part.basis()) {
            case PathwayPart.NotTested() -> words.say("Not tested yet");
            case PathwayPart.Tried(String movement, Trial.Form form) ->
                words.say(
                        "{0}: {1, select, clean {clean} minor {minor} major {major} compensated {compensated} unable {unable} other"
                                + " {not clean}}",
                        words.of(movement), form.word());
            case PathwayPart.Examined(StrengthMovement movement, StrengthGrade grade) ->
                words.say(
                        "{0, select, trunk {Trunk} hip_flexion {Hip flexion} hip_extension {Hip extension} hip_abduction {Hip"
                                + " abduction} hip_adduction {Hip adduction} hip_internal_rotation {Hip internal rotation}"
                                + " hip_external_rotation {Hip external rotation} knee_extension {Knee extension} knee_flexion {Knee"
                                + " flexion} ankle_dorsiflexion {Ankle dorsiflexion} ankle_plantarflexion {Ankle plantarflexion}"
                                + " ankle_inversion {Ankle inversion} ankle_eversion {Ankle eversion} big_toe_extension {Big toe"
                                + " extension} toe_extension {Toe extension} big_toe_flexion {Big toe flexion} toe_flexion {Toe"
                                + " flexion} other {Foot intrinsics}} {1, select, normal {normal} weak {weak} pain_limited {limited"
                                + " by pain} unknown {unknown} other {{1} of 5}}",
                        movement.word(), grade.word());
        };
    }

    /** Say the name of a part of the picture. */
    public String name(BodyPart part) {
        return switch (part) {
            case TRUNK -> words.say("part|Trunk");
            case GLUTES -> words.say("part|Glutes");
            case THIGH -> words.say("part|Thigh");
            case LEG -> words.say("part|Leg");
            case FOOT -> words.say("part|Foot");
        };
    }

    /** Say the name of a part of the picture with its side: "Left thigh". */
    public String sided(PathwayPart part) {
        return words.say(
                "{0, select, left {{1, select, trunk {Left trunk} glutes {Left glutes} thigh {Left thigh} leg {Left leg} other {Left"
                        + " foot}}} other {{1, select, trunk {Right trunk} glutes {Right glutes} thigh {Right thigh} leg {Right leg}"
                        + " other {Right foot}}}}",
                part.side().word(),
                part.part().word());
    }
}

package org.myotome.engine.explanation;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Library;
import org.myotome.engine.walkrun.Gate;
import org.myotome.engine.walkrun.GateReason;
import org.myotome.engine.walkrun.Intervals;
import org.myotome.engine.walkrun.NextOuting;
import org.myotome.engine.walkrun.Phase;
import org.myotome.engine.walkrun.StopReason;
import org.myotome.engine.walkrun.WalkRunDecision;
import org.myotome.engine.walkrun.WalkRunReason;

/** Sentences about the next walk or run. */
public final class WalkRunSentences {

    private static final int SECONDS = 60;

    private final ProgressionSentences progression;
    private final Words words;

    /** Name movements by a library, in English. */
    public WalkRunSentences(Library library) {
        this(library, Words.ENGLISH);
    }

    /** Name movements by a library, in a language. */
    public WalkRunSentences(Library library, Words words) {
        this.words = words;
        progression = new ProgressionSentences(library, words);
    }

    /** Say what to do, such as {@code Walk 20 minutes} or {@code 8 times: run 1 minute, walk 2 minutes}. */
    public String what(NextOuting next) {
        return next.intervals().map(this::of).orElseGet(() -> words.say("Walk {0}", time(next.walkSeconds())));
    }

    private String of(Intervals intervals) {
        boolean isSteady = intervals.rounds() == 1 && intervals.lastRunSeconds() == 0;
        if (isSteady) {
            return words.say("Run {0}", time(intervals.runSeconds()));
        }
        if (intervals.rounds() == 0) {
            return intervals.lastRunSeconds() == 0 ? "" : words.say("Run {0}", time(intervals.lastRunSeconds()));
        }
        String rounds = rounds(intervals);
        return intervals.lastRunSeconds() == 0
                ? rounds
                : words.say("{0}; then run {1}", rounds, time(intervals.lastRunSeconds()));
    }

    private String rounds(Intervals intervals) {
        return intervals.walkSeconds() > 0
                ? words.say(
                        "{0, plural, one {# time: run {1}, walk {2}} other {# times: run {1}, walk {2}}}",
                        intervals.rounds(), time(intervals.runSeconds()), time(intervals.walkSeconds()))
                : words.say(
                        "{0, plural, one {# time: run {1}} other {# times: run {1}}}",
                        intervals.rounds(), time(intervals.runSeconds()));
    }

    /** Say how to do it. */
    public String how(Phase phase) {
        return switch (phase.stage()) {
            case WALK -> words.say("Briskly, so that you can still talk. Up to {0} days a week.", phase.daysPerWeek());
            case WALK_RUN -> words.say("Easy, on level ground. A day without running between.");
            case RUN -> words.say("Easy, without a break. A day without running between.");
            case LONGER -> words.say("A little longer at the same easy pace. Speed and hills come last.");
            case HILLS_AND_SPEED -> words.say("Now hills or a quicker stretch, one of them at a time.");
        };
    }

    /** Say why. */
    public String of(WalkRunReason reason) {
        return switch (reason) {
            case WalkRunReason.NothingYet() -> words.say("No walk or run is logged yet.");
            case WalkRunReason.Rule(var rule) -> progression.of(rule);
            case WalkRunReason.Shorter(int done, int planned) ->
                words.say("The last time was {0} of {1}.", time(done), time(planned));
            case WalkRunReason.NoRestDay(var ignored) ->
                words.say("The last run came the day after a run, so it does not count towards the next step.");
            case WalkRunReason.OnceMore() -> words.say("It went well once; each step is done at least twice.");
            case WalkRunReason.WellTwice() -> words.say("It went well twice.");
            case WalkRunReason.GatesClosed(int closed) ->
                words.say(
                        "Walking goes well. Running waits: {0, plural, one {# gate is not open} other {# gates are not open}}.",
                        closed);
            case WalkRunReason.Break(long days, int steps) ->
                words.say(
                        "There were {0} days without. {1, plural, =0 {The last step is repeated.} one {It begins again one step"
                                + " lower.} other {It begins again # steps lower.}}",
                        days, steps);
            case WalkRunReason.Arrived() -> words.say("You are where you wanted to be. Keep it up.");
        };
    }

    /** Say where the last time out leads. */
    public String of(WalkRunDecision.Course course) {
        return switch (course) {
            case BEGIN -> words.say("Begin");
            case STEP_BACK -> words.say("One step back");
            case REPEAT -> words.say("Repeat");
            case ADVANCE -> words.say("One step on");
        };
    }

    /** Say what would alter it, if anything is known to. */
    public String whatWouldAlter(WalkRunDecision.Go go) {
        return go.counterfactual().map(progression::of).orElse("");
    }

    /** Say why there is nothing for now. */
    public String of(StopReason reason) {
        return switch (reason) {
            case StopReason.ClinicianFirst(var ignored, var because) -> clinicianFirst(because);
            case StopReason.NoLoading() -> words.say("No loading is agreed for now.");
            case StopReason.WalkingLocked(String because, boolean untilAnswered) ->
                words.of(because) + " "
                        + (untilAnswered
                                ? words.say("Answer the safety questions.")
                                : words.say("A clinician looks first."));
            case StopReason.Look(var cause) -> progression.of(cause);
        };
    }

    private String clinicianFirst(List<String> because) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("A clinician looks first."));
        because.forEach(reason -> sentences.add(words.of(reason)));
        return String.join(" ", sentences);
    }

    /** Name a gate. */
    public String name(Gate.Kind kind) {
        return switch (kind) {
            case NO_TENDER_BONE -> words.say("No tender bone");
            case NOTHING_LOCKED -> words.say("Nothing that locks running");
            case BRISK_WALK -> words.say("Half an hour of brisk walking at pain 2 or less");
            case HEEL_RAISES -> words.say("20 heel raises on one leg, or nine tenths of the other side");
            case HOPS -> words.say("10 hops on one leg without pain");
        };
    }

    /** Say whether a gate is open, in a word or two. */
    public String of(Gate.State state) {
        return switch (state) {
            case MET -> words.say("gate|open");
            case NOT_MET -> words.say("not yet");
            case UNKNOWN -> words.say("not known");
        };
    }

    /** Say what is known about a gate. */
    public String of(GateReason because) {
        return switch (because) {
            case GateReason.TendernessNotSaid() -> words.say("Nobody has said whether a spot of bone is tender.");
            case GateReason.NotTender() -> words.say("No spot of bone is tender.");
            case GateReason.OnlyTheHeelTender() -> words.say("The tender spot is the heel alone.");
            case GateReason.TenderAndLookedAt() ->
                words.say("A spot of bone is tender; a clinician has looked and lets training go on.");
            case GateReason.Tender() -> words.say("A spot of bone is tender.");
            case GateReason.NoRunInLibrary() -> words.say("The library has no run.");
            case GateReason.NothingLocks() -> words.say("Nothing in the safety answers locks running.");
            case GateReason.Locked(String why, var ignored) -> words.of(why);
            case GateReason.NoLongWalk() -> words.say("No walk of half an hour is known.");
            case GateReason.WalkingHurt(var day) -> words.say("On {0} walking hurt more than 2 of 10.", day);
            case GateReason.WalkedBriskly(var day, int minutes, boolean isRun) ->
                isRun
                        ? words.say("{0} minutes of running on {1} at pain 2 or less.", minutes, day)
                        : words.say("{0} minutes on {1} at pain 2 or less.", minutes, day);
            case GateReason.PainNotSaid(var day) -> words.say("On {0} nobody said how much it hurt.", day);
            case GateReason.BriskNotKnown(var day) ->
                words.say("Half an hour on {0}, and nobody knows whether it was brisk.", day);
            case GateReason.LegNotCounted(var side) ->
                words.say(
                        "{0, select, left {Nobody has counted the left leg.} other {Nobody has counted the right leg.}}",
                        side.word());
            case GateReason.OtherLegNotCounted() -> words.say("The other leg has not been counted.");
            case GateReason.FewRaises(var side, int count, int ofOtherSide) ->
                onLegs(List.of(new GateReason.Leg(side, count), new GateReason.Leg(side.opposite(), ofOtherSide)));
            case GateReason.EnoughRaises(var legs) -> onLegs(legs);
            case GateReason.HoppingHurt(var side) ->
                words.say(
                        "{0, select, left {Hopping on the left hurt.} other {Hopping on the right hurt.}}",
                        side.word());
            case GateReason.FewHops(var side, int count) ->
                words.say(
                        "{0, select, left {{1, plural, one {# hop on the left.} other {# hops on the left.}}} other"
                                + " {{1, plural, one {# hop on the right.} other {# hops on the right.}}}}",
                        side.word(),
                        count);
            case GateReason.HopsNotTested() -> words.say("Nobody has tested ten hops without pain on each leg.");
            case GateReason.HopsWithoutPain() -> words.say("Ten hops on each leg without pain.");
        };
    }

    private String onLegs(List<GateReason.Leg> legs) {
        List<String> counts = legs.stream()
                .map(leg -> words.say(
                        "{0, select, left {{1} on the left} other {{1} on the right}}",
                        leg.side().word(), leg.count()))
                .toList();
        return words.say("{0}.", words.list(counts));
    }

    /** Say which test or question settles a gate; empty where it is open. */
    public String next(Gate gate) {
        return gate.isOpen() ? "" : next(gate.because());
    }

    private String next(GateReason because) {
        return switch (because) {
            case GateReason.TendernessNotSaid() -> words.say("Does pressing on one spot of bone hurt?");
            case GateReason.Tender() -> words.say("A clinician looks at it first.");
            case GateReason.NoRunInLibrary() -> words.say("Add one to the library.");
            case GateReason.Locked(var ignored, boolean untilAnswered) ->
                untilAnswered ? words.say("Answer the safety questions.") : words.say("A clinician looks at it first.");
            case GateReason.NoLongWalk() -> words.say("Walk half an hour briskly, and log the pain on the way.");
            case GateReason.WalkingHurt(var ignored) -> words.say("Walk half an hour briskly at pain 2 or less.");
            case GateReason.PainNotSaid(var ignored) -> words.say("Say how much it hurt on the way.");
            case GateReason.BriskNotKnown(var ignored) -> words.say("Add the distance or how hard it was.");
            case GateReason.LegNotCounted _, GateReason.OtherLegNotCounted _ ->
                words.say("Count heel raises on one leg, left and right.");
            case GateReason.FewRaises _ -> words.say("Build up heel raises, then count again.");
            case GateReason.HoppingHurt(var ignored) -> words.say("Hop again when it is calmer.");
            case GateReason.FewHops _ -> words.say("Build up to ten hops without pain.");
            case GateReason.HopsNotTested() -> words.say("Ten hops on each leg, and say whether it hurts.");
            case GateReason.NotTender _,
                    GateReason.OnlyTheHeelTender _,
                    GateReason.TenderAndLookedAt _,
                    GateReason.NothingLocks _,
                    GateReason.WalkedBriskly _,
                    GateReason.EnoughRaises _,
                    GateReason.HopsWithoutPain _ -> "";
        };
    }

    private String time(long seconds) {
        return time(words, seconds);
    }

    /** Write a time, such as {@code 1 minute 30 s}. */
    public static String time(Words words, long seconds) {
        long minutes = seconds / SECONDS;
        long rest = seconds - minutes * SECONDS;
        if (minutes == 0) {
            return words.say("{0} s", rest);
        }
        return rest == 0
                ? words.say("{0, plural, one {# minute} other {# minutes}}", minutes)
                : words.say("{0, plural, one {# minute {1} s} other {# minutes {1} s}}", minutes, rest);
    }
}

package org.myotome.engine.explanation;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Library;
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

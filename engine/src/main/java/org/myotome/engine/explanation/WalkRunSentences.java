package org.myotome.engine.explanation;

import java.util.Optional;
import org.myotome.engine.movement.Library;
import org.myotome.engine.walkrun.Intervals;
import org.myotome.engine.walkrun.NextOuting;
import org.myotome.engine.walkrun.Phase;
import org.myotome.engine.walkrun.StopReason;
import org.myotome.engine.walkrun.WalkRunDecision;
import org.myotome.engine.walkrun.WalkRunReason;

/** English sentences about the next walk or run. */
public final class WalkRunSentences {

    private static final int SECONDS = 60;

    private final ProgressionSentences progression;

    /** Name movements by a library. */
    public WalkRunSentences(Library library) {
        progression = new ProgressionSentences(library);
    }

    /** Say what to do, such as {@code Walk 20 minutes} or {@code 8 times: run 1 minute, walk 2 minutes}. */
    public String what(NextOuting next) {
        return next.intervals().map(WalkRunSentences::of).orElse("Walk " + time(next.walkSeconds()));
    }

    private static String of(Intervals intervals) {
        boolean isSteady = intervals.rounds() == 1 && intervals.lastRunSeconds() == 0;
        if (isSteady) {
            return "Run " + time(intervals.runSeconds());
        }
        String rounds = intervals.rounds() == 0
                ? ""
                : intervals.rounds() + (intervals.rounds() == 1 ? " time" : " times") + ": run "
                        + time(intervals.runSeconds())
                        + (intervals.walkSeconds() > 0 ? ", walk " + time(intervals.walkSeconds()) : "");
        if (intervals.lastRunSeconds() == 0) {
            return rounds;
        }
        return rounds.isEmpty()
                ? "Run " + time(intervals.lastRunSeconds())
                : rounds + "; then run " + time(intervals.lastRunSeconds());
    }

    /** Say how to do it. */
    public String how(Phase phase) {
        return switch (phase.stage()) {
            case WALK -> "Briskly, so that you can still talk. Up to " + phase.daysPerWeek() + " days a week.";
            case WALK_RUN -> "Easy, on level ground. A day without running between.";
            case RUN -> "Easy, without a break. A day without running between.";
            case LONGER -> "A little longer at the same easy pace. Speed and hills come last.";
            case HILLS_AND_SPEED -> "Now hills or a quicker stretch, one of them at a time.";
        };
    }

    /** Say why. */
    public String of(WalkRunReason reason) {
        return switch (reason) {
            case WalkRunReason.NothingYet() -> "No walk or run is logged yet.";
            case WalkRunReason.Rule(var rule) -> progression.of(rule);
            case WalkRunReason.Shorter(int done, int planned) ->
                "The last time was " + time(done) + " of " + time(planned) + ".";
            case WalkRunReason.NoRestDay(var ignored) ->
                "The last run came the day after a run, so it does not count towards the next step.";
            case WalkRunReason.OnceMore() -> "It went well once; each step is done at least twice.";
            case WalkRunReason.WellTwice() -> "It went well twice.";
            case WalkRunReason.GatesClosed(int closed) ->
                "Walking goes well. Running waits: " + closed + (closed == 1 ? " gate is" : " gates are")
                        + " not open.";
            case WalkRunReason.Break(long days, int steps) ->
                "There were " + days + " days without. "
                        + switch (steps) {
                            case 0 -> "The last step is repeated.";
                            case 1 -> "It begins again one step lower.";
                            default -> "It begins again " + steps + " steps lower.";
                        };
            case WalkRunReason.Arrived() -> "You are where you wanted to be. Keep it up.";
        };
    }

    /** Say where the last time out leads. */
    public String of(WalkRunDecision.Course course) {
        return switch (course) {
            case BEGIN -> "Begin";
            case STEP_BACK -> "One step back";
            case REPEAT -> "Repeat";
            case ADVANCE -> "One step on";
        };
    }

    /** Say what would alter it, if anything is known to. */
    public String whatWouldAlter(WalkRunDecision.Go go) {
        return go.counterfactual().map(progression::of).orElse("");
    }

    /** Say why there is nothing for now. */
    public String of(StopReason reason) {
        return switch (reason) {
            case StopReason.ClinicianFirst(var ignored, var because) ->
                "A clinician looks first."
                        + Optional.of(String.join(" ", because))
                                .filter(text -> !text.isEmpty())
                                .map(text -> " " + text)
                                .orElse("");
            case StopReason.NoLoading() -> "No loading is agreed for now.";
            case StopReason.WalkingLocked(String because, boolean untilAnswered) ->
                because + (untilAnswered ? " Answer the safety questions." : " A clinician looks first.");
            case StopReason.Look(var cause) -> progression.of(cause);
        };
    }

    /** Write a time, such as {@code 1 minute 30 s}. */
    public static String time(long seconds) {
        long minutes = seconds / SECONDS;
        long rest = seconds - minutes * SECONDS;
        if (minutes == 0) {
            return rest + " s";
        }
        return minutes + (minutes == 1 ? " minute" : " minutes") + (rest == 0 ? "" : " " + rest + " s");
    }
}

package org.myotome.engine.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.movement.Library;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.progression.Counterfactual;
import org.myotome.engine.progression.Direction;
import org.myotome.engine.progression.Efficiency;
import org.myotome.engine.progression.LookAgain;
import org.myotome.engine.progression.MovementDecision;
import org.myotome.engine.progression.Revision;
import org.myotome.engine.progression.Stall;
import org.myotome.engine.progression.StepReason;

/** English sentences about how a programme goes on. */
public final class ProgressionSentences {

    private final ProgrammeSentences programme;

    /** Name movements by a library. */
    public ProgressionSentences(Library library) {
        programme = new ProgrammeSentences(library);
    }

    /** Say what happens to a movement, such as {@code Bridge: 3 × 8 becomes 3 × 9.} */
    public String change(MovementDecision decision, ProgrammeItem before) {
        String name = programme.name(decision.movementId());
        return switch (decision.direction()) {
            case STOP -> name + ": stop for now.";
            case HOLD -> name + ": repeat " + DoseText.of(before) + ".";
            case STEP_DOWN, PROGRESS ->
                decision.next().map(next -> becomes(name, before, next)).orElse(name + ".");
        };
    }

    private String becomes(String name, ProgrammeItem before, ProgrammeItem next) {
        return before.movementId().equals(next.movementId())
                ? name + ": " + DoseText.change(before, next) + "."
                : name + " becomes " + programme.name(next.movementId()) + ", " + DoseText.of(next) + ".";
    }

    /** Say what changes and why, of each movement that does not stay as it is. */
    public String changed(List<MovementDecision> decisions, Programme before) {
        return decisions.stream()
                .filter(decision -> decision.direction() != Direction.HOLD)
                .flatMap(decision -> before.findItem(decision.movementId()).stream()
                        .map(item -> change(decision, item) + " " + of(decision.reason())))
                .collect(Collectors.joining(" "));
    }

    /** Say why. */
    public String of(StepReason reason) {
        return switch (reason) {
            case StepReason.LockedNow(String because) -> "It is locked now: " + because;
            case StepReason.NothingEasier() -> "It was too much, and nothing easier is left.";
            case StepReason.PainAboveAgreed(double pain, int most) ->
                "It hurt " + ProgrammeSentences.number(pain) + " of 10 while moving; up to " + most + " is agreed.";
            case StepReason.PainAfterAboveAgreed(double pain, int most) ->
                "It hurt " + ProgrammeSentences.number(pain) + " of 10 after the session; up to " + most
                        + " is agreed.";
            case StepReason.PainLittleAboveAgreed(double pain, int most) ->
                "It hurt " + ProgrammeSentences.number(pain) + " of 10, a little more than the " + most
                        + " that is agreed, and the next morning was calm.";
            case StepReason.MorningMuchWorse(double rise) ->
                "The next morning was " + ProgrammeSentences.number(rise) + " above usual.";
            case StepReason.MorningStiff(int minutes) -> "The next morning was stiff for " + minutes + " minutes.";
            case StepReason.LineLostTwice() -> "The line was lost in two sessions in a row.";
            case StepReason.LongBreak(long days) ->
                "The last session was " + days + " days ago, so it begins again a little lower.";
            case StepReason.VeryLongBreak(long days) ->
                "The last session was " + days
                        + " days ago, so it begins again clearly lower. Say first whether anything has changed; a short search finds where you stand.";
            case StepReason.LighterWeek(long weeks) -> "After " + weeks + " weeks of rising load comes a lighter week.";
            case StepReason.LighterWeekForReadiness(int sessions) ->
                "In " + sessions
                        + " sessions in a row more than one of effort, form and morning got worse, so a lighter week comes first.";
            case StepReason.LighterWeekOn(var last) -> "The lighter week goes on until " + last + ".";
            case StepReason.LighterWeekOver() -> "The lighter week is over; it goes on with the step before.";
            case StepReason.TooFewSessions(int done, int planned) ->
                "More often comes before more: " + done + " of " + planned
                        + " planned sessions of two weeks were done.";
            case StepReason.Stalled(int sessions, var choice) -> stalled(sessions, choice);
            case StepReason.ActivityHurt(var day, double pain, int most) ->
                "A walk or run on " + day + " hurt " + ProgrammeSentences.number(pain) + " of 10; up to " + most
                        + " is agreed.";
            case StepReason.LoggedLate(var day) ->
                "The session of " + day + " was done before this programme, so it raises nothing.";
            case StepReason.DatedAhead(var day) -> "A session is dated " + day + ", which has not come yet.";
            case StepReason.AmountDoubtful() ->
                "What was logged is far from the plan; maybe repetitions and seconds, or pounds and kilograms, were mixed.";
            case StepReason.StepTooLargeForBelief(double most) ->
                "The smallest step is larger than the " + ProgrammeSentences.number((long) (most * 10) / 10.0)
                        + " percent that the estimate accepts.";
            case StepReason.ReadyToTransfer(String goal) ->
                "It holds under all conditions of practice. Now use it in what you want to do: " + goal + ".";
            case StepReason.MorningALittleWorse(double rise) ->
                "The next morning was " + ProgrammeSentences.number(rise) + " above usual, so it is repeated.";
            case StepReason.MorningAboveAgreed(double pain, int most) ->
                "The next morning hurt " + ProgrammeSentences.number(pain) + " of 10; up to " + most + " is agreed.";
            case StepReason.PainAtNight() -> "Pain woke you in the night.";
            case StepReason.LineLost() -> "The line was lost.";
            case StepReason.LineWobbled() -> "Some repetitions lost the line.";
            case StepReason.AllOut() -> "It took all you had; two or three should be left.";
            case StepReason.SetsMissing(int logged, int planned) -> logged + " of " + planned + " sets are logged.";
            case StepReason.NotAllDone() -> "Less was done than planned.";
            case StepReason.NotSaid(StepReason.Missing what) -> notSaid(what);
            case StepReason.NotDoneYet() -> "It was not done in the last session.";
            case StepReason.MorningToCome(var day) -> "The morning of " + day + " decides.";
            case StepReason.FirstAfterBreak(long days) ->
                "The last session was " + days + " days ago, so the last step is repeated.";
            case StepReason.WellOnce() -> "It went well once.";
            case StepReason.WellTwice() -> "It went well twice in a row.";
            case StepReason.AtTheTop() -> "It goes well, and there is nothing more to add for now.";
            case StepReason.SessionFull(int minutes) ->
                "It goes well, and more would not fit into " + minutes + " minutes.";
            case StepReason.NextNotOpen(String movementId, var obstacle) ->
                "It goes well. " + programme.name(movementId) + " would be next. " + programme.of(obstacle);
            case StepReason.RunLimitReached(long most) ->
                "It went well, and a longer run would be more than a tenth above the longest of 30 days; the most now is "
                        + most + ".";
            case StepReason.BeliefMoreCareful(var ignored) ->
                "The rule would go further; what is known about you asks for more care.";
        };
    }

    private static String stalled(int sessions, Stall choice) {
        String stall = "There was no progress for " + sessions + " sessions";
        return switch (choice) {
            case CHANGE_VARIABLE -> stall + ", so it goes one step back, to go on another way.";
            case CHANGE_MOVEMENT ->
                stall + ", because the mornings stay a little worse; another movement takes its place.";
            case ASK_CLINICIAN -> stall + ". Your clinician chooses how it goes on.";
        };
    }

    private static String notSaid(StepReason.Missing what) {
        return switch (what) {
            case PAIN_DURING -> "Nobody said how much it hurt while moving.";
            case PAIN_AFTER -> "Nobody said how much it hurt after the session.";
            case FORM -> "Nobody said how it looked.";
            case EFFORT -> "Nobody said how much was left.";
            case AMOUNT -> "Nobody said how much was done.";
            case MORNING -> "Nobody described the next morning.";
            case MORNING_PAIN -> "Nobody said how much it hurt the next morning.";
            case MORNING_STIFFNESS -> "Nobody said how long the next morning was stiff.";
            case NIGHT_PAIN -> "Nobody said whether pain woke you in the night.";
            case LEG_SYMPTOMS -> "Nobody said whether symptoms spread down the leg.";
            case USUAL_MORNING -> "Nobody said what is usual in the morning.";
            case ACTIVITY_PAIN -> "Nobody said how much a walk or run since then hurt.";
            case LONGEST_RUN -> "No run of the last 30 days is known.";
        };
    }

    /** Say what would alter it. */
    public String of(Counterfactual counterfactual) {
        return switch (counterfactual) {
            case Counterfactual.ProgressAfterCalm(int more) ->
                more == 1
                        ? "It goes on after one more good session with a morning back at usual."
                        : "It goes on when the next morning is back at usual twice in a row.";
            case Counterfactual.ProgressWhenSaid(StepReason.Missing ignored) -> "It can go on when this is answered.";
            case Counterfactual.ProgressWhenSteady() -> "It goes on when the line holds in every set, twice in a row.";
            case Counterfactual.ProgressWhenAllDone() ->
                "It goes on when every set is done as planned, twice in a row.";
            case Counterfactual.HoldWithin(int most) -> "Up to " + most + " of 10 it would have been repeated.";
            case Counterfactual.HoldWithCalmerMorning() ->
                "With a morning at most one above usual it would have been repeated.";
            case Counterfactual.StepDownAfterBadMorning() -> "It steps down after a morning two or more above usual.";
            case Counterfactual.ProgressWithMoreMinutes() -> "It goes on when a session may take longer.";
            case Counterfactual.ProgressAfterSessions(int more) ->
                more == 1
                        ? "It goes on after one more session within two weeks."
                        : "It goes on after " + more + " more sessions within two weeks.";
            case Counterfactual.ResumesAfter(var day) ->
                "It goes on with the step before from " + day + ", after a lighter session that went well.";
            case Counterfactual.ProgressWhenChosen() -> "It goes on when your clinician has chosen another way.";
            case Counterfactual.ProgressWhenCorrected() -> "It can go on when the entry has been put right.";
            case Counterfactual.BackAfterReview() -> "It comes back when a clinician has looked.";
            case Counterfactual.OpensWhenCleared(String movementId) ->
                programme.name(movementId) + " opens when that is cleared.";
        };
    }

    /** Say why training stops. */
    public String of(LookAgain cause) {
        return switch (cause) {
            case LookAgain.LegSymptomsWorse(var day, LegSymptoms symptoms) ->
                symptoms == LegSymptoms.NEW_NUMBNESS_OR_WEAKNESS
                        ? "New numbness or weakness on " + day + ". Stop, and have it looked at."
                        : "Symptoms moved further down the leg on " + day + ". Stop, and have it looked at.";
            case LookAgain.NightPain(var day) -> "Pain woke you in the night before " + day + ", after a session.";
            case LookAgain.TwoFlares(var days) ->
                "Two flares within two weeks, after what was done on " + days.getFirst() + " and " + days.getLast()
                        + ".";
        };
    }

    /** Say what a correction changed, one sentence each; none where nothing changed. */
    public List<String> of(Revision revision) {
        List<String> sentences = new ArrayList<>();
        if (!revision.stopsBefore().equals(revision.stopsAfter())) {
            sentences.add(
                    revision.stopsAfter().isEmpty()
                            ? "Training no longer stops."
                            : "Training stops: " + of(revision.stopsAfter().getFirst()));
        }
        revision.movements().forEach(changed -> sentences.add(of(changed)));
        return List.copyOf(sentences);
    }

    private String of(Revision.MovementRevision changed) {
        String name = programme.name(changed.movementId());
        String before = changed.before().map(this::outcome).orElse("nothing was decided");
        String after = changed.after().map(this::outcome).orElse("nothing is decided");
        return name + ": before, " + before + "; now, " + after + ".";
    }

    private String outcome(MovementDecision decision) {
        String direction = switch (decision.direction()) {
            case STOP -> "stop";
            case STEP_DOWN -> "one step down";
            case HOLD -> "repeat";
            case PROGRESS -> "one step up";
        };
        String reason = of(decision.reason());
        return direction + " (" + (reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason) + ")";
    }

    /** Say how the same dose went compared with the time before; empty where nothing changed. */
    public String of(Efficiency efficiency) {
        List<String> better = efficiency.better().stream()
                .map(part -> better(part, efficiency))
                .toList();
        List<String> worse =
                efficiency.worse().stream().map(part -> worse(part, efficiency)).toList();
        String gained = better.isEmpty() ? "" : "The same dose " + String.join(", ", better) + ".";
        String lost = worse.isEmpty() ? "" : "The same dose " + String.join(", ", worse) + ".";
        return gained.isEmpty() || lost.isEmpty() ? gained + lost : gained + " " + lost;
    }

    private static String better(Efficiency.Part part, Efficiency efficiency) {
        return switch (part) {
            case EFFORT -> "left more in reserve than on " + efficiency.from();
            case FORM -> "held its line better than on " + efficiency.from();
            case PACE -> "was nearer to its pace than on " + efficiency.from() + paces(efficiency);
        };
    }

    private static String worse(Efficiency.Part part, Efficiency efficiency) {
        return switch (part) {
            case EFFORT -> "took more out of you than on " + efficiency.from();
            case FORM -> "held its line less well than on " + efficiency.from();
            case PACE -> "was further from its pace than on " + efficiency.from() + paces(efficiency);
        };
    }

    private static String paces(Efficiency efficiency) {
        return " (" + efficiency.paceBefore().map(ProgressionSentences::tenths).orElse("?") + " s, now "
                + efficiency.paceAfter().map(ProgressionSentences::tenths).orElse("?") + " s)";
    }

    private static String tenths(double seconds) {
        return ProgrammeSentences.number((long) (seconds * 10 + 0.5) / 10.0);
    }

    /** Say what rule and belief said, where they differed. */
    public String of(MovementDecision.Disagreement disagreement) {
        return disagreement.isRuleMoreCareful()
                ? "The estimate would go further than the rule. The rule holds."
                : "The estimate is more careful than the rule. The more careful step was taken.";
    }
}

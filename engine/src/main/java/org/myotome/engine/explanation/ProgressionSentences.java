package org.myotome.engine.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.language.Words;
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

/** Sentences about how a programme goes on. */
public final class ProgressionSentences {

    private final ProgrammeSentences programme;
    private final DoseText doses;
    private final Words words;

    /** Name movements by a library, in English. */
    public ProgressionSentences(Library library) {
        this(library, Words.ENGLISH);
    }

    /** Name movements by a library, in a language. */
    public ProgressionSentences(Library library, Words words) {
        this.words = words;
        programme = new ProgrammeSentences(library, words);
        doses = new DoseText(words);
    }

    /** Say what happens to a movement, such as {@code Bridge: 3 × 8 becomes 3 × 9.} */
    public String change(MovementDecision decision, ProgrammeItem before) {
        String name = programme.name(decision.movementId());
        return switch (decision.direction()) {
            case STOP -> words.say("{0}: stop for now.", name);
            case HOLD -> words.say("{0}: repeat {1}.", name, doses.of(before));
            case STEP_DOWN, PROGRESS ->
                decision.next().map(next -> becomes(name, before, next)).orElse(name + ".");
        };
    }

    private String becomes(String name, ProgrammeItem before, ProgrammeItem next) {
        return before.movementId().equals(next.movementId())
                ? words.say("{0}: {1}.", name, doses.change(before, next))
                : words.say("{0} becomes {1}, {2}.", name, programme.name(next.movementId()), doses.of(next));
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
            case StepReason.LockedNow(String because) -> words.say("It is locked now: {0}", words.of(because));
            case StepReason.NothingEasier() -> words.say("It was too much, and nothing easier is left.");
            case StepReason.PainAboveAgreed(double pain, int most) ->
                words.say("It hurt {0} of 10 while moving; up to {1} is agreed.", pain, most);
            case StepReason.PainAfterAboveAgreed(double pain, int most) ->
                words.say("It hurt {0} of 10 after the session; up to {1} is agreed.", pain, most);
            case StepReason.PainLittleAboveAgreed(double pain, int most) ->
                words.say(
                        "It hurt {0} of 10, a little more than the {1} that is agreed, and the next morning was calm.",
                        pain, most);
            case StepReason.MorningMuchWorse(double rise) -> words.say("The next morning was {0} above usual.", rise);
            case StepReason.MorningStiff(int minutes) ->
                words.say("The next morning was stiff for {0} minutes.", minutes);
            case StepReason.LineLostTwice() -> words.say("The line was lost in two sessions in a row.");
            case StepReason.LongBreak(long days) ->
                words.say("The last session was {0} days ago, so it begins again a little lower.", days);
            case StepReason.VeryLongBreak(long days) ->
                words.say(
                        "The last session was {0} days ago, so it begins again clearly lower. Say first whether anything has"
                                + " changed; a short search finds where you stand.",
                        days);
            case StepReason.LighterWeek(long weeks) ->
                words.say("After {0} weeks of rising load comes a lighter week.", weeks);
            case StepReason.LighterWeekForReadiness(int sessions) ->
                words.say(
                        "In {0} sessions in a row more than one of effort, form and morning got worse, so a lighter week comes"
                                + " first.",
                        sessions);
            case StepReason.LighterWeekOn(var last) -> words.say("The lighter week goes on until {0}.", last);
            case StepReason.LighterWeekOver() ->
                words.say("The lighter week is over; it goes on with the step before.");
            case StepReason.TooFewSessions(int done, int planned) ->
                words.say(
                        "More often comes before more: {0} of {1} planned sessions of two weeks were done.",
                        done, planned);
            case StepReason.Stalled(int sessions, var choice) -> stalled(sessions, choice);
            case StepReason.ActivityHurt(var day, double pain, int most) ->
                words.say("A walk or run on {0} hurt {1} of 10; up to {2} is agreed.", day, pain, most);
            case StepReason.LoggedLate(var day) ->
                words.say("The session of {0} was done before this programme, so it raises nothing.", day);
            case StepReason.DatedAhead(var day) -> words.say("A session is dated {0}, which has not come yet.", day);
            case StepReason.AmountDoubtful() ->
                words.say(
                        "What was logged is far from the plan; maybe repetitions and seconds, or pounds and kilograms, were"
                                + " mixed.");
            case StepReason.StepTooLargeForBelief(double most) ->
                words.say(
                        "The smallest step is larger than the {0} percent that the estimate accepts.",
                        (long) (most * 10) / 10.0);
            case StepReason.ReadyToTransfer(String goal) ->
                words.say("It holds under all conditions of practice. Now use it in what you want to do: {0}.", goal);
            case StepReason.MorningALittleWorse(double rise) ->
                words.say("The next morning was {0} above usual, so it is repeated.", rise);
            case StepReason.MorningAboveAgreed(double pain, int most) ->
                words.say("The next morning hurt {0} of 10; up to {1} is agreed.", pain, most);
            case StepReason.PainAtNight() -> words.say("Pain woke you in the night.");
            case StepReason.LineLost() -> words.say("The line was lost.");
            case StepReason.LineWobbled() -> words.say("Some repetitions lost the line.");
            case StepReason.AllOut() -> words.say("It took all you had; two or three should be left.");
            case StepReason.SetsMissing(int logged, int planned) ->
                words.say("{0} of {1} sets are logged.", logged, planned);
            case StepReason.NotAllDone() -> words.say("Less was done than planned.");
            case StepReason.NotSaid(StepReason.Missing what) -> notSaid(what);
            case StepReason.NotDoneYet() -> words.say("It was not done in the last session.");
            case StepReason.MorningToCome(var day) -> words.say("The morning of {0} decides.", day);
            case StepReason.FirstAfterBreak(long days) ->
                words.say("The last session was {0} days ago, so the last step is repeated.", days);
            case StepReason.WellOnce() -> words.say("It went well once.");
            case StepReason.WellTwice() -> words.say("It went well twice in a row.");
            case StepReason.AtTheTop() -> words.say("It goes well, and there is nothing more to add for now.");
            case StepReason.SessionFull(int minutes) ->
                words.say("It goes well, and more would not fit into {0} minutes.", minutes);
            case StepReason.NextNotOpen(String movementId, var obstacle) ->
                words.say("It goes well. {0} would be next.", programme.name(movementId)) + " "
                        + programme.of(obstacle);
            case StepReason.RunLimitReached(long most) ->
                words.say(
                        "It went well, and a longer run would be more than a tenth above the longest of 30 days; the most now is"
                                + " {0}.",
                        most);
            case StepReason.BeliefMoreCareful(var ignored) ->
                words.say("The rule would go further; what is known about you asks for more care.");
        };
    }

    private String stalled(int sessions, Stall choice) {
        return switch (choice) {
            case CHANGE_VARIABLE ->
                words.say(
                        "There was no progress for {0} sessions, so it goes one step back, to go on another way.",
                        sessions);
            case CHANGE_MOVEMENT ->
                words.say(
                        "There was no progress for {0} sessions, because the mornings stay a little worse; another movement takes"
                                + " its place.",
                        sessions);
            case ASK_CLINICIAN ->
                words.say("There was no progress for {0} sessions. Your clinician chooses how it goes on.", sessions);
        };
    }

    private String notSaid(StepReason.Missing what) {
        return switch (what) {
            case PAIN_DURING -> words.say("Nobody said how much it hurt while moving.");
            case PAIN_AFTER -> words.say("Nobody said how much it hurt after the session.");
            case FORM -> words.say("Nobody said how it looked.");
            case EFFORT -> words.say("Nobody said how much was left.");
            case AMOUNT -> words.say("Nobody said how much was done.");
            case MORNING -> words.say("Nobody described the next morning.");
            case MORNING_PAIN -> words.say("Nobody said how much it hurt the next morning.");
            case MORNING_STIFFNESS -> words.say("Nobody said how long the next morning was stiff.");
            case NIGHT_PAIN -> words.say("Nobody said whether pain woke you in the night.");
            case LEG_SYMPTOMS -> words.say("Nobody said whether symptoms spread down the leg.");
            case USUAL_MORNING -> words.say("Nobody said what is usual in the morning.");
            case ACTIVITY_PAIN -> words.say("Nobody said how much a walk or run since then hurt.");
            case LONGEST_RUN -> words.say("No run of the last 30 days is known.");
        };
    }

    /** Say what would alter it. */
    public String of(Counterfactual counterfactual) {
        return switch (counterfactual) {
            case Counterfactual.ProgressAfterCalm(int more) ->
                more == 1
                        ? words.say("It goes on after one more good session with a morning back at usual.")
                        : words.say("It goes on when the next morning is back at usual twice in a row.");
            case Counterfactual.ProgressWhenSaid(StepReason.Missing ignored) ->
                words.say("It can go on when this is answered.");
            case Counterfactual.ProgressWhenSteady() ->
                words.say("It goes on when the line holds in every set, twice in a row.");
            case Counterfactual.ProgressWhenAllDone() ->
                words.say("It goes on when every set is done as planned, twice in a row.");
            case Counterfactual.HoldWithin(int most) -> words.say("Up to {0} of 10 it would have been repeated.", most);
            case Counterfactual.HoldWithCalmerMorning() ->
                words.say("With a morning at most one above usual it would have been repeated.");
            case Counterfactual.StepDownAfterBadMorning() ->
                words.say("It steps down after a morning two or more above usual.");
            case Counterfactual.ProgressWithMoreMinutes() -> words.say("It goes on when a session may take longer.");
            case Counterfactual.ProgressAfterSessions(int more) ->
                words.say(
                        "{0, plural, one {It goes on after one more session within two weeks.} other {It goes on after # more"
                                + " sessions within two weeks.}}",
                        more);
            case Counterfactual.ResumesAfter(var day) ->
                words.say("It goes on with the step before from {0}, after a lighter session that went well.", day);
            case Counterfactual.ProgressWhenChosen() ->
                words.say("It goes on when your clinician has chosen another way.");
            case Counterfactual.ProgressWhenCorrected() -> words.say("It can go on when the entry has been put right.");
            case Counterfactual.BackAfterReview() -> words.say("It comes back when a clinician has looked.");
            case Counterfactual.OpensWhenCleared(String movementId) ->
                words.say("{0} opens when that is cleared.", programme.name(movementId));
        };
    }

    /** Say why training stops. */
    public String of(LookAgain cause) {
        return switch (cause) {
            case LookAgain.LegSymptomsWorse(var day, LegSymptoms symptoms) ->
                symptoms == LegSymptoms.NEW_NUMBNESS_OR_WEAKNESS
                        ? words.say("New numbness or weakness on {0}. Stop, and have it looked at.", day)
                        : words.say("Symptoms moved further down the leg on {0}. Stop, and have it looked at.", day);
            case LookAgain.NightPain(var day) ->
                words.say("Pain woke you in the night before {0}, after a session.", day);
            case LookAgain.TwoFlares(var days) ->
                words.say(
                        "Two flares within two weeks, after what was done on {0} and {1}.",
                        days.getFirst(), days.getLast());
        };
    }

    /** Say what a correction changed, one sentence each; none where nothing changed. */
    public List<String> of(Revision revision) {
        List<String> sentences = new ArrayList<>();
        if (!revision.stopsBefore().equals(revision.stopsAfter())) {
            sentences.add(
                    revision.stopsAfter().isEmpty()
                            ? words.say("Training no longer stops.")
                            : words.say(
                                    "Training stops: {0}",
                                    of(revision.stopsAfter().getFirst())));
        }
        revision.movements().forEach(changed -> sentences.add(of(changed)));
        return List.copyOf(sentences);
    }

    private String of(Revision.MovementRevision changed) {
        String name = programme.name(changed.movementId());
        String before = changed.before().map(this::outcome).orElseGet(() -> words.say("nothing was decided"));
        String after = changed.after().map(this::outcome).orElseGet(() -> words.say("nothing is decided"));
        return words.say("{0}: before, {1}; now, {2}.", name, before, after);
    }

    private String outcome(MovementDecision decision) {
        String reason = of(decision.reason());
        return words.say(
                "{0, select, stop {stop} step_down {one step down} hold {repeat} other {one step up}} ({1})",
                decision.direction().word(), reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason);
    }

    /** Say how the same dose went compared with the time before; empty where nothing changed. */
    public String of(Efficiency efficiency) {
        String gained = sameDose(efficiency.better().stream()
                .map(part -> better(part, efficiency))
                .toList());
        String lost = sameDose(
                efficiency.worse().stream().map(part -> worse(part, efficiency)).toList());
        return gained.isEmpty() || lost.isEmpty() ? gained + lost : gained + " " + lost;
    }

    private String sameDose(List<String> parts) {
        return parts.isEmpty() ? "" : words.say("The same dose {0}.", words.list(parts));
    }

    private String better(Efficiency.Part part, Efficiency efficiency) {
        return switch (part) {
            case EFFORT -> words.say("left more in reserve than on {0}", efficiency.from());
            case FORM -> words.say("held its line better than on {0}", efficiency.from());
            case PACE ->
                words.say(
                        "was nearer to its pace than on {0} ({1} s, now {2} s)",
                        efficiency.from(), pace(efficiency.paceBefore()), pace(efficiency.paceAfter()));
        };
    }

    private String worse(Efficiency.Part part, Efficiency efficiency) {
        return switch (part) {
            case EFFORT -> words.say("took more out of you than on {0}", efficiency.from());
            case FORM -> words.say("held its line less well than on {0}", efficiency.from());
            case PACE ->
                words.say(
                        "was further from its pace than on {0} ({1} s, now {2} s)",
                        efficiency.from(), pace(efficiency.paceBefore()), pace(efficiency.paceAfter()));
        };
    }

    private String pace(Optional<Double> seconds) {
        return seconds.map(pace -> words.number((long) (pace * 10 + 0.5) / 10.0))
                .orElse("?");
    }

    /** Say what rule and belief said, where they differed. */
    public String of(MovementDecision.Disagreement disagreement) {
        return disagreement.isRuleMoreCareful()
                ? words.say("The estimate would go further than the rule. The rule holds.")
                : words.say("The estimate is more careful than the rule. The more careful step was taken.");
    }
}

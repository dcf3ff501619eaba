package org.myotome.engine.nextstep;

import java.util.List;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.upkeep.HabitDay;

/** Writes next steps in a line each. */
final class NextStepText {

    private NextStepText() {}

    static String of(NextStep step) {
        return switch (step) {
            case NextStep.ReferTo refer ->
                "refer " + refer.tier() + ", " + refer.cause().word() + ": " + refer.actions();
            case NextStep.SettleConflicts(var conflicts) ->
                "settle: " + conflicts.getFirst().question();
            case NextStep.ConfirmData(var inputs, var ignored) -> "confirm: " + inputs;
            case NextStep.AskQuestions(var questions) ->
                "ask: " + questions.getFirst().wording();
            case NextStep.AskCircumstances(var obstacles) -> "ask what fits: " + obstacles.size() + " movements wait";
            case NextStep.TryMovement(var movement, var ignored, var success, var pain, var provisional) ->
                "try " + movement.key() + ", meanwhile "
                        + provisional.map(programme -> ids(programme.items())).orElse("nothing");
            case NextStep.TakeBlockStep(var blockStep) -> "block: " + blockStep.word();
            case NextStep.SearchAgain(var marker, var kept) -> "search again from " + marker.key() + ", keep " + kept;
            case NextStep.OfferProgramme(var programme) -> "offer " + ids(programme.items());
            case NextStep.DoSession(var day, var items, int minutes, var ignored) ->
                "session " + day + ": " + ids(items) + ", " + minutes + " min";
            case NextStep.RestUntil(var day, var ignored) -> "rest until " + day;
            case NextStep.AwaitMorningCheck(var day) -> "await the morning of " + day;
            case NextStep.AdaptProgramme(var programme, var ignored) -> "adapt to " + ids(programme.items());
            case NextStep.LookAgainFirst(var causes, var ignored) ->
                "look again: " + causes.getFirst().getClass().getSimpleName();
            case NextStep.OfferMaintenance(var ignored, var proposal, var meanwhile) ->
                "offer a habit of " + ids(proposal.kept().items()) + ", meanwhile " + of(meanwhile);
            case NextStep.KeepGoing(var today) -> "keep going: " + habit(today);
            case NextStep.AskHowItGoes(var because, var today) -> "ask how it goes, " + because + ": " + habit(today);
            case NextStep.EndUpkeep(var signs) -> "end the habit: " + signs;
        };
    }

    private static String habit(HabitDay today) {
        return ids(today.items())
                + today.walks()
                        .map(week -> ", walk " + week.walks().minutes() + " min x "
                                + week.walks().daysPerWeek())
                        .orElse("")
                + today.nextContact().map(day -> ", next contact " + day).orElse("");
    }

    private static String ids(List<ProgrammeItem> items) {
        return items.stream().map(ProgrammeItem::movementId).toList().toString();
    }
}

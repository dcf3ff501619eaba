package org.myotome.content.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.explanation.ProgrammeSentences;
import org.myotome.engine.explanation.ProgressionSentences;
import org.myotome.engine.history.Conflict;
import org.myotome.engine.movement.Library;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.progression.MovementDecision;
import org.myotome.engine.record.RawInput;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;

/** The next step, as keys and values; {@code kind} says which. */
final class NextStepObject {

    private final ProgrammeObject programmes;
    private final ProgrammeSentences names;
    private final ProgressionSentences progressions;

    NextStepObject(Library library) {
        this.programmes = new ProgrammeObject(library);
        this.names = new ProgrammeSentences(library);
        this.progressions = new ProgressionSentences(library);
    }

    Map<String, Object> of(NextStep next) {
        return switch (next) {
            case NextStep.ReferTo refer ->
                step(
                        "refer",
                        "tier",
                        refer.tier().name(),
                        "cause",
                        refer.cause().word(),
                        "actions",
                        refer.actions());
            case NextStep.SettleConflicts(List<Conflict> conflicts) ->
                step(
                        "settle_conflicts",
                        "conflicts",
                        conflicts.stream().map(NextStepObject::conflict).toList());
            case NextStep.ConfirmData(List<RawInput> inputs, List<String> reasons) ->
                step(
                        "confirm_data",
                        "inputs",
                        inputs.stream().map(NextStepObject::input).toList(),
                        "reasons",
                        reasons);
            case NextStep.AskQuestions(var questions) ->
                step("ask_questions", "questions", TriageObject.questionIds(questions));
            case NextStep.AskCircumstances(var obstacles) ->
                step("ask_circumstances", "obstacles", programmes.leftOut(obstacles));
            case NextStep.TryMovement trial -> tryMovement(trial);
            case NextStep.TakeBlockStep(var step) -> step("take_block_step", "step", step.word());
            case NextStep.SearchAgain(SidedMovement marker, String kept) -> {
                Map<String, Object> object = movement("search_again", marker);
                object.put("kept", kept);
                yield object;
            }
            case NextStep.OfferProgramme ignored -> step("offer_programme");
            case NextStep.DoSession session ->
                step(
                        "do_session",
                        "day",
                        session.day().toString(),
                        "minutes",
                        session.minutes(),
                        "items",
                        session.items().stream().map(programmes::item).toList(),
                        "decisions",
                        decisions(session.reasons()));
            case NextStep.RestUntil(var day) -> step("rest", "next_session", day.toString());
            case NextStep.AwaitMorningCheck(var day) -> step("await_morning_check", "day", day.toString());
            case NextStep.AdaptProgramme adapted ->
                step("adapt_programme", "decisions", decisions(adapted.movements()));
            case NextStep.LookAgainFirst(var causes, var questions) ->
                step(
                        "look_again_first",
                        "causes",
                        causes.stream().map(progressions::of).toList(),
                        "questions",
                        TriageObject.questionIds(questions));
        };
    }

    private Map<String, Object> tryMovement(NextStep.TryMovement trial) {
        Map<String, Object> object = movement("try_movement", trial.movement());
        object.put("why", trial.why());
        object.put("chance_of_success", trial.chanceOfSuccess());
        object.put("chance_of_pain", trial.chanceOfPain());
        return object;
    }

    private Map<String, Object> movement(String kind, SidedMovement movement) {
        Map<String, Object> object =
                step(kind, "movement", movement.movementId(), "name", names.name(movement.movementId()));
        Optional<Side> side = movement.side().find();
        object.put("side", side.map(Side::word).orElse("both"));
        return object;
    }

    private List<Map<String, Object>> decisions(List<MovementDecision> decisions) {
        return decisions.stream().map(this::decision).toList();
    }

    private Map<String, Object> decision(MovementDecision decision) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("movement", decision.movementId());
        object.put("direction", decision.direction().word());
        object.put("because", progressions.of(decision.reason()));
        object.put("would_change", progressions.of(decision.counterfactual()));
        return object;
    }

    private static Map<String, Object> conflict(Conflict conflict) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("about", conflict.kind().word());
        object.put("subject", conflict.subject());
        object.put("question", conflict.question());
        return object;
    }

    private static Map<String, Object> input(RawInput input) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("field", input.field());
        object.put("value_as_entered", input.valueAsEntered());
        object.put("unit_as_entered", input.unitAsEntered());
        object.put("problem", input.problem());
        return object;
    }

    private static Map<String, Object> step(String kind, Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", kind);
        for (int index = 0; index < keysAndValues.length; index += 2) {
            object.put((String) keysAndValues[index], keysAndValues[index + 1]);
        }
        return object;
    }
}

package org.myotome.content.decision;

import java.util.List;
import java.util.Map;
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
                kind("refer")
                        .with("tier", refer.tier().name())
                        .with("cause", refer.cause().word())
                        .with("actions", refer.actions())
                        .map();
            case NextStep.SettleConflicts(List<Conflict> conflicts) ->
                kind("settle_conflicts")
                        .with(
                                "conflicts",
                                conflicts.stream().map(NextStepObject::conflict).toList())
                        .map();
            case NextStep.ConfirmData(List<RawInput> inputs, List<String> reasons) ->
                kind("confirm_data")
                        .with(
                                "inputs",
                                inputs.stream().map(NextStepObject::input).toList())
                        .with("reasons", reasons)
                        .map();
            case NextStep.AskQuestions(var questions) ->
                kind("ask_questions")
                        .with("questions", TriageObject.questionIds(questions))
                        .map();
            case NextStep.AskCircumstances(var obstacles) ->
                kind("ask_circumstances")
                        .with("obstacles", programmes.leftOut(obstacles))
                        .map();
            case NextStep.TryMovement trial ->
                movement("try_movement", trial.movement())
                        .with("why", trial.why())
                        .with("chance_of_success", trial.chanceOfSuccess())
                        .with("chance_of_pain", trial.chanceOfPain())
                        .map();
            case NextStep.TakeBlockStep(var step) ->
                kind("take_block_step").with("step", step.word()).map();
            case NextStep.SearchAgain(SidedMovement marker, String kept) ->
                movement("search_again", marker).with("kept", kept).map();
            case NextStep.OfferProgramme ignored -> kind("offer_programme").map();
            case NextStep.DoSession session ->
                kind("do_session")
                        .with("day", session.day().toString())
                        .with("minutes", session.minutes())
                        .with(
                                "items",
                                session.items().stream().map(programmes::item).toList())
                        .with("decisions", decisions(session.reasons()))
                        .map();
            case NextStep.RestUntil(var day, var reasons) ->
                kind("rest")
                        .with("next_session", day.toString())
                        .with("decisions", decisions(reasons))
                        .map();
            case NextStep.AwaitMorningCheck(var day) ->
                kind("await_morning_check").with("day", day.toString()).map();
            case NextStep.AdaptProgramme adapted ->
                kind("adapt_programme")
                        .with("decisions", decisions(adapted.movements()))
                        .map();
            case NextStep.LookAgainFirst(var causes, var questions) ->
                kind("look_again_first")
                        .with("causes", causes.stream().map(progressions::of).toList())
                        .with("questions", TriageObject.questionIds(questions))
                        .map();
        };
    }

    private static JsonObject kind(String kind) {
        return new JsonObject().with("kind", kind);
    }

    private JsonObject movement(String kind, SidedMovement movement) {
        return kind(kind)
                .with("movement", movement.movementId())
                .with("name", names.name(movement.movementId()))
                .with("side", movement.side().find().map(Side::word).orElse("both"))
                .with("variant", movement.variant().word())
                .with("variant_text", movement.variant().words());
    }

    private List<Map<String, Object>> decisions(List<MovementDecision> decisions) {
        return decisions.stream().map(this::decision).toList();
    }

    private Map<String, Object> decision(MovementDecision decision) {
        return new JsonObject()
                .with("movement", decision.movementId())
                .with("direction", decision.direction().word())
                .with("because", progressions.of(decision.reason()))
                .with("would_change", progressions.of(decision.counterfactual()))
                .map();
    }

    private static Map<String, Object> conflict(Conflict conflict) {
        return new JsonObject()
                .with("about", conflict.kind().word())
                .with("subject", conflict.subject())
                .with("question", conflict.question())
                .map();
    }

    private static Map<String, Object> input(RawInput input) {
        return new JsonObject()
                .with("field", input.field())
                .with("value_as_entered", input.valueAsEntered())
                .with("unit_as_entered", input.unitAsEntered())
                .with("problem", input.problem())
                .map();
    }
}

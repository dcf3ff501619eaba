package org.myotome.content.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.myotome.engine.explanation.ProgrammeSentences;
import org.myotome.engine.explanation.ProgressionSentences;
import org.myotome.engine.explanation.UpkeepSentences;
import org.myotome.engine.history.Conflict;
import org.myotome.engine.maintenance.MaintenancePlan;
import org.myotome.engine.movement.Library;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.progression.MovementDecision;
import org.myotome.engine.record.RawInput;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.upkeep.AskBecause;
import org.myotome.engine.upkeep.Criterion;
import org.myotome.engine.upkeep.HabitDay;
import org.myotome.engine.upkeep.Readiness;
import org.myotome.engine.upkeep.RelapseSign;
import org.myotome.engine.upkeep.UpkeepProposal;

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
            case NextStep.OfferMaintenance(Readiness readiness, UpkeepProposal proposal, NextStep meanwhile) ->
                kind("offer_maintenance")
                        .with(
                                "readiness",
                                readiness.criteria().stream()
                                        .map(NextStepObject::criterion)
                                        .toList())
                        .with("plan", plan(proposal.plan()))
                        .with(
                                "kept",
                                proposal.kept().items().stream()
                                        .map(programmes::item)
                                        .toList())
                        .with("meanwhile", of(meanwhile))
                        .map();
            case NextStep.KeepGoing(HabitDay today) ->
                habit("keep_going", today).map();
            case NextStep.AskHowItGoes(AskBecause because, HabitDay today) ->
                habit("ask_how_it_goes", today)
                        .with("because", UpkeepSentences.ENGLISH.of(because))
                        .map();
            case NextStep.EndUpkeep(List<RelapseSign> signs) ->
                kind("end_upkeep")
                        .with(
                                "signs",
                                signs.stream().map(UpkeepSentences.ENGLISH::of).toList())
                        .map();
        };
    }

    private static Map<String, Object> criterion(Criterion criterion) {
        return new JsonObject()
                .with("about", criterion.word())
                .with("standing", criterion.standing().word())
                .with("because", UpkeepSentences.ENGLISH.of(criterion))
                .map();
    }

    private static Map<String, Object> plan(MaintenancePlan plan) {
        return new JsonObject()
                .with("begins", plan.begins().toString())
                .with(
                        "contacts",
                        plan.contacts().stream().map(LocalDate::toString).toList())
                .with("first_walk_minutes", plan.firstWalk().minutes())
                .with("first_walk_days_per_week", plan.firstWalk().daysPerWeek())
                .with("walk_minutes", plan.walk().minutes())
                .with("walk_days_per_week", plan.walk().daysPerWeek())
                .with("strength_days_per_week", plan.strengthDaysPerWeek())
                .with("balance_days_per_week", plan.balanceDaysPerWeek())
                .with("steps_per_day", plan.stepsPerDay())
                .map();
    }

    private JsonObject habit(String kind, HabitDay today) {
        JsonObject object = kind(kind)
                .with("day", today.day().toString())
                .with("minutes", today.minutes())
                .with("items", today.items().stream().map(programmes::item).toList());
        today.walks()
                .ifPresent(week -> object.with("walk_minutes", week.walks().minutes())
                        .with("walk_days_per_week", week.walks().daysPerWeek())
                        .with("days_walked", week.daysWalked()));
        today.nextContact().ifPresent(contact -> object.with("next_contact", contact.toString()));
        return object;
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

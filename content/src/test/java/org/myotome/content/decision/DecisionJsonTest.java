package org.myotome.content.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myotome.content.library.LibraryReader;
import org.myotome.engine.history.BlockStep;
import org.myotome.engine.history.Conflict;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Effort;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.CoreFirst;
import org.myotome.engine.programme.LeftOut;
import org.myotome.engine.programme.LeftOutReason;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.ProgrammeNote;
import org.myotome.engine.progression.LookAgain;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.RawInput;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.triage.DataAction;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

class DecisionJsonTest {

    private static final Library LIBRARY = LibraryReader.readShipped().library();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final TriageDecision DECISION = new TriageDecision(
            Tier.E3,
            List.of(new TriageDecision.RaisedFlag(
                    "RF-PND", Tier.E3, "Foot drop.", "Same day.", "Be seen today.", "B", false)),
            List.of(new TriageDecision.Suspect("common_fibular_nerve", 0.625)),
            List.of("fibular_neck_or_leg_nerve"),
            List.of(new TriageDecision.NextQuestion("saddle_numbness", "Numb where you sit?", "An emergency.")),
            Map.of("squat", new TriageDecision.Lock("RF-PND", "Foot drop.", false, Tier.E3)),
            DataAction.ASK_MISSING,
            List.of("The foot cannot be lifted."));
    private static final ProgrammeItem ITEM = new ProgrammeItem(
            "squat",
            List.of(),
            new Dose(2, new Amount.Repetitions(8), false, 3, new Load.BodyWeight(), new Effort.InReserve(3), 90),
            List.of("Sit back"),
            new ChoiceReason.StartingPoint(MovementRegion.KNEE),
            List.of("mini_squat"),
            List.of("goblet_squat"));
    private static final Programme PROGRAMME = new Programme(
            List.of(ITEM),
            List.of(new LeftOut("goblet_squat", new LeftOutReason.NoEquipment("weight"))),
            new CoreFirst.NotLimiting(),
            PainPolicy.DEFAULT,
            List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
            7,
            Programme.Standing.TRIED,
            List.of(ProgrammeNote.DAYS_ASSUMED));

    @Test
    void triage_has_exactly_the_promised_keys_in_their_order() {
        assertThat(DecisionJson.triage("N04", DECISION)).isEqualTo("""
                        {"id":"N04","tier":"E3","behaviour":"urgent-referral","flags":["RF-PND"],\
                        "suspects":[{"lesion_code":"common_fibular_nerve","probability":0.625}],\
                        "regions":["fibular_neck_or_leg_nerve"],"questions":["saddle_numbness"],\
                        "bundles":[{"bundle":"","questions":["saddle_numbness"]}],\
                        "locked_movements":["squat"],"data_action":"ask_missing",\
                        "reasons":["The foot cannot be lifted."]}""");
    }

    @Test
    void triage_validates_against_its_schema() {
        assertThat(Schemas.errorsOfTriage(DecisionJson.triage("N04", DECISION))).isEmpty();
    }

    @Test
    void schema_refuses_what_was_not_promised() {
        String good = DecisionJson.triage("N04", DECISION);

        assertThat(Schemas.errorsOfTriage(good.replace("\"E3\"", "\"E5\""))).isNotEmpty();
        assertThat(Schemas.errorsOfTriage(good.replace("0.625", "1.5"))).isNotEmpty();
        assertThat(Schemas.errorsOfTriage(good.replaceFirst("\"questions\"", "\"question\"")))
                .hasSize(2);
        assertThat(Schemas.errorsOfPlan(good))
                .as("a plan without programme or next step")
                .isNotEmpty();
    }

    @Test
    void programme_is_written_whole() {
        assertThat(DecisionJson.plan("N04", DECISION, new NextStep.OfferProgramme(PROGRAMME), LIBRARY))
                .endsWith("""
                        "programme":{"standing":"tried","pain_policy":"default",\
                        "core_first":"The trunk is not what limits, so nothing comes first.",\
                        "training_days":["monday","thursday"],"minutes_per_session":7,"notes":["days_assumed"],\
                        "items":[{"movement":"squat","name":"Bodyweight squat","sides":[],\
                        "dose":{"sets":2,"amount":{"repetitions":8},"per_side":false,"days_per_week":3,"load":{},\
                        "effort":{"in_reserve_at_least":3},"rest_seconds":90},"dose_text":"2 × 8","cues":["Sit back"],\
                        "reason":"The hardest movement for the knee that worked when you tried.",\
                        "easier":["mini_squat"],"harder":["goblet_squat"]}],\
                        "left_out":[{"movement":"goblet_squat","reason":"no_equipment",\
                        "because":"It needs something that is not at hand: weight."}]}}""");
    }

    @Test
    void movement_to_try_comes_with_the_programme_that_fits_so_far() {
        NextStep trial = new NextStep.TryMovement(
                SidedMovement.on("squat", Side.LEFT), "Closest to a coin-flip.", 0.5, 0.02, Optional.of(PROGRAMME));

        assertThat(DecisionJson.plan("N04", DECISION, trial, LIBRARY))
                .contains("\"programme\":{", "\"next_step\":{\"kind\":\"try_movement\",\"movement\":\"squat\",");
    }

    @ParameterizedTest
    @MethodSource("everyKindOfStep")
    void every_kind_of_step_validates_against_the_schema(NextStep step) {
        assertThat(Schemas.errorsOfPlan(DecisionJson.plan("N04", DECISION, step, LIBRARY)))
                .isEmpty();
    }

    static List<NextStep> everyKindOfStep() {
        SidedMovement left = SidedMovement.on("single_leg_stance", Side.LEFT);
        List<TriageDecision.NextQuestion> questions = DECISION.questions();
        return List.of(
                new NextStep.ReferTo(Tier.E3, NextStep.ReferralCause.TRIAGE, List.of("Same day.")),
                new NextStep.SettleConflicts(
                        List.of(new Conflict(Conflict.Kind.PERSON, "age", List.of(), "Which age is right?"))),
                new NextStep.ConfirmData(List.of(new RawInput("pain", "-3", "0-10", "below range")), List.of("Why.")),
                new NextStep.AskQuestions(questions),
                new NextStep.AskCircumstances(List.of(new LeftOut("squat", new LeftOutReason.FloorNotAsked()))),
                new NextStep.TryMovement(left, "Why.", 0.5, 0.1, Optional.empty()),
                new NextStep.TakeBlockStep(BlockStep.SELF_HELP),
                new NextStep.SearchAgain(left, "Heel wedge"),
                new NextStep.OfferProgramme(PROGRAMME),
                new NextStep.DoSession(DAY, List.of(ITEM), 7, List.of()),
                new NextStep.RestUntil(DAY, List.of()),
                new NextStep.AwaitMorningCheck(DAY),
                new NextStep.AdaptProgramme(PROGRAMME, List.of()),
                new NextStep.LookAgainFirst(List.of(new LookAgain.NightPain(DAY)), questions));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfDose")
    void every_kind_of_dose_validates_against_the_schema(Dose dose) {
        Programme programme = PROGRAMME.withItems(List.of(ITEM.withDose(dose)), List.of());

        assertThat(Schemas.errorsOfPlan(
                        DecisionJson.plan("N04", DECISION, new NextStep.OfferProgramme(programme), LIBRARY)))
                .isEmpty();
    }

    static List<Dose> everyKindOfDose() {
        Dose dose = ITEM.dose();
        return List.of(
                dose,
                dose.withAmount(new Amount.Hold(10, 5)),
                dose.withAmount(new Amount.Time(60)),
                dose.withAmount(new Amount.Distance(400)),
                dose.withAmount(new Amount.Breaths(6)),
                dose.withAmount(new Amount.Steps(500)),
                dose.withLoad(new Load.Weight(7.5)),
                dose.withLoad(new Load.Band(Load.Resistance.LIGHT)),
                new Dose(1, dose.amount(), true, 7, dose.load(), new Effort.Exertion(3), 0));
    }
}

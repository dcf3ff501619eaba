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
import org.myotome.engine.maintenance.MaintenancePlan;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Effort;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.nerve.Lesion;
import org.myotome.engine.nerve.NerveReport;
import org.myotome.engine.nerve.NerveRoute;
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
import org.myotome.engine.upkeep.AskBecause;
import org.myotome.engine.upkeep.Criterion;
import org.myotome.engine.upkeep.HabitDay;
import org.myotome.engine.upkeep.Readiness;
import org.myotome.engine.upkeep.RelapseSign;
import org.myotome.engine.upkeep.Standing;
import org.myotome.engine.upkeep.UpkeepProposal;
import org.myotome.engine.upkeep.WalkWeek;

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
        assertThat(DecisionJson.triage("N04", DECISION, Optional.empty())).isEqualTo("""
                        {"id":"N04","tier":"E3","behaviour":"urgent-referral","flags":["RF-PND"],\
                        "suspects":[{"lesion_code":"common_fibular_nerve","probability":0.625}],\
                        "regions":["fibular_neck_or_leg_nerve"],"questions":["saddle_numbness"],\
                        "bundles":[{"bundle":"","questions":["saddle_numbness"]}],\
                        "locked_movements":["squat"],"data_action":"ask_missing",\
                        "reasons":["The foot cannot be lifted."]}""");
    }

    @Test
    void nerve_question_is_written_whole() {
        NerveReport.Reason abductor =
                new NerveReport.Reason("strength.hip_abduction.left", "4", "hip abduction 4 of 5, left", 8.5);
        NerveReport.Reason foot = new NerveReport.Reason("complaint.regions", "foot", "felt in: foot", 2.0);
        NerveReport report = new NerveReport(
                List.of(
                        new NerveReport.Reasoned(Lesion.L4_ROOT, 0.5, List.of(abductor), List.of(foot)),
                        new NerveReport.Reasoned(Lesion.BAXTER_NERVE, 0.25, List.of(), List.of())),
                0.125,
                0.125,
                List.of(new NerveReport.NextTest("reflexes.knee_left", "knee reflex, left", 0.5)),
                NerveRoute.DAYS,
                List.of("foot_drop"),
                "The findings fit L4 root more than another.");

        String json = DecisionJson.triage("N04", DECISION, Optional.of(report));

        assertThat(json).endsWith("""
                        ,"nerve":{"sentence":"The findings fit L4 root more than another.",\
                        "route":"clinician_within_days","stricter_if":["foot_drop"],"evidence_grade":"C",\
                        "suspects":[{"lesion":"l4_root","lesion_code":"l2_l3_l4_root","name":"L4 root","probability":0.5,\
                        "speaks_for":[{"path":"strength.hip_abduction.left","value":"4",\
                        "words":"hip abduction 4 of 5, left","times":8.5}],\
                        "speaks_against":[{"path":"complaint.regions","value":"foot","words":"felt in: foot","times":2.0}]},\
                        {"lesion":"baxter_nerve","lesion_code":"tibial_nerve_tarsal_tunnel",\
                        "name":"first branch of the lateral plantar nerve (Baxter)","probability":0.25,\
                        "speaks_for":[],"speaks_against":[]}],"other_lesions":0.125,"no_lesion":0.125,\
                        "next_tests":[{"path":"reflexes.knee_left","test":"knee reflex, left","bits":0.5}]}}""");
        assertThat(Schemas.errorsOfTriage(json)).isEmpty();
    }

    @Test
    void triage_validates_against_its_schema() {
        assertThat(Schemas.errorsOfTriage(DecisionJson.triage("N04", DECISION, Optional.empty())))
                .isEmpty();
    }

    @Test
    void schema_refuses_what_was_not_promised() {
        String good = DecisionJson.triage("N04", DECISION, Optional.empty());

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
        assertThat(DecisionJson.plan(
                        "N04", DECISION, Optional.empty(), new NextStep.OfferProgramme(PROGRAMME), LIBRARY))
                .endsWith("""
                        "programme":{"standing":"tried","pain_policy":"default",\
                        "core_first":"The trunk is not what limits, so nothing comes first.",\
                        "training_days":["monday","thursday"],\
                        "week":[{"day":"monday","movements":["squat"],"minutes":4,"rest_afterwards":false},\
                        {"day":"thursday","movements":["squat"],"minutes":4,"rest_afterwards":false}],\
                        "minutes_per_session":7,"notes":["days_assumed"],\
                        "items":[{"movement":"squat","name":"Bodyweight squat","sides":[],\
                        "way":"usual","dose":{"sets":2,"amount":{"repetitions":8},"per_side":false,"days_per_week":3,"load":{},\
                        "effort":{"in_reserve_at_least":3},"rest_seconds":90,"tempo":{}},"dose_text":"2 × 8",\
                        "practice":{"ground":"firm","task":"alone","feedback":"every_repetition"},\
                        "cues":["Sit back"],\
                        "reason":"The hardest movement for the knee that worked when you tried.",\
                        "easier":["mini_squat"],"harder":["goblet_squat"]}],\
                        "left_out":[{"movement":"goblet_squat","reason":"no_equipment",\
                        "because":"It needs something that is not at hand: weight."}]}}""");
    }

    @Test
    void movement_to_try_comes_with_the_programme_that_fits_so_far() {
        NextStep trial = new NextStep.TryMovement(
                SidedMovement.on("squat", Side.LEFT), "Closest to a coin-flip.", 0.5, 0.02, Optional.of(PROGRAMME));

        assertThat(DecisionJson.plan("N04", DECISION, Optional.empty(), trial, LIBRARY))
                .contains("\"programme\":{", "\"next_step\":{\"kind\":\"try_movement\",\"movement\":\"squat\",");
    }

    @Test
    void eased_movement_to_try_says_what_is_changed() {
        NextStep trial = new NextStep.TryMovement(
                SidedMovement.both("front_plank").as(new Variant.Held(10)), "Why.", 0.5, 0.02, Optional.empty());

        assertThat(DecisionJson.plan("N04", DECISION, Optional.empty(), trial, LIBRARY))
                .contains("""
                        "kind":"try_movement","movement":"front_plank","name":"Front plank","side":"both",\
                        "variant":"hold_10s","variant_text":"hold 10 s",""");
    }

    @ParameterizedTest
    @MethodSource("everyKindOfStep")
    void every_kind_of_step_validates_against_the_schema(NextStep step) {
        assertThat(Schemas.errorsOfPlan(DecisionJson.plan("N04", DECISION, Optional.empty(), step, LIBRARY)))
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
                new NextStep.TryMovement(left.as(new Variant.Supported()), "Why.", 0.5, 0.1, Optional.empty()),
                new NextStep.SearchAgain(left, "Heel wedge"),
                new NextStep.OfferProgramme(PROGRAMME),
                new NextStep.DoSession(DAY, List.of(ITEM), 7, List.of()),
                new NextStep.RestUntil(DAY, List.of()),
                new NextStep.AwaitMorningCheck(DAY),
                new NextStep.AdaptProgramme(PROGRAMME, List.of()),
                new NextStep.LookAgainFirst(List.of(new LookAgain.NightPain(DAY)), questions),
                new NextStep.OfferMaintenance(
                        new Readiness(List.of(
                                new Criterion.PainWithinAgreed(Standing.MET, 4, Optional.of(2.5), 3, 0),
                                new Criterion.GoalOrOutcome(Standing.MET, Criterion.GoalOrOutcome.Because.GOAL_REACHED),
                                new Criterion.SessionsDone(Standing.MET, 12, 16, 4),
                                new Criterion.NothingOpen(Standing.MET, List.of()))),
                        new UpkeepProposal(
                                new MaintenancePlan(
                                        DAY,
                                        List.of(DAY.plusWeeks(2)),
                                        new MaintenancePlan.Walks(10, 3),
                                        new MaintenancePlan.Walks(30, 5),
                                        2,
                                        3,
                                        7000,
                                        "stiff",
                                        "less",
                                        "worse"),
                                PROGRAMME),
                        new NextStep.RestUntil(DAY, List.of())),
                new NextStep.KeepGoing(HABIT),
                new NextStep.KeepGoing(new HabitDay(DAY, List.of(), 0, Optional.empty(), 0, Optional.empty())),
                new NextStep.AskHowItGoes(new AskBecause.NoWord(DAY, 15), HABIT),
                new NextStep.EndUpkeep(List.of(new RelapseSign.SaidToBeBack(DAY))));
    }

    private static final HabitDay HABIT = new HabitDay(
            DAY,
            List.of(ITEM),
            7,
            Optional.of(new WalkWeek(3, new MaintenancePlan.Walks(20, 3), 1, WalkWeek.Because.WENT_WELL)),
            7000,
            Optional.of(DAY.plusWeeks(2)));

    @ParameterizedTest
    @MethodSource("everyKindOfDose")
    void every_kind_of_dose_validates_against_the_schema(Dose dose) {
        Programme programme = PROGRAMME.withItems(List.of(ITEM.withDose(dose)), List.of());

        assertThat(Schemas.errorsOfPlan(DecisionJson.plan(
                        "N04", DECISION, Optional.empty(), new NextStep.OfferProgramme(programme), LIBRARY)))
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

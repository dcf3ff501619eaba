package org.myotome.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Demand;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Effort;
import org.myotome.engine.movement.Fault;
import org.myotome.engine.movement.Laterality;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.Muscle;
import org.myotome.engine.movement.Plane;
import org.myotome.engine.movement.Position;
import org.myotome.engine.movement.Prerequisite;
import org.myotome.engine.movement.Role;
import org.myotome.engine.movement.Root;
import org.myotome.engine.movement.TissueAxis;
import org.myotome.engine.movement.TissueLoad;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.movement.VariantStep;
import org.myotome.engine.movement.WeightBearing;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.RawInput;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/** FEATURE UNDER TEST: the text in which a page talks to the engine says everything a library and a case say. */
class QuestionsTest {

    @Test
    void libraryComesBackAsItWent() {
        Library library = library();
        ValueWriter writer = new ValueWriter();
        LibraryText.write(library, writer);

        ValueReader reader = new ValueReader(writer.lines());
        Library back = LibraryText.read(reader);
        reader.end();

        assertThat(back.version()).isEqualTo(library.version());
        assertThat(back.movements()).isEqualTo(library.movements());
        assertThat(back.muscles()).isEqualTo(library.muscles());
    }

    @Test
    void fullCaseComesBackAsItWent() {
        assertThat(writtenAndRead(fullCase())).isEqualTo(fullCase());
    }

    @Test
    void emptyCaseComesBackUnknown() {
        assertThat(writtenAndRead(CaseRecord.unknown("N01"))).isEqualTo(CaseRecord.unknown("N01"));
    }

    @Test
    void trialsComeBackAsTheyWent() {
        List<Trial> trials = List.of(
                new Trial(
                        SidedMovement.on("single_leg_bridge", Side.LEFT),
                        Trial.Form.COMPENSATED,
                        List.of("hips drop"),
                        new PainReport.Score(2.5)),
                new Trial(
                        SidedMovement.both("squat"),
                        Trial.Form.NOT_CLEAN,
                        List.of(),
                        new PainReport.Absent(),
                        SetEffort.ALL,
                        Trial.Observer.PERSON),
                done(new Variant.Held(10)),
                done(new Variant.Repeated(6)),
                done(new Variant.Lasting(30)),
                done(new Variant.HalfRange()),
                done(new Variant.Supported()),
                done(new Variant.Loaded(new Load.Weight(2.5))),
                done(new Variant.Loaded(new Load.Band(Load.Resistance.MEDIUM))));
        ValueWriter writer = new ValueWriter();
        writer.list(trials, trial -> TrialText.write(trial, writer));

        ValueReader reader = new ValueReader(writer.lines());

        assertThat(reader.list(() -> TrialText.read(reader))).isEqualTo(trials);
    }

    private static Trial done(Variant variant) {
        return new Trial(SidedMovement.both("squat").as(variant), Trial.Form.CLEAN, List.of(), new PainReport.Absent());
    }

    @Test
    void numbersKeepEveryBit() {
        for (double value : new double[] {0.0, -0.0, 0.1, Math.PI, Double.MIN_VALUE, -Double.MAX_VALUE, 1e-300}) {
            double back = new ValueReader(new ValueWriter().number(value).lines()).number();
            assertThat(Double.doubleToRawLongBits(back)).isEqualTo(Double.doubleToRawLongBits(value));
        }
    }

    @Test
    void readBackAnswersWithTheSameText() {
        ValueWriter question = new ValueWriter().text("read back");
        ValueWriter expected = new ValueWriter().text("ok");
        for (ValueWriter writer : List.of(question, expected)) {
            LibraryText.write(library(), writer);
            CaseText.write(fullCase(), writer);
        }

        assertThat(Questions.answer(question.lines())).isEqualTo(expected.lines());
    }

    @Test
    void questionNobodyKnowsIsNamed() {
        assertThat(Questions.answer("sing\n"))
                .isEqualTo(
                        "bad\nThere is no question (sing).\\nMaybe the page and the engine are of different versions.\n");
    }

    @Test
    void questionCutShortIsNamed() {
        assertThat(Questions.answer("read back\nlibrary"))
                .isEqualTo("bad\nThe text ends before line 2.\\nMaybe it was cut short.\n");
    }

    @Test
    void wordThatIsNotInItsListIsNamed() {
        assertThat(Questions.answer("read back\n1\n1\nsquat\nSquat\nELBOW\n"))
                .isEqualTo("bad\nLine 6 (ELBOW) must be a word of its list."
                        + "\\nMaybe it was written by another version of this program.\n");
    }

    private static CaseRecord writtenAndRead(CaseRecord record) {
        ValueWriter writer = new ValueWriter();
        CaseText.write(record, writer);
        ValueReader reader = new ValueReader(writer.lines());
        CaseRecord back = CaseText.read(reader);
        reader.end();
        return back;
    }

    private static CaseRecord fullCase() {
        return new CaseRecord(
                "S01",
                "first visit",
                new Person(Known.of(41.5), Sex.FEMALE, "runs, \\ climbs\nand swims"),
                new Complaint(
                        List.of(BodyRegion.HEEL, BodyRegion.BUTTOCK),
                        ReportedSide.RIGHT,
                        Known.of(6.0),
                        "six weeks",
                        "Since the long run.\r\nWorse in the morning.",
                        "10 km"),
                new Pain(
                        new PainReport.Score(0.5),
                        new PainReport.Present(),
                        new PainReport.Absent(),
                        new PainReport.Unknown()),
                new SafetyAnswers(Map.of("fever", Answer.NO, "trauma", Answer.YES)),
                new Strength(Map.of(
                        StrengthMovement.HIP_ABDUCTION,
                        new SidedGrade(StrengthGrade.MRC_4_MINUS, StrengthGrade.NORMAL, StrengthGrade.UNKNOWN))),
                new Reflexes(
                        ReflexFinding.NORMAL,
                        ReflexFinding.REDUCED,
                        ReflexFinding.ABSENT,
                        ReflexFinding.INCREASED,
                        Reflexes.PlantarResponse.FLEXOR,
                        Reflexes.Clonus.ABSENT),
                List.of(new SensationFinding("big toe", ReportedSide.LEFT, SensationFinding.Quality.REDUCED)),
                List.of(new MobilityFinding("ankle dorsiflexion", ReportedSide.RIGHT, "6", "cm", "limited")),
                List.of(new FunctionalTest("heel raises", ReportedSide.BOTH, "12", "12", "repetitions")),
                List.of(new RawInput("weight", "180", "kg", "looks like pounds")),
                new Circumstances(Known.of(Set.of("band", "step")), Known.of(20), Known.of(3), Answer.YES),
                Known.of(PainPolicy.TENDON));
    }

    private static Library library() {
        return Library.of(
                "test-1",
                List.of(
                        movement("bridge", new Amount.Hold(10, 5), new Load.BodyWeight(), new Effort.InReserve(3)),
                        movement("walk", new Amount.Steps(2000), new Load.BodyWeight(), new Effort.Exertion(4)),
                        movement("row", new Amount.Repetitions(12), new Load.Weight(7.5), new Effort.Exertion(6)),
                        movement(
                                "clam",
                                new Amount.Breaths(6),
                                new Load.Band(Load.Resistance.LIGHT),
                                new Effort.InReserve(0)),
                        movement("march", new Amount.Time(60), new Load.BodyWeight(), new Effort.Exertion(3)),
                        movement("run", new Amount.Distance(400), new Load.BodyWeight(), new Effort.Exertion(5))),
                List.of(new Muscle("gluteus_medius", "hip", "superior gluteal", rootWeights(), "abducts", "Gray")));
    }

    private static Map<Root, Double> rootWeights() {
        Map<Root, Double> weights = new EnumMap<>(Root.class);
        weights.put(Root.L4, 0.25);
        weights.put(Root.L5, 0.5);
        weights.put(Root.S1, 0.25);
        return weights;
    }

    private static Movement movement(String id, Amount amount, Load load, Effort effort) {
        return new Movement(
                id,
                "The " + id,
                MovementRegion.HIP,
                List.of(Role.values()),
                Position.SUPINE,
                WeightBearing.NONE,
                Plane.FRONTAL,
                Laterality.UNILATERAL,
                Set.of("band", "mat"),
                List.of("gluteus_medius"),
                List.of(),
                3,
                new Demand(1, 2, 3, 4),
                new TissueLoad(Map.of(TissueAxis.ACHILLES, 2, TissueAxis.PATELLOFEMORAL, 4)),
                new Dose(3, amount, true, 4, load, effort, 60),
                List.of("ribs down"),
                List.of(new Fault("hips drop", Fault.Severity.MAJOR)),
                Set.of("acute_fracture"),
                Set.of("pregnancy"),
                List.of(new Prerequisite("breathing", Prerequisite.Kind.GATE, Prerequisite.Strength.SOFT)),
                List.of("breathing"),
                List.of("hop"),
                "ours; not reviewed",
                List.of(
                        new VariantStep(new Variant.HalfRange(), -0.4, "assumed"),
                        new VariantStep(new Variant.Supported(), -0.3, "assumed")));
    }
}

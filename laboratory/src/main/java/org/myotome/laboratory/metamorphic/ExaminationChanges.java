package org.myotome.laboratory.metamorphic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

/** Changes of what an examiner found. */
final class ExaminationChanges {

    /**
     * Questions whose plain no stands for an examination that did not happen. Who leaves a finding out leaves these open
     * too: otherwise the person has answered instead of the examiner.
     */
    private static final List<String> STAND_FOR_AN_EXAMINATION = List.of(
            "new_or_worsening_leg_weakness",
            "foot_drop",
            "saddle_numbness",
            "numb_feet",
            "upper_motor_neuron_signs",
            "both_legs_affected",
            "hip_end_range_hurts",
            "unsteady_gait_or_falls",
            "limp",
            "pain_out_of_proportion",
            "hop_or_impact_pain",
            "big_toe_joint_sore_or_stiff",
            "kneeling_hurts");

    private static final List<StrengthGrade> FROM_STRONG_TO_WEAK = List.of(
            StrengthGrade.MRC_5,
            StrengthGrade.MRC_5_MINUS,
            StrengthGrade.MRC_4_PLUS,
            StrengthGrade.MRC_4,
            StrengthGrade.MRC_4_MINUS,
            StrengthGrade.MRC_3_PLUS,
            StrengthGrade.MRC_3,
            StrengthGrade.MRC_3_MINUS,
            StrengthGrade.MRC_2,
            StrengthGrade.MRC_1,
            StrengthGrade.MRC_0);

    private ExaminationChanges() {}

    static List<Change> all() {
        return List.of(
                ExaminationChanges::weaker,
                ExaminationChanges::weaker,
                ExaminationChanges::strengthLeftOut,
                ExaminationChanges::reflexLost,
                ExaminationChanges::upperMotorNeuronSign,
                ExaminationChanges::numbArea,
                ExaminationChanges::stiffJoint,
                ExaminationChanges::examinationLeftOut,
                ExaminationChanges::otherOrder,
                ExaminationChanges::irrelevantTest);
    }

    /**
     * Weaken one movement on one side. Where that makes both sides weak alike, nothing is claimed: weakness that is the
     * same on both sides is another finding than weakness on one, and not a worse one.
     */
    private static Optional<Pair> weaker(CaseRecord record, SeededRandom random) {
        StrengthMovement movement = CaseGenerator.oneOf(List.of(StrengthMovement.values()), random);
        SidedGrade was = record.strength().of(movement);
        boolean left = CaseGenerator.chance(0.5, random);
        StrengthGrade grade = left ? was.left() : was.right();
        int place = FROM_STRONG_TO_WEAK.indexOf(grade == StrengthGrade.NORMAL ? StrengthGrade.MRC_5 : grade);
        if (place < 0 || place == FROM_STRONG_TO_WEAK.size() - 1) {
            return Optional.empty();
        }
        StrengthGrade weaker =
                CaseGenerator.oneOf(FROM_STRONG_TO_WEAK.subList(place + 1, FROM_STRONG_TO_WEAK.size()), random);
        StrengthGrade other = left ? was.right() : was.left();
        if (other.isWeak() && !isClearlyLess(weaker, other)) {
            return Optional.empty();
        }
        SidedGrade now = left
                ? new SidedGrade(weaker, was.right(), was.sideNotStated())
                : new SidedGrade(was.left(), weaker, was.sideNotStated());
        return Optional.of(new Pair(
                movement.word() + (left ? " left" : " right") + " from " + grade.word() + " to " + weaker.word(),
                Relation.NEVER_LOOSER,
                record,
                with(record, movement, now)));
    }

    private static boolean isClearlyLess(StrengthGrade here, StrengthGrade there) {
        return !there.isGraded() || here.mrc() < there.mrc() - 0.5;
    }

    private static Optional<Pair> strengthLeftOut(CaseRecord record, SeededRandom random) {
        List<StrengthMovement> examined =
                List.copyOf(record.strength().byMovement().keySet());
        if (examined.isEmpty()) {
            return Optional.empty();
        }
        CaseRecord open = withoutStandIns(record);
        StrengthMovement movement = CaseGenerator.oneOf(examined, random);
        return Optional.of(new Pair(
                movement.word() + " left out",
                Relation.OPENS_NOTHING,
                open,
                with(open, movement, SidedGrade.unknown())));
    }

    private static Optional<Pair> reflexLost(CaseRecord record, SeededRandom random) {
        Reflexes was = record.reflexes();
        List<ReflexFinding> findings =
                new ArrayList<>(List.of(was.kneeLeft(), was.kneeRight(), was.ankleLeft(), was.ankleRight()));
        int which = random.nextInt(4);
        if (findings.get(which) != ReflexFinding.NORMAL) {
            return Optional.empty();
        }
        findings.set(which, ReflexFinding.ABSENT);
        return Optional.of(new Pair(
                "reflex " + which + " from normal to absent",
                Relation.NEVER_LOOSER,
                record,
                with(
                        record,
                        new Reflexes(
                                findings.get(0),
                                findings.get(1),
                                findings.get(2),
                                findings.get(3),
                                was.plantar(),
                                was.clonus()))));
    }

    private static Optional<Pair> upperMotorNeuronSign(CaseRecord record, SeededRandom random) {
        Reflexes was = record.reflexes();
        if (was.plantar() == Reflexes.PlantarResponse.EXTENSOR) {
            return Optional.empty();
        }
        return Optional.of(new Pair(
                "plantar response from " + was.plantar().word() + " to extensor",
                Relation.NEVER_LOOSER,
                record,
                with(
                        record,
                        new Reflexes(
                                was.kneeLeft(),
                                was.kneeRight(),
                                was.ankleLeft(),
                                was.ankleRight(),
                                Reflexes.PlantarResponse.EXTENSOR,
                                was.clonus()))));
    }

    private static Optional<Pair> numbArea(CaseRecord record, SeededRandom random) {
        List<SensationFinding> more = new ArrayList<>(record.sensation());
        String area = CaseGenerator.oneOf(List.of("saddle", "sole", "lateral foot", "anterior thigh"), random);
        more.add(new SensationFinding(area, ReportedSide.RIGHT, SensationFinding.Quality.REDUCED));
        return Optional.of(new Pair(
                area + " numb",
                Relation.NEVER_LOOSER,
                record,
                record.withExamination(record.reflexes(), more, record.mobility(), record.functionalTests())));
    }

    private static Optional<Pair> stiffJoint(CaseRecord record, SeededRandom random) {
        List<MobilityFinding> more = new ArrayList<>(record.mobility());
        String joint = CaseGenerator.oneOf(List.of("hip internal rotation", "lumbar flexion", "big toe"), random);
        more.add(new MobilityFinding(joint, ReportedSide.LEFT, "", "", "limited"));
        return Optional.of(new Pair(
                joint + " limited",
                Relation.NEVER_LOOSER,
                record,
                record.withExamination(record.reflexes(), record.sensation(), more, record.functionalTests())));
    }

    private static Optional<Pair> examinationLeftOut(CaseRecord record, SeededRandom random) {
        CaseRecord open = withoutStandIns(record);
        CaseRecord unexamined = open.withExamination(Reflexes.unknown(), List.of(), List.of(), List.of());
        return open.equals(unexamined)
                ? Optional.empty()
                : Optional.of(
                        new Pair("the examination but strength left out", Relation.OPENS_NOTHING, open, unexamined));
    }

    /** Write down the findings in the opposite order. */
    private static Optional<Pair> otherOrder(CaseRecord record, SeededRandom random) {
        CaseRecord reversed = record.withExamination(
                record.reflexes(),
                record.sensation().reversed(),
                record.mobility().reversed(),
                record.functionalTests().reversed());
        return reversed.equals(record)
                ? Optional.empty()
                : Optional.of(new Pair("findings in the opposite order", Relation.SAME, record, reversed));
    }

    private static Optional<Pair> irrelevantTest(CaseRecord record, SeededRandom random) {
        List<FunctionalTest> more = new ArrayList<>(record.functionalTests());
        more.add(new FunctionalTest("grip strength", ReportedSide.RIGHT, "normal", "42", "kg"));
        return Optional.of(new Pair(
                "a good grip",
                Relation.SAME,
                record,
                record.withExamination(record.reflexes(), record.sensation(), record.mobility(), more)));
    }

    private static CaseRecord withoutStandIns(CaseRecord record) {
        SafetyAnswers answers = record.answers();
        for (String question : STAND_FOR_AN_EXAMINATION) {
            answers = answers.answer(question) == Answer.NO ? answers.with(question, Answer.UNKNOWN) : answers;
        }
        return record.withAnswers(answers);
    }

    private static CaseRecord with(CaseRecord record, StrengthMovement movement, SidedGrade grades) {
        Map<StrengthMovement, SidedGrade> byMovement = new EnumMap<>(StrengthMovement.class);
        byMovement.putAll(record.strength().byMovement());
        byMovement.put(movement, grades);
        return record.withStrength(new Strength(byMovement));
    }

    private static CaseRecord with(CaseRecord record, Reflexes reflexes) {
        return record.withExamination(reflexes, record.sensation(), record.mobility(), record.functionalTests());
    }
}

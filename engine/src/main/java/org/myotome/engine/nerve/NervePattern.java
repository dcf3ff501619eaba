package org.myotome.engine.nerve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

/** Weighs the lesions of the table against what was found, by Bayes' rule with independent findings. */
public final class NervePattern {

    private static final double HEALTHY_SIDE_WEAK = 0.05;
    private static final double HEALTHY_REFLEX_DIMINISHED = 0.08;
    /** How often an examiner finds a clear loss where there is one, and where there is none. */
    private static final double CLEAR_LOSS_SEEN = 0.97;

    private static final double CLEAR_LOSS_IMAGINED = 0.03;
    /** Small losses are where raters disagree most. */
    private static final double SMALL_LOSS_SEEN = 0.8;

    private static final double SMALL_LOSS_IMAGINED = 0.12;
    private static final double COMPLAINT_SIDE = 0.9;
    private static final double LEAST_LOSS_MRC = 4.2;

    private NervePattern() {}

    /** Return what the findings of a case fit. */
    public static NerveAssessment assess(CaseRecord record) {
        List<NerveAssessment.Ranked> ranked = new ArrayList<>();
        double sum = 0;
        for (Lesion lesion : Lesion.values()) {
            double weight = lesion.prior() * likelihood(lesion, record);
            ranked.add(new NerveAssessment.Ranked(lesion, weight));
            sum += weight;
        }
        double total = sum;
        List<NerveAssessment.Ranked> shares = new ArrayList<>();
        for (NerveAssessment.Ranked each : ranked) {
            shares.add(new NerveAssessment.Ranked(each.lesion(), each.probability() / total));
        }
        shares.sort((a, b) -> Double.compare(b.probability(), a.probability()));
        return new NerveAssessment(isInformative(record), shares, Discordance.notes(record));
    }

    private static double likelihood(Lesion lesion, CaseRecord record) {
        double context = context(lesion, record);
        return switch (lesion.spread()) {
            case ONE_SIDE -> context * oneSide(lesion, record);
            case BOTH_SIDES ->
                context
                        * onSide(lesion, record, Side.LEFT)
                        * onSide(lesion, record, Side.RIGHT)
                        * unstatedSide(lesion, record);
            case EITHER ->
                context
                        * (0.5 * oneSide(lesion, record)
                                + 0.5
                                        * onSide(lesion, record, Side.LEFT)
                                        * onSide(lesion, record, Side.RIGHT)
                                        * unstatedSide(lesion, record));
        };
    }

    private static double oneSide(Lesion lesion, CaseRecord record) {
        double left = onSide(lesion, record, Side.LEFT) * onHealthySide(record, Side.RIGHT);
        double right = onSide(lesion, record, Side.RIGHT) * onHealthySide(record, Side.LEFT);
        double shareLeft = shareLeft(record.complaint().side());
        return (shareLeft * left + (1 - shareLeft) * right) * unstatedSide(lesion, record);
    }

    /** The lesion is mostly on the side of the complaint. */
    private static double shareLeft(ReportedSide side) {
        return switch (side) {
            case LEFT -> COMPLAINT_SIDE;
            case RIGHT -> 1 - COMPLAINT_SIDE;
            case BOTH, MIDLINE, ALTERNATING, NOT_STATED -> 0.5;
        };
    }

    private static double onSide(Lesion lesion, CaseRecord record, Side side) {
        LesionRow row = LesionRow.of(lesion);
        double likelihood = 1;
        for (StrengthMovement movement : StrengthMovement.values()) {
            StrengthGrade grade = grade(record, movement, side);
            likelihood *= ofGrade(grade, row.weak(movement), row.severe());
        }
        likelihood *= ofReflex(record.reflexes().knee(side), row.kneeReflexDiminished(), row.reflexIncreased());
        likelihood *= ofReflex(record.reflexes().ankle(side), row.ankleReflexDiminished(), row.reflexIncreased());
        return likelihood * ofSkin(lesion, record, side);
    }

    private static double onHealthySide(CaseRecord record, Side side) {
        double likelihood = 1;
        for (StrengthMovement movement : StrengthMovement.values()) {
            likelihood *= ofGrade(grade(record, movement, side), HEALTHY_SIDE_WEAK, 0.05);
        }
        likelihood *= ofReflex(record.reflexes().knee(side), HEALTHY_REFLEX_DIMINISHED, 0.03);
        likelihood *= ofReflex(record.reflexes().ankle(side), HEALTHY_REFLEX_DIMINISHED, 0.03);
        for (SensationFinding finding : record.sensation()) {
            boolean here = isOn(finding.side(), side);
            boolean changed = finding.quality() != SensationFinding.Quality.NORMAL;
            likelihood *= here && changed ? 0.05 : 1;
        }
        return likelihood;
    }

    private static double unstatedSide(Lesion lesion, CaseRecord record) {
        LesionRow row = LesionRow.of(lesion);
        double likelihood = 1;
        for (Map.Entry<StrengthMovement, SidedGrade> entry :
                record.strength().byMovement().entrySet()) {
            likelihood *= ofGrade(entry.getValue().sideNotStated(), row.weak(entry.getKey()), row.severe());
        }
        for (SensationFinding finding : record.sensation()) {
            if (finding.side() == ReportedSide.NOT_STATED) {
                likelihood *= ofSkin(lesion, finding);
            }
        }
        return likelihood;
    }

    /** Return the grade; a foot drop that nobody graded is a weak dorsiflexion on the side of the complaint. */
    private static StrengthGrade grade(CaseRecord record, StrengthMovement movement, Side side) {
        SidedGrade grades = record.strength().of(movement);
        boolean ungradedFootDrop = movement == StrengthMovement.ANKLE_DORSIFLEXION
                && record.answers().isYes("foot_drop")
                && !grades.left().isKnown()
                && !grades.right().isKnown()
                && !grades.sideNotStated().isKnown()
                && isOn(record.complaint().side(), side);
        return ungradedFootDrop ? StrengthGrade.WEAK : grades.of(side);
    }

    private static double ofGrade(StrengthGrade grade, double weak, double severe) {
        if (!grade.isKnown() || grade == StrengthGrade.PAIN_LIMITED) {
            return 1;
        }
        boolean small = grade.isGraded() && grade.mrc() > LEAST_LOSS_MRC;
        double seen = small ? SMALL_LOSS_SEEN : CLEAR_LOSS_SEEN;
        double imagined = small ? SMALL_LOSS_IMAGINED : CLEAR_LOSS_IMAGINED;
        double found = seen * weak + imagined * (1 - weak);
        if (!grade.isWeak()) {
            return 1 - found;
        }
        if (!grade.isGraded()) {
            return found;
        }
        return found * (grade.isGradeThreeOrLess() ? severe : 1 - severe);
    }

    private static double ofReflex(ReflexFinding finding, double diminished, double increased) {
        return switch (finding) {
            case REDUCED, ABSENT -> diminished * (1 - increased);
            case INCREASED -> increased;
            case NORMAL -> (1 - diminished) * (1 - increased);
            case UNKNOWN -> 1;
        };
    }

    private static double ofSkin(Lesion lesion, CaseRecord record, Side side) {
        double likelihood = 1;
        for (SensationFinding finding : record.sensation()) {
            if (isOn(finding.side(), side)) {
                likelihood *= ofSkin(lesion, finding);
            }
        }
        return likelihood;
    }

    private static double ofSkin(Lesion lesion, SensationFinding finding) {
        boolean changed = finding.quality() != SensationFinding.Quality.NORMAL;
        LesionRow row = LesionRow.of(lesion);
        return SkinArea.find(finding.area())
                .map(area -> changed ? row.skinChanged(area) : 1 - row.skinChanged(area) / 2)
                .orElse(1.0);
    }

    private static boolean isOn(ReportedSide reported, Side side) {
        return reported != ReportedSide.NOT_STATED && reported.mayMean(side);
    }

    private static double context(Lesion lesion, CaseRecord record) {
        SafetyAnswers answers = record.answers();
        LesionRow row = LesionRow.of(lesion);
        double likelihood = ofAnswer(answers.answer("upper_motor_neuron_signs"), row.upperMotorNeuronSigns());
        likelihood *= ofSigns(record.reflexes(), row.upperMotorNeuronSigns());
        likelihood *= ofAnswer(answers.answer("saddle_numbness"), row.sphincter());
        likelihood *= ofAnswer(answers.answer("bladder_change"), row.sphincter());
        likelihood *= ofAnswer(answers.answer("unsteady_gait_or_falls"), row.unsteady());
        likelihood *= ofAnswer(answers.answer("diabetes"), row.diabetes());
        likelihood *= ofAnswer(
                either(answers.answer("recent_major_trauma"), answers.answer("recent_infection_or_surgery")),
                row.injury());
        likelihood *= ofAnswer(answers.answer("both_legs_affected"), bothLegs(lesion));
        return likelihood * ofRegions(record.complaint().regions(), lesion);
    }

    private static double ofAnswer(Answer answer, double share) {
        return switch (answer) {
            case YES -> share;
            case NO -> 1 - share;
            case UNKNOWN -> 1;
        };
    }

    private static Answer either(Answer first, Answer second) {
        if (first == Answer.YES || second == Answer.YES) {
            return Answer.YES;
        }
        return first == Answer.NO && second == Answer.NO ? Answer.NO : Answer.UNKNOWN;
    }

    private static double ofSigns(Reflexes reflexes, double share) {
        double plantar = switch (reflexes.plantar()) {
            case EXTENSOR -> share;
            case FLEXOR -> 1 - share;
            case UNKNOWN -> 1;
        };
        double clonus = switch (reflexes.clonus()) {
            case PRESENT -> share;
            case ABSENT -> 1 - share * 0.5;
            case UNKNOWN -> 1;
        };
        return plantar * clonus;
    }

    private static double bothLegs(Lesion lesion) {
        return switch (lesion.spread()) {
            case ONE_SIDE -> 0.06;
            case BOTH_SIDES -> lesion.code().equals("none") ? 0.1 : 0.85;
            case EITHER -> 0.3;
        };
    }

    /** Weigh where it is felt: pain in the back or down the whole leg speaks for the roots. */
    private static double ofRegions(List<BodyRegion> regions, Lesion lesion) {
        boolean stated = regions.stream().anyMatch(region -> region != BodyRegion.NONE_STATED);
        if (!stated) {
            return 1;
        }
        boolean back = regions.contains(BodyRegion.LOWER_BACK)
                || regions.contains(BodyRegion.UPPER_BACK)
                || regions.contains(BodyRegion.WHOLE_LEG);
        return back ? LesionRow.of(lesion).backPain() : 1 - LesionRow.of(lesion).backPain();
    }

    private static boolean isInformative(CaseRecord record) {
        SafetyAnswers answers = record.answers();
        boolean weakness = record.strength().byMovement().values().stream().anyMatch(NervePattern::isWeak);
        boolean skin =
                record.sensation().stream().anyMatch(finding -> finding.quality() != SensationFinding.Quality.NORMAL);
        boolean told = List.of(
                        "foot_drop",
                        "new_or_worsening_leg_weakness",
                        "upper_motor_neuron_signs",
                        "saddle_numbness",
                        "bladder_change")
                .stream()
                .anyMatch(answers::isYes);
        return weakness || skin || told || isAbnormal(record.reflexes());
    }

    private static boolean isWeak(SidedGrade grades) {
        return grades.left().isWeak()
                || grades.right().isWeak()
                || grades.sideNotStated().isWeak();
    }

    private static boolean isAbnormal(Reflexes reflexes) {
        return List.of(reflexes.kneeLeft(), reflexes.kneeRight(), reflexes.ankleLeft(), reflexes.ankleRight()).stream()
                        .anyMatch(finding -> finding != ReflexFinding.NORMAL && finding != ReflexFinding.UNKNOWN)
                || reflexes.plantar() == Reflexes.PlantarResponse.EXTENSOR
                || reflexes.clonus() == Reflexes.Clonus.PRESENT;
    }
}

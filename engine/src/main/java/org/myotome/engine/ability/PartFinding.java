package org.myotome.engine.ability;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

/**
 * The weakest strength found in a part of the body on one side.
 *
 * <p>The weakest one stands for the part, because a part that fails in one direction fails the movements that need it. A
 * weakness whose side nobody wrote down counts for either side. Pain-limited effort says nothing of strength.
 *
 * @param part the part
 * @param side the side
 * @param movement the strength movement that was weakest; the first one where all are alike
 * @param grade its grade
 * @param level where the grade stands on the scale of abilities
 * @param spread how far from it the truth may be, as a standard deviation
 */
public record PartFinding(
        BodyPart part, Side side, StrengthMovement movement, StrengthGrade grade, double level, double spread) {

    private static final double FULL_STRENGTH_LEVEL = 0.2;

    /** A full grade by hand says little: most of the range of strength lies above what a hand can resist. */
    private static final double FULL_STRENGTH_SPREAD = 0.8;

    private static final double GRADED_SPREAD = 0.5;
    private static final double WORD_SPREAD = 0.7;

    /** Return the weakest finding of a part on a side, or nothing if the part was not examined there. */
    public static Optional<PartFinding> find(CaseRecord caseRecord, BodyPart part, Side side) {
        PartFinding weakest = null;
        for (StrengthMovement movement : part.examinedBy()) {
            for (StrengthGrade grade :
                    gradesThatMayConcern(caseRecord.strength().of(movement), side)) {
                if (saysSomething(grade) && (weakest == null || level(grade) < weakest.level())) {
                    weakest = new PartFinding(part, side, movement, grade, level(grade), spread(grade));
                }
            }
        }
        return Optional.ofNullable(weakest);
    }

    private static List<StrengthGrade> gradesThatMayConcern(SidedGrade grades, Side side) {
        StrengthGrade unsided = grades.sideNotStated();
        return unsided.isWeak() ? List.of(grades.of(side), unsided) : List.of(grades.of(side));
    }

    private static boolean saysSomething(StrengthGrade grade) {
        return grade == StrengthGrade.WEAK || grade.isGraded();
    }

    private static double level(StrengthGrade grade) {
        return switch (grade) {
            case MRC_0 -> -4.2;
            case MRC_1 -> -3.8;
            case MRC_2 -> -3.4;
            case MRC_3_MINUS -> -3.0;
            case MRC_3 -> -2.7;
            case MRC_3_PLUS -> -2.3;
            case MRC_4_MINUS -> -2.0;
            case MRC_4, WEAK -> -1.7;
            case MRC_4_PLUS -> -1.2;
            case MRC_5_MINUS -> -0.9;
            case MRC_5, NORMAL -> FULL_STRENGTH_LEVEL;
            case PAIN_LIMITED, UNKNOWN ->
                throw new IllegalArgumentException("The grade (" + grade.word() + ") says nothing of strength.");
        };
    }

    private static double spread(StrengthGrade grade) {
        if (grade == StrengthGrade.WEAK) {
            return WORD_SPREAD;
        }
        return grade.isWeak() ? GRADED_SPREAD : FULL_STRENGTH_SPREAD;
    }
}

package org.myotome.engine.nerve;

import java.util.Optional;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

/**
 * Numbers every sign that an examination can show, so that the tables of {@link NerveModel} have one row for each.
 *
 * <p>A strength test has a row for each grade of the scale and one each for: normal, weak without a grade, grade 3 or
 * less, more than that, and weak but more than 3. A reflex has a row for each finding, an area of skin one for normal and
 * one for changed; the sole and the ankle's jerking have two each.
 */
// The tables are arrays by ordinal for speed; no ordinal is stored or sent.
@SuppressWarnings("EnumOrdinal")
final class Sign {

    private static final int WEAK = GradeCurve.GRADES;
    private static final int THREE_OR_LESS = WEAK + 1;
    private static final int MORE_THAN_THREE = WEAK + 2;
    private static final int WEAK_ABOVE_THREE = WEAK + 3;
    private static final int ROWS_OF_TEST = WEAK + 4;

    private static final int REFLEXES = StrengthMovement.values().length * ROWS_OF_TEST;
    private static final int ROWS_OF_REFLEX = 4;
    private static final int SKIN = REFLEXES + 2 * ROWS_OF_REFLEX;
    private static final int WHOLE = SKIN + 2 * SkinArea.values().length;

    static final int EXTENSOR_SOLE = WHOLE;
    static final int FLEXOR_SOLE = WHOLE + 1;
    static final int CLONUS = WHOLE + 2;
    static final int NO_CLONUS = WHOLE + 3;

    /** How many rows there are. */
    static final int ROWS = WHOLE + 4;

    private Sign() {}

    /** Return the row of a grade; nothing for a grade that says nothing about strength. */
    static Optional<Integer> of(StrengthMovement movement, StrengthGrade grade) {
        return switch (grade) {
            case MRC_0,
                    MRC_1,
                    MRC_2,
                    MRC_3_MINUS,
                    MRC_3,
                    MRC_3_PLUS,
                    MRC_4_MINUS,
                    MRC_4,
                    MRC_4_PLUS,
                    MRC_5_MINUS,
                    MRC_5 -> Optional.of(row(movement) + grade.ordinal());
            case NORMAL -> Optional.of(normal(movement));
            case WEAK -> Optional.of(weak(movement));
            case PAIN_LIMITED, UNKNOWN -> Optional.empty();
        };
    }

    static int row(StrengthMovement movement) {
        return movement.ordinal() * ROWS_OF_TEST;
    }

    static int normal(StrengthMovement movement) {
        return row(movement) + StrengthGrade.MRC_5.ordinal();
    }

    static int weak(StrengthMovement movement) {
        return row(movement) + WEAK;
    }

    static int threeOrLess(StrengthMovement movement) {
        return row(movement) + THREE_OR_LESS;
    }

    static int moreThanThree(StrengthMovement movement) {
        return row(movement) + MORE_THAN_THREE;
    }

    static int weakAboveThree(StrengthMovement movement) {
        return row(movement) + WEAK_ABOVE_THREE;
    }

    /** Return the row of a finding at the knee or the ankle; it must be known. */
    static int reflex(boolean knee, ReflexFinding finding) {
        return REFLEXES + (knee ? 0 : ROWS_OF_REFLEX) + finding.ordinal();
    }

    /** Return the row of an area of skin. */
    static int skin(SkinArea area, boolean changed) {
        return SKIN + 2 * area.ordinal() + (changed ? 1 : 0);
    }

    /** Return whether a row belongs to a strength test. */
    static boolean isStrength(int row) {
        return row < REFLEXES;
    }

    /** Return whether a row belongs to a reflex. */
    static boolean isReflex(int row) {
        return row >= REFLEXES && row < SKIN;
    }

    /** Return whether a row belongs to an area of skin. */
    static boolean isSkin(int row) {
        return row >= SKIN && row < WHOLE;
    }

    /** Return the movement that a row of a strength test is about. */
    static StrengthMovement movement(int row) {
        return StrengthMovement.values()[row / ROWS_OF_TEST];
    }

    /** Return whether a row of a reflex is about the knee. */
    static boolean isKnee(int row) {
        return row - REFLEXES < ROWS_OF_REFLEX;
    }

    /** Return what a row of a reflex says. */
    static ReflexFinding reflexFinding(int row) {
        return ReflexFinding.values()[(row - REFLEXES) % ROWS_OF_REFLEX];
    }

    /** Say a sign in words, without the side. */
    static String words(int row) {
        if (isStrength(row)) {
            return strengthWords(row);
        }
        if (isReflex(row)) {
            return (isKnee(row) ? "knee reflex " : "ankle reflex ")
                    + reflexFinding(row).word();
        }
        if (isSkin(row)) {
            SkinArea area = SkinArea.values()[(row - SKIN) / 2];
            return "feeling " + ((row - SKIN) % 2 == 1 ? "changed" : "normal") + " on " + area.plainName();
        }
        return switch (row - WHOLE) {
            case 0 -> "the big toe goes up when the sole is stroked";
            case 1 -> "the big toe goes down when the sole is stroked";
            case 2 -> "the ankle jerks on when stretched";
            default -> "the ankle does not jerk on when stretched";
        };
    }

    private static String strengthWords(int row) {
        StrengthMovement movement = movement(row);
        int kind = row % ROWS_OF_TEST;
        String name = plain(movement);
        if (kind < GradeCurve.GRADES - 1) {
            return name + " " + StrengthGrade.values()[kind].word() + " of 5";
        }
        return switch (kind - WEAK) {
            case -1 -> name + " strong";
            case 0 -> name + " weak";
            case 1 -> name + " 3 of 5 or less";
            case 2 -> "no drop of the foot";
            default -> name + " weak, but more than 3 of 5";
        };
    }

    /** Return the name of a strength test in plain words. */
    static String plain(StrengthMovement movement) {
        return movement.word().replace('_', ' ');
    }
}

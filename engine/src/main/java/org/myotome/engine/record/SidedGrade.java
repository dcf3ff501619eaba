package org.myotome.engine.record;

/**
 * Strength of one movement by side.
 *
 * @param left left
 * @param right right
 * @param sideNotStated found on one side, and nobody wrote which
 */
public record SidedGrade(StrengthGrade left, StrengthGrade right, StrengthGrade sideNotStated) {

    /** Return a grade of which nothing is known. */
    public static SidedGrade unknown() {
        return new SidedGrade(StrengthGrade.UNKNOWN, StrengthGrade.UNKNOWN, StrengthGrade.UNKNOWN);
    }

    /** Return the grade of one side. */
    public StrengthGrade of(Side side) {
        return side == Side.LEFT ? left : right;
    }
}

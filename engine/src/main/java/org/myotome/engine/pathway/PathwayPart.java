package org.myotome.engine.pathway;

import java.util.List;
import java.util.Locale;
import org.myotome.engine.ability.BodyPart;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.engine.startingpoint.Trial;

/**
 * One part of the body on one side.
 *
 * @param part the part
 * @param side the side
 * @param state how it is believed to be
 * @param weak probability of being weak, 0 to 1
 * @param basis what this rests on
 * @param strands the roots of the picture (L2 to S3) that serve it, from the head downwards
 * @param aboveThePicture share of roots that lie above the picture, 0 to 1; the abdominal muscles hang on T7 to L1
 */
public record PathwayPart(
        BodyPart part,
        Side side,
        PartState state,
        double weak,
        Basis basis,
        List<Strand> strands,
        double aboveThePicture) {

    public PathwayPart {
        strands = List.copyOf(strands);
    }

    /** What the state of a part rests on. */
    public sealed interface Basis {}

    /** Nobody has looked at it. */
    public record NotTested() implements Basis {}

    /** Its strength was examined by hand. */
    public record Examined(StrengthMovement movement, StrengthGrade grade) implements Basis {}

    /**
     * A movement that asks mainly for it was tried.
     *
     * @param movement the name of the movement
     * @param form how it looked
     */
    public record Tried(String movement, Trial.Form form) implements Basis {}

    /** Return what this rests on, in English, such as {@code Hip abduction 4 of 5} or {@code Not tested yet}. */
    public String finding() {
        return switch (basis) {
            case NotTested() -> "Not tested yet";
            case Examined(StrengthMovement movement, StrengthGrade grade) ->
                sentenceCase(movement.word()) + " " + said(grade);
            case Tried(String movement, Trial.Form form) ->
                movement + ": " + form.word().replace('_', ' ');
        };
    }

    private static String said(StrengthGrade grade) {
        return switch (grade) {
            case NORMAL, WEAK, PAIN_LIMITED, UNKNOWN -> grade.word();
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
                    MRC_5 -> grade.word() + " of 5";
        };
    }

    private static String sentenceCase(String word) {
        String words = word.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Return the probability of being weak as so many in 100. */
    public int weakInHundred() {
        return (int) (weak * 100 + 0.5);
    }
}

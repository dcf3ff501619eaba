package org.myotome.engine.pathway;

import java.util.List;
import org.myotome.engine.ability.BodyPart;
import org.myotome.engine.record.Side;

/**
 * One part of the body on one side.
 *
 * @param part the part
 * @param side the side
 * @param state how it is believed to be
 * @param weak probability of being weak, 0 to 1
 * @param finding what this rests on, in words, such as {@code Hip abduction 4 of 5} or {@code Not tested yet}
 * @param strands the roots of the picture (L2 to S3) that serve it, from the head downwards
 * @param aboveThePicture share of roots that lie above the picture, 0 to 1; the abdominal muscles hang on T7 to L1
 */
public record PathwayPart(
        BodyPart part,
        Side side,
        PartState state,
        double weak,
        String finding,
        List<Strand> strands,
        double aboveThePicture) {

    public PathwayPart {
        strands = List.copyOf(strands);
    }

    /** Return the probability of being weak as so many in 100. */
    public int weakInHundred() {
        return (int) (weak * 100 + 0.5);
    }
}

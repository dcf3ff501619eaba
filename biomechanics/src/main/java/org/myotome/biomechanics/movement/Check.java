package org.myotome.biomechanics.movement;

import java.util.List;
import java.util.OptionalDouble;
import org.myotome.biomechanics.human.Mirroring;

/**
 * What has to be right for a movement to be done correctly. One list serves the cues, the picture of the common fault and a
 * camera.
 *
 * @param id its name in the movement, such as {@code level-pelvis}
 * @param measure what is looked at: the name of a coordinate or of one of {@link Measures}
 * @param least in degrees or cm, if there is one
 * @param most in degrees or cm, if there is one
 * @param cue what to say to the person
 * @param fault angles to add to those of the movement to show what goes wrong; none if nothing is shown
 */
public record Check(
        String id, String measure, OptionalDouble least, OptionalDouble most, String cue, List<JointAngle> fault) {

    /**
     * @throws IllegalArgumentException if a limit is not finite, or the lower one is above the upper one
     */
    public Check {
        fault = List.copyOf(fault);
        double low = least.orElse(-Double.MAX_VALUE);
        double high = most.orElse(Double.MAX_VALUE);
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("The check " + id + " from " + low + " to " + high
                    + " must have finite limits in their order.\nMaybe they are swapped.");
        }
    }

    /** Return the same check with the sides swapped. */
    public Check mirrored() {
        String other = Mirroring.onTheOtherSide(measure);
        List<JointAngle> angles = fault.stream().map(JointAngle::mirrored).toList();
        return Mirroring.isReversed(measure) || Measures.isReversed(measure)
                ? new Check(id, other, negative(most), negative(least), cue, angles)
                : new Check(id, other, least, most, cue, angles);
    }

    private static OptionalDouble negative(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(-value.getAsDouble()) : OptionalDouble.empty();
    }
}

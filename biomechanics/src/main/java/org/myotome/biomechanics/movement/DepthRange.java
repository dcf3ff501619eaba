package org.myotome.biomechanics.movement;

import java.util.List;
import org.myotome.biomechanics.human.Mirroring;

/**
 * How deep a movement goes, from easier to harder: each depth is a rung of a ladder.
 *
 * @param coordinate that says how deep
 * @param degrees at the deepest keyframe, one for each depth; the last is what the keyframes show
 */
public record DepthRange(String coordinate, List<Double> degrees) {

    /**
     * @throws IllegalArgumentException if there is no depth or one is not finite
     */
    public DepthRange {
        degrees = List.copyOf(degrees);
        if (degrees.isEmpty() || !degrees.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("The depths of " + coordinate + " (" + degrees
                    + ") must be finite, and at least one.\nMaybe leave the range out.");
        }
    }

    /** Return the same range with the sides swapped. */
    public DepthRange mirrored() {
        double sign = Mirroring.isReversed(coordinate) ? -1 : 1;
        return new DepthRange(
                Mirroring.onTheOtherSide(coordinate),
                degrees.stream().map(value -> sign * value).toList());
    }
}

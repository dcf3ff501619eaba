package org.myotome.biomechanics.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the same movement less or more deep: every angle goes the same share of its way from the first keyframe as the one that
 * says how deep. What touches, loads and times stay.
 */
public final class Depths {

    private static final double SAME_DEGREES = 1e-9;

    private Depths() {}

    /** Return the movement once for each depth of a range, from easier to harder. */
    public static List<Movement> of(Movement movement, DepthRange range) {
        return range.degrees().stream()
                .map(degrees -> at(movement, range.coordinate(), degrees))
                .toList();
    }

    /**
     * Return the movement at a depth.
     *
     * @param coordinate that says how deep
     * @param degrees at the keyframe where it is furthest from the first one
     * @throws IllegalArgumentException if the coordinate does not move
     */
    public static Movement at(Movement movement, String coordinate, double degrees) {
        List<Map<String, Double>> angles = movement.inheritedAngles();
        double start = angle(angles.getFirst(), coordinate);
        double deepest = start;
        for (Map<String, Double> keyframe : angles) {
            double here = angle(keyframe, coordinate);
            deepest = Math.abs(here - start) > Math.abs(deepest - start) ? here : deepest;
        }
        if (Math.abs(deepest - start) < SAME_DEGREES) {
            throw new IllegalArgumentException("The depth of " + movement.id() + " cannot be " + degrees
                    + " degrees of " + coordinate + ": it stays at " + start
                    + " degrees.\nMaybe another joint says how deep it goes.");
        }
        double share = (degrees - start) / (deepest - start);
        List<Keyframe> keyframes = new ArrayList<>();
        for (int i = 0; i < angles.size(); i++) {
            List<JointAngle> scaled = new ArrayList<>();
            angles.get(i).forEach((name, value) -> {
                double first = angle(angles.getFirst(), name);
                scaled.add(new JointAngle(name, first + share * (value - first)));
            });
            keyframes.add(movement.keyframes().get(i).with(scaled));
        }
        return movement.with(keyframes);
    }

    private static double angle(Map<String, Double> keyframe, String coordinate) {
        return keyframe.getOrDefault(coordinate, 0.0);
    }
}

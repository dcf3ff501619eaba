package org.myotome.biomechanics.movement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shallower forms of a movement. Each joint goes the same share of its way from the first keyframe; what touches and how long
 * it takes stays.
 */
public final class MovementDepths {

    private final Movement movement;
    /** Angles of each keyframe, with those that it takes over from the one before. */
    private final List<Map<String, Double>> angles = new ArrayList<>();

    private MovementDepths(Movement movement) {
        this.movement = movement;
        Map<String, Double> before = Map.of();
        for (Keyframe keyframe : movement.keyframes()) {
            Map<String, Double> here = new LinkedHashMap<>(before);
            keyframe.angles().forEach(angle -> here.put(angle.coordinate(), angle.degrees()));
            angles.add(here);
            before = here;
        }
    }

    /**
     * Return the movement at a depth.
     *
     * @param coordinate that says how deep
     * @param degrees that it shall have at the deepest keyframe
     * @throws IllegalArgumentException if the joint does not move, or not that way
     */
    public static Movement at(Movement movement, String coordinate, double degrees) {
        MovementDepths depths = new MovementDepths(movement);
        double start = depths.angle(0, coordinate);
        double way = depths.deepest(coordinate) - start;
        double share = (degrees - start) / way;
        if (way == 0 || !(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("The depth of " + coordinate + " (" + degrees + " degrees) of "
                    + movement.id() + " must lie between its start (" + start + ") and its deepest keyframe ("
                    + (start + way) + ").\nMaybe it is the angle of another joint.");
        }
        return depths.scaled(share);
    }

    private double angle(int keyframe, String coordinate) {
        return angles.get(keyframe).getOrDefault(coordinate, 0.0);
    }

    private double deepest(String coordinate) {
        double start = angle(0, coordinate);
        double deepest = start;
        for (int i = 1; i < angles.size(); i++) {
            double here = angle(i, coordinate);
            if (Math.abs(here - start) > Math.abs(deepest - start)) {
                deepest = here;
            }
        }
        return deepest;
    }

    private Movement scaled(double share) {
        List<Keyframe> keyframes = new ArrayList<>();
        for (int i = 0; i < angles.size(); i++) {
            Keyframe full = movement.keyframes().get(i);
            keyframes.add(new Keyframe(
                    full.name(), scaled(i, share), full.touches(), full.secondsToReach(), full.secondsHeld()));
        }
        return new Movement(
                movement.id(),
                movement.attitude(),
                keyframes,
                movement.givesWay(),
                movement.slides(),
                movement.obstacles(),
                movement.loads(),
                movement.marginCentimetres());
    }

    private List<JointAngle> scaled(int keyframe, double share) {
        List<JointAngle> scaled = new ArrayList<>();
        angles.get(keyframe).forEach((coordinate, degrees) -> {
            double start = angle(0, coordinate);
            scaled.add(new JointAngle(coordinate, start + share * (degrees - start)));
        });
        return scaled;
    }
}

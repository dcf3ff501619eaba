package org.myotome.biomechanics.movement;

import java.util.List;
import org.myotome.biomechanics.pose.Touch;

/**
 * A moment of a movement that its author has given.
 *
 * @param name such as {@code start}
 * @param angles of the joints that are not as in the keyframe before; at the first one, that are not at 0
 * @param touches what touches what
 * @param secondsToReach how long it takes to get here from the keyframe before; for the first, from the last
 * @param secondsHeld how long the body stays here
 */
public record Keyframe(
        String name, List<JointAngle> angles, List<Touch> touches, double secondsToReach, double secondsHeld) {

    private static final double LONGEST_SECONDS = 600;

    /**
     * @throws IllegalArgumentException if a time is negative or beyond ten minutes, or a joint has two angles
     */
    public Keyframe {
        angles = List.copyOf(angles);
        touches = List.copyOf(touches);
        for (double seconds : new double[] {secondsToReach, secondsHeld}) {
            if (!(seconds >= 0 && seconds <= LONGEST_SECONDS)) {
                throw new IllegalArgumentException("The time (" + seconds + " s) of the keyframe " + name
                        + " must lie between 0 and " + LONGEST_SECONDS + " s.\nMaybe it is in milliseconds.");
            }
        }
        List<String> names = angles.stream().map(JointAngle::coordinate).toList();
        for (int i = 0; i < names.size(); i++) {
            if (names.indexOf(names.get(i)) < i) {
                throw new IllegalArgumentException("The keyframe " + name + " has two angles for " + names.get(i)
                        + ".\nMaybe leave one of them out.");
            }
        }
    }

    /** Return the same moment with other angles. */
    public Keyframe with(List<JointAngle> others) {
        return new Keyframe(name, others, touches, secondsToReach, secondsHeld);
    }

    /** Return the same moment with the sides swapped. */
    public Keyframe mirrored() {
        return new Keyframe(
                name,
                angles.stream().map(JointAngle::mirrored).toList(),
                touches.stream().map(Touch::mirrored).toList(),
                secondsToReach,
                secondsHeld);
    }
}

package org.myotome.biomechanics.multibody;

import java.util.Optional;
import org.myotome.biomechanics.function.SmoothFunction;
import org.myotome.biomechanics.geometry.Vector3;

/**
 * One axis of a joint.
 *
 * @param direction in the frame of the joint; any length but 0
 * @param coordinate name of the coordinate that moves it; empty if it stays
 * @param function how far it goes, in rad or m, by the value of the coordinate; taken at 0 if nothing moves it
 */
public record Axis(Vector3 direction, Optional<String> coordinate, SmoothFunction function) {

    /** Return an axis that a coordinate moves. */
    public static Axis moved(Vector3 direction, String coordinate, SmoothFunction function) {
        return new Axis(direction, Optional.of(coordinate), function);
    }
}

package org.myotome.biomechanics.opensim;

import java.util.List;
import org.myotome.biomechanics.motion.OutsideForce;

/**
 * Forces from outside that were recorded.
 *
 * @param forces on which body, where and how large, over time
 * @param from first time that was recorded, in s
 * @param to last time that was recorded, in s
 */
public record ExternalLoads(List<OutsideForce> forces, double from, double to) {

    /** No forces, at any time. */
    public static final ExternalLoads NONE =
            new ExternalLoads(List.of(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public ExternalLoads {
        forces = List.copyOf(forces);
    }
}

package org.myotome.biomechanics.figure.shape;

import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Side;

/**
 * Where a group of muscles is shown.
 *
 * @param muscle which one
 * @param side of which side; empty in the middle
 * @param part name of the part of the body that it is painted on
 * @param stations from one end to the other; inside the part, so that nothing sticks out of it
 * @param normal away from the surface, of length 1, in the axes of the first body
 */
public record MusclePatch(
        DrawnMuscle muscle, Optional<Side> side, String part, List<Station> stations, Vector3 normal) {
    public MusclePatch {
        stations = List.copyOf(stations);
    }

    /** Return its name, such as {@code CALF_r}. */
    public String name() {
        return muscle.name() + side.map(Side::suffix).orElse("");
    }
}

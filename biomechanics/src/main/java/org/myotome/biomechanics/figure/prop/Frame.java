package org.myotome.biomechanics.figure.prop;

import java.util.List;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Rotation;
import org.myotome.biomechanics.geometry.Vector3;

/**
 * Where a thing is: in the middle of places.
 *
 * @param places one or more
 * @param turnsWithBody whether it turns with the body of the first place; otherwise it stays upright
 */
public record Frame(List<Place> places, boolean turnsWithBody) {

    public Frame {
        places = List.copyOf(places);
    }

    /** Return where it is in a picture. */
    Placement in(List<Placement> bodies) {
        Vector3 sum = Vector3.ZERO;
        for (Place place : places) {
            Placement body = bodies.get(place.body());
            sum = sum.plus(body.origin().plus(body.rotation().apply(place.point())));
        }
        Rotation rotation = turnsWithBody ? bodies.get(places.getFirst().body()).rotation() : Rotation.NONE;
        return new Placement(rotation, sum.times(1.0 / places.size()));
    }

    /**
     * A place of a body.
     *
     * @param body its number; the one after the last is the ground
     * @param point in m, in the axes of the body
     */
    public record Place(int body, Vector3 point) {}
}

package org.myotome.biomechanics.movement;

import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.pose.Block;
import org.myotome.biomechanics.pose.Obstacle;
import org.myotome.biomechanics.pose.Plane;
import org.myotome.biomechanics.pose.Surface;
import org.myotome.biomechanics.pose.Touch;

/** Finds what a body touches when it has moved on: going up stairs, what the second step was the fourth is now. */
public final class Travel {

    /** How far a step may be from where it is looked for, in m. */
    private static final double NEAR = 1e-4;

    private Travel() {}

    /**
     * Return a touch moved on, with the face that is there then.
     *
     * @param travels how far, in m
     * @param obstacles what stands around
     * @return empty if no face is there
     */
    public static Optional<Touch> movedOn(Touch touch, Vector3 travels, List<Obstacle> obstacles) {
        if (travels.length() == 0) {
            return Optional.of(touch);
        }
        for (Obstacle obstacle : obstacles) {
            Surface face = face(obstacle);
            if (isThere(touch.surface(), face, travels)) {
                return Optional.of(new Touch(
                        touch.patch(), face, touch.friction(), touch.place().map(travels::plus)));
            }
        }
        return Optional.empty();
    }

    private static Surface face(Obstacle obstacle) {
        return switch (obstacle) {
            case Plane plane -> plane.surface();
            case Block block -> block.top();
        };
    }

    private static boolean isThere(Surface before, Surface after, Vector3 travels) {
        Vector3 away = after.point().minus(before.point().plus(travels));
        if (before.normal().minus(after.normal()).length() > NEAR || Math.abs(away.dot(after.normal())) > NEAR) {
            return false;
        }
        return (isEndless(before) && isEndless(after))
                || (!isEndless(before)
                        && !isEndless(after)
                        && away.length() < NEAR
                        && Math.abs(before.reach().x() - after.reach().x()) < NEAR
                        && Math.abs(before.reach().z() - after.reach().z()) < NEAR);
    }

    private static boolean isEndless(Surface face) {
        return face.reach().x() == Double.POSITIVE_INFINITY && face.reach().z() == Double.POSITIVE_INFINITY;
    }
}

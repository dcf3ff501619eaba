package org.myotome.biomechanics.figure.scene;

import org.myotome.biomechanics.figure.shape.Ball;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Vector3;

/**
 * From where one looks, without perspective.
 *
 * @param right the direction that is to the right in the picture, of length 1
 * @param up the direction that is up in the picture
 * @param towards the direction to the eye
 * @param pixelsPerMetre how large things are
 */
public record Camera(Vector3 right, Vector3 up, Vector3 towards, double pixelsPerMetre) {

    /**
     * Look from a direction.
     *
     * @param azimuthDegrees 0 looks at the right side of somebody who faces x, 90 at the front, 180 at the left side
     * @param elevationDegrees above the horizon
     * @param pixelsPerMetre above 0
     */
    public static Camera of(double azimuthDegrees, double elevationDegrees, double pixelsPerMetre) {
        if (!Double.isFinite(azimuthDegrees) || !Double.isFinite(elevationDegrees) || !(pixelsPerMetre > 0)) {
            throw new IllegalArgumentException("A view of " + azimuthDegrees + " and " + elevationDegrees
                    + " degrees at " + pixelsPerMetre + " pixels per metre cannot be drawn.\nMaybe 20, 8 and 200.");
        }
        double a = Math.toRadians(azimuthDegrees);
        double e = Math.toRadians(elevationDegrees);
        Vector3 right = new Vector3(Math.cos(a), 0, -Math.sin(a));
        Vector3 towards = new Vector3(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e));
        return new Camera(right, towards.cross(right), towards, pixelsPerMetre);
    }

    /** Return how far to the right a point is seen, in pixels. */
    public double x(Vector3 point) {
        return pixelsPerMetre * right.dot(point);
    }

    /** Return how far down a point is seen, in pixels. */
    public double y(Vector3 point) {
        return -pixelsPerMetre * up.dot(point);
    }

    /** Return how far towards the eye a point is, in pixels. */
    public double depth(Vector3 point) {
        return pixelsPerMetre * towards.dot(point);
    }

    /** Return the point in the room that is seen as the middle of a circle. */
    Vector3 point(Circle circle) {
        return right.times(circle.x())
                .minus(up.times(circle.y()))
                .plus(towards.times(circle.depth()))
                .times(1 / pixelsPerMetre);
    }

    /** Return a ball of a body as it is seen. */
    public Circle see(Placement body, Ball ball) {
        Vector3 centre = body.origin().plus(body.rotation().apply(ball.centre()));
        return new Circle(x(centre), y(centre), pixelsPerMetre * ball.radius(), depth(centre));
    }
}

package org.myotome.biomechanics.figure.scene;

/**
 * A stretch of the edge of a circle on an outline; a straight line leads from its end to the beginning of the next one.
 *
 * @param circle whose edge it is on
 * @param from where it begins, in rad, clockwise as seen from the direction to the right
 * @param to where it ends, at or after the beginning
 * @param flatness how far it reaches out in its middle as a share of the radius: 1 for an arc of a circle, less for the edge
 *     of a sleeve, which is half an ellipse
 */
public record Arc(Circle circle, double from, double to, double flatness) {

    /** Return an arc of a circle. */
    static Arc round(Circle circle, double from, double to) {
        return new Arc(circle, from, to, 1);
    }

    /** Return a point of the edge of a circle. */
    static Arc point(Circle circle, double angle) {
        return new Arc(circle, angle, angle, 1);
    }

    /** Return where it begins. */
    public double startX() {
        return circle.edgeX(from);
    }

    /** Return where it begins. */
    public double startY() {
        return circle.edgeY(from);
    }

    /** Return where it ends. */
    public double endX() {
        return circle.edgeX(to);
    }

    /** Return where it ends. */
    public double endY() {
        return circle.edgeY(to);
    }
}

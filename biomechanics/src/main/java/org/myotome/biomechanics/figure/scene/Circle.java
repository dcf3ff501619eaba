package org.myotome.biomechanics.figure.scene;

/**
 * A ball as seen.
 *
 * @param x to the right, in pixels
 * @param y down, in pixels
 * @param radius in pixels
 * @param depth towards the eye, in pixels
 */
public record Circle(double x, double y, double radius, double depth) {

    /** Return the point of its edge at an angle, in rad clockwise as seen. */
    double edgeX(double angle) {
        return x + radius * Math.cos(angle);
    }

    double edgeY(double angle) {
        return y + radius * Math.sin(angle);
    }
}

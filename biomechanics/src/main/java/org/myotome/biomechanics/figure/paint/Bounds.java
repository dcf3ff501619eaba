package org.myotome.biomechanics.figure.paint;

import java.util.List;
import org.myotome.biomechanics.figure.scene.Circle;
import org.myotome.biomechanics.figure.scene.Scene;
import org.myotome.biomechanics.figure.scene.SeenChain;
import org.myotome.biomechanics.figure.scene.SeenPart;

/** The rectangle around what is seen, in pixels. */
public final class Bounds {

    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    /** Make room for all parts of a picture. */
    public void add(Scene scene) {
        for (SeenPart part : scene.parts()) {
            for (SeenChain chain : part.chains()) {
                for (List<Circle> station : chain.stations()) {
                    add(station);
                }
            }
        }
    }

    /** Make room for circles. */
    public void add(List<Circle> circles) {
        circles.forEach(circle -> add(circle.x(), circle.y(), circle.radius()));
    }

    /** Make room for a point and what is around it. */
    public void add(double x, double y, double around) {
        left = Math.min(left, x - around);
        right = Math.max(right, x + around);
        top = Math.min(top, y - around);
        bottom = Math.max(bottom, y + around);
    }

    /** Make it larger on every side. */
    public void grow(double by) {
        left -= by;
        top -= by;
        right += by;
        bottom += by;
    }

    /** Return its left edge. */
    public double left() {
        return left;
    }

    /** Return its upper edge. */
    public double top() {
        return top;
    }

    /** Return its width. */
    public double width() {
        return right - left;
    }

    /** Return its height. */
    public double height() {
        return bottom - top;
    }
}

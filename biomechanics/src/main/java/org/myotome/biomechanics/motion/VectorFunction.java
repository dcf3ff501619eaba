package org.myotome.biomechanics.motion;

import org.myotome.biomechanics.function.Constant;
import org.myotome.biomechanics.function.SmoothFunction;
import org.myotome.biomechanics.geometry.Vector3;

/**
 * A vector over time.
 *
 * @param x its forward component
 * @param y its upward component
 * @param z its component to the right
 */
public record VectorFunction(SmoothFunction x, SmoothFunction y, SmoothFunction z) {

    /** Nothing at any time. */
    public static final VectorFunction ZERO = new VectorFunction(Constant.ZERO, Constant.ZERO, Constant.ZERO);

    /** Return the vector at a time in s. */
    public Vector3 at(double time) {
        return new Vector3(x.value(time), y.value(time), z.value(time));
    }
}

package org.myotome.biomechanics.figure.shape;

import java.util.List;

/**
 * A cross-section of a chain: the balls that it is as wide as.
 *
 * @param body number of the body that it moves with
 * @param balls from the side that points to the left to the other one
 */
public record Station(int body, List<Ball> balls) {
    public Station {
        balls = List.copyOf(balls);
    }
}

package org.myotome.biomechanics.strength;

import org.myotome.biomechanics.dynamics.SineCosine;

/**
 * How strength depends on the angle of a joint: {@code share * mass * height * 9.81 * cos(width * (angle - best))}, as
 * Anderson and others (2007) have it.
 *
 * <p>Taken literally the cosine goes through 0 within what joints can do, such as for plantarflexors on tiptoe, where people
 * are not without strength. So no strength is less than half of the greatest one: an assumption.
 *
 * @param share of the weight times the height
 * @param width 0 where nothing is known of the angle
 * @param best angle of the greatest strength in rad, in the direction that the coordinate's name says
 */
record TorqueCurve(double share, double width, double best) {

    private static final double GRAVITY = 9.81;
    private static final double LEAST = 0.5;
    private static final double REFERENCE_HEIGHT = 1.72;

    /** Return a strength that is the same at every angle, from N m/kg of somebody 1.72 m tall. */
    static TorqueCurve flat(double newtonMetresPerKilogram) {
        return new TorqueCurve(newtonMetresPerKilogram / (REFERENCE_HEIGHT * GRAVITY), 0, 0);
    }

    /** Return the moment in N m for each kg of mass and m of height. */
    double at(double radians) {
        return share * GRAVITY * Math.max(LEAST, SineCosine.cosine(width * (radians - best)));
    }

    /** Return the moment at the best angle. */
    double greatest() {
        return share * GRAVITY;
    }
}

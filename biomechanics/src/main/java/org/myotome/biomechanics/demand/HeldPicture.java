package org.myotome.biomechanics.demand;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What one picture asks for.
 *
 * @param seconds when
 * @param moments for each coordinate, in N m/kg in the direction of its name; 0 for the root
 * @param percents of strength for each coordinate, in the direction of its moment; those of the root mean nothing
 * @param supports force on each touched body as a share of the weight
 * @param margin in cm, if it stands on anything
 */
record HeldPicture(
        double seconds,
        List<Double> moments,
        List<PercentOfStrength> percents,
        List<BodyForce> supports,
        OptionalDouble margin) {

    record BodyForce(String body, double share) {}

    HeldPicture at(double otherSeconds) {
        return new HeldPicture(otherSeconds, moments, percents, supports, margin);
    }
}

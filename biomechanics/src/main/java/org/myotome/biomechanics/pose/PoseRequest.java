package org.myotome.biomechanics.pose;

import java.util.List;
import java.util.OptionalDouble;
import org.myotome.biomechanics.geometry.Vector3;

/**
 * What a pose shall be like.
 *
 * @param attitude how the pelvis is turned to begin with
 * @param wishes angles of joints; a joint without a wish is firmly wanted at 0
 * @param touches what shall touch what
 * @param obstacles what no patch of the body may go into
 * @param marginCentimetres how far inside of what it stands on the mass centre shall lie; empty if it need not, because
 *     walls or hands that pull hold the body
 * @param near how far from the origin the body is looked for, in m; it counts only in what the contacts leave open
 */
public record PoseRequest(
        Attitude attitude,
        List<JointWish> wishes,
        List<Touch> touches,
        List<Obstacle> obstacles,
        OptionalDouble marginCentimetres,
        Vector3 near) {

    /**
     * @throws IllegalArgumentException if a joint has two wishes or the margin is not finite
     */
    public PoseRequest {
        wishes = List.copyOf(wishes);
        touches = List.copyOf(touches);
        obstacles = List.copyOf(obstacles);
        List<String> names = wishes.stream().map(JointWish::coordinate).toList();
        for (int i = 0; i < names.size(); i++) {
            if (names.indexOf(names.get(i)) < i) {
                throw new IllegalArgumentException(
                        "There are two wishes for " + names.get(i) + ".\nMaybe leave one of them out.");
            }
        }
        if (marginCentimetres.isPresent() && !Double.isFinite(marginCentimetres.getAsDouble())) {
            throw new IllegalArgumentException("The margin (" + marginCentimetres.getAsDouble()
                    + " cm) must be finite.\nMaybe 1.5, or none if the body need not balance.");
        }
    }

    /** A request for a body near the origin. */
    public PoseRequest(
            Attitude attitude,
            List<JointWish> wishes,
            List<Touch> touches,
            List<Obstacle> obstacles,
            OptionalDouble marginCentimetres) {
        this(attitude, wishes, touches, obstacles, marginCentimetres, Vector3.ZERO);
    }

    /** Return the same request with the sides swapped. */
    public PoseRequest mirrored() {
        return new PoseRequest(
                attitude.mirrored(),
                wishes.stream().map(JointWish::mirrored).toList(),
                touches.stream().map(Touch::mirrored).toList(),
                obstacles.stream().map(Obstacle::mirrored).toList(),
                marginCentimetres,
                near.mirrored());
    }
}

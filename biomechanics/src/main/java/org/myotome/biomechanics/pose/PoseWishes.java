package org.myotome.biomechanics.pose;

import java.util.Arrays;
import java.util.List;
import org.myotome.biomechanics.geometry.Degrees;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.multibody.Coordinate;

/** What each coordinate is wanted to be, and how much. */
final class PoseWishes {

    /** The root goes where the contacts say; it stays near its beginning only in what they leave open. */
    private static final double ROOT_PLACE = 0.02;

    private static final double ROOT_TURN = 0.05;
    /** How far a wish may lie beyond a range, for rounding. */
    private static final double ROUNDING = 1e-9;

    final double[] wanted;
    final double[] weight;
    final double[] least;
    final double[] most;
    final boolean[] held;

    PoseWishes(Human human, PoseRequest request) {
        List<Coordinate> coordinates = human.model().coordinates();
        int count = coordinates.size();
        wanted = human.standing();
        weight = new double[count];
        least = new double[count];
        most = new double[count];
        held = new boolean[count];
        Arrays.fill(weight, JointWish.FIRM);
        for (int i = 0; i < count; i++) {
            least[i] = coordinates.get(i).least();
            most[i] = coordinates.get(i).most();
        }
        root(human, request);
        for (JointWish wish : request.wishes()) {
            take(human, wish);
        }
    }

    static boolean isRoot(String coordinate) {
        return coordinate.startsWith("root_");
    }

    private void root(Human human, PoseRequest request) {
        List<String> axes = List.of("root_x", "root_y", "root_z");
        for (int axis = 0; axis < axes.size(); axis++) {
            int number = human.model().coordinateNumber(axes.get(axis));
            weight[number] = ROOT_PLACE;
            wanted[number] += request.near().component(axis);
        }
        for (String axis : List.of("root_pitch", "root_roll", "root_yaw")) {
            weight[human.model().coordinateNumber(axis)] = ROOT_TURN;
        }
        wanted[human.model().coordinateNumber("root_pitch")] = request.attitude().pitch;
        wanted[human.model().coordinateNumber("root_yaw")] = request.attitude().yaw;
    }

    private void take(Human human, JointWish wish) {
        int number = human.model().coordinateNumber(wish.coordinate());
        double angle = Degrees.toRadians(wish.degrees());
        if (isRoot(wish.coordinate())) {
            throw new IllegalArgumentException("The root (" + wish.coordinate()
                    + ") goes where the contacts say.\nMaybe choose another attitude.");
        }
        if (angle < least[number] - ROUNDING || angle > most[number] + ROUNDING) {
            throw new IllegalArgumentException("The wish of " + wish.degrees() + " degrees for " + wish.coordinate()
                    + " is beyond its range of " + degrees(least[number]) + " to " + degrees(most[number])
                    + " degrees.\nMaybe a sign is wrong.");
        }
        wanted[number] = Math.max(least[number], Math.min(most[number], angle));
        held[number] = wish.weight() == JointWish.HELD;
        weight[number] = wish.weight();
    }

    private static long degrees(double radians) {
        return (long) Math.floor(Degrees.toDegrees(radians) + 0.5);
    }

    void write(Rows rows, double[] q) {
        for (int i = 0; i < wanted.length; i++) {
            if (!held[i]) {
                rows.wish(q[i] - wanted[i], i, weight[i]);
            }
        }
    }
}

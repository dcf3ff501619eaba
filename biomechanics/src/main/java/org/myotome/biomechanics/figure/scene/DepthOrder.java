package org.myotome.biomechanics.figure.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * In which order parts are painted, farthest first. One order for all pictures of a movement, and another one only while a
 * picture contradicts it by more than {@link #CONTRADICTION}: nothing flips to and fro.
 */
public final class DepthOrder {

    /** How far two parts must lie in the wrong order before it is changed, in m. */
    private static final double CONTRADICTION = 0.05;
    /** How much the whole movement counts against one picture. */
    private static final double WHOLE = 0.02;

    private DepthOrder() {}

    /**
     * Return the order of the parts in each picture.
     *
     * @param pictures in the order of time, each with the same parts
     * @param camera from where they are seen
     */
    public static List<List<Integer>> of(List<List<SeenPart>> pictures, Camera camera) {
        int count = pictures.getFirst().size();
        Depths whole = new Depths(count, camera);
        List<Depths> each = new ArrayList<>();
        for (List<SeenPart> picture : pictures) {
            Depths depths = new Depths(count, camera);
            depths.add(picture);
            whole.add(depths, 1);
            each.add(depths);
        }
        List<Integer> usual = order(whole);
        List<List<Integer>> orders = new ArrayList<>();
        List<Integer> order = usual;
        for (Depths depths : each) {
            double least = CONTRADICTION * camera.pixelsPerMetre();
            if (!isContradicted(usual, depths, least)) {
                order = usual;
            } else if (isContradicted(order, depths, least)) {
                depths.add(whole, WHOLE);
                order = order(depths);
            }
            orders.add(order);
        }
        return orders;
    }

    private static boolean isContradicted(List<Integer> order, Depths depths, double least) {
        for (int far = 0; far < order.size(); far++) {
            for (int near = far + 1; near < order.size(); near++) {
                if (depths.distance(order.get(far), order.get(near)) > least) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Take, again and again, the part that is least before any other one that is left. */
    private static List<Integer> order(Depths depths) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < depths.count(); i++) {
            left.add(i);
        }
        List<Integer> order = new ArrayList<>();
        while (!left.isEmpty()) {
            int farthest = 0;
            for (int i = 1; i < left.size(); i++) {
                if (wrong(left, i, depths) < wrong(left, farthest, depths)) {
                    farthest = i;
                }
            }
            int part = left.get(farthest);
            order.add(part);
            left.removeIf(other -> other == part);
        }
        return order;
    }

    private static double wrong(List<Integer> left, int i, Depths depths) {
        double sum = 0;
        for (int other : left) {
            sum += Math.max(0, depths.before(left.get(i), other));
        }
        return sum;
    }
}

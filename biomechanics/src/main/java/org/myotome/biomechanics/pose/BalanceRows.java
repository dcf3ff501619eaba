package org.myotome.biomechanics.pose;

import java.util.Arrays;
import org.myotome.biomechanics.dynamics.BodyJacobians;

/**
 * The mass centre seen from above, and the edges of what the body stands on. For each edge that the mass centre is too close
 * to, or beyond, there is a row; the edges move with the patches that they join.
 */
final class BalanceRows {

    private final TouchRows touches;
    private final int[] carrying;
    private final int[] corners;
    private final double[] centre = new double[3];
    private final double[] outward = new double[3];
    private int cornerCount;
    private double weight = 1;

    BalanceRows(TouchRows touches) {
        this.touches = touches;
        int count = 0;
        int[] found = new int[touches.patches.length];
        for (int i = 0; i < found.length; i++) {
            if (touches.carries(i)) {
                found[count++] = i;
            }
        }
        carrying = Arrays.copyOf(found, count);
        corners = new int[2 * count + 2];
    }

    /** Let the margin count almost nothing, or as much as everything else again. */
    void soften(boolean soft) {
        weight = soft ? TouchRows.SOFT : 1;
    }

    boolean hasSupport() {
        return carrying.length > 0;
    }

    /** Find mass centre and corners in the pose that the patches were located in. */
    void locate(BodyJacobians jacobians) {
        jacobians.massCentre(centre);
        sort();
        cornerCount = 0;
        for (int corner : carrying) {
            addCorner(corner, 1);
        }
        int lower = cornerCount;
        for (int i = carrying.length - 2; i >= 0; i--) {
            addCorner(carrying[i], lower);
        }
        if (cornerCount > 1) {
            cornerCount--;
        }
    }

    /** By x, then by z; the order of the last pose is nearly right already. */
    private void sort() {
        for (int i = 1; i < carrying.length; i++) {
            int one = carrying[i];
            int at = i;
            while (at > 0 && comesBefore(one, carrying[at - 1])) {
                carrying[at] = carrying[at - 1];
                at--;
            }
            carrying[at] = one;
        }
    }

    private boolean comesBefore(int first, int second) {
        double x = touches.places[first][0] - touches.places[second][0];
        return x < 0 || (x == 0 && touches.places[first][2] < touches.places[second][2]);
    }

    /** Andrew's chain: what does not turn on is not a corner. */
    private void addCorner(int corner, int keep) {
        while (cornerCount > keep
                && turn(corners[cornerCount - 2], corners[cornerCount - 1], touches.places[corner]) <= 0) {
            cornerCount--;
        }
        corners[cornerCount++] = corner;
    }

    private double turn(int from, int to, double[] point) {
        double[] a = touches.places[from];
        double[] b = touches.places[to];
        return (b[0] - a[0]) * (point[2] - a[2]) - (b[2] - a[2]) * (point[0] - a[0]);
    }

    void write(Rows rows, double margin) {
        for (int i = 0; i < cornerCount; i++) {
            edge(rows, corners[i], corners[(i + 1) % cornerCount], margin);
        }
    }

    private void edge(Rows rows, int from, int to, double margin) {
        double[] a = touches.places[from];
        double[] b = touches.places[to];
        double x = b[0] - a[0];
        double z = b[2] - a[2];
        double length = Math.sqrt(x * x + z * z);
        if (length == 0) {
            return;
        }
        double distance = turn(from, to, centre) / length;
        double share = ((centre[0] - a[0]) * x + (centre[2] - a[2]) * z) / (length * length);
        outward[0] = z / length;
        outward[2] = -x / length;
        rows.start();
        rows.moveMassCentre(outward, weight);
        rows.movePoint(touches.patches[from].body(), a, outward, weight * (share - 1));
        rows.movePoint(touches.patches[to].body(), b, outward, -weight * share);
        rows.endOneSided(weight * (margin - distance));
    }
}

package org.myotome.biomechanics.figure.scene;

import java.util.ArrayList;
import java.util.List;

/** Smooth curves through the stations of a chain (Catmull and Rom 1974), so that a limb has no corners. */
final class Spline {

    private Spline() {}

    /**
     * Return circles between stations.
     *
     * @param stations at least two, with the same number of circles each
     * @param steps from each station to the next, 1 or more
     */
    static List<List<Circle>> through(List<List<Circle>> stations, int steps) {
        List<List<Circle>> all = new ArrayList<>();
        all.add(stations.getFirst());
        for (int i = 0; i + 1 < stations.size(); i++) {
            for (int step = 1; step < steps; step++) {
                all.add(between(stations, i, step / (double) steps));
            }
            all.add(stations.get(i + 1));
        }
        return all;
    }

    private static List<Circle> between(List<List<Circle>> stations, int i, double share) {
        List<Circle> before = stations.get(Math.max(0, i - 1));
        List<Circle> from = stations.get(i);
        List<Circle> to = stations.get(i + 1);
        List<Circle> after = stations.get(Math.min(stations.size() - 1, i + 2));
        List<Circle> circles = new ArrayList<>();
        for (int k = 0; k < from.size(); k++) {
            Circle a = before.get(k);
            Circle b = from.get(k);
            Circle c = to.get(k);
            Circle d = after.get(k);
            double least = Math.min(b.radius(), c.radius());
            double radius = curve(a.radius(), b.radius(), c.radius(), d.radius(), share);
            circles.add(new Circle(
                    curve(a.x(), b.x(), c.x(), d.x(), share),
                    curve(a.y(), b.y(), c.y(), d.y(), share),
                    Math.max(least / 2, radius),
                    curve(a.depth(), b.depth(), c.depth(), d.depth(), share)));
        }
        return circles;
    }

    private static double curve(double a, double b, double c, double d, double t) {
        return (2 * b + t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * b - a - 3 * c + d)))) / 2;
    }
}

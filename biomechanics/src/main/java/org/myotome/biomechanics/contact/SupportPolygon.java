package org.myotome.biomechanics.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.myotome.biomechanics.geometry.Vector3;

/**
 * The smallest convex area, seen from above, that holds all points on which a body stands (monotone chain of Andrew 1979).
 *
 * @param corners in counterclockwise order seen from below, where x is to the right and z is up; two for points in a line, one
 *     for a single point
 */
public record SupportPolygon(List<Vector3> corners) {

    public SupportPolygon {
        corners = List.copyOf(corners);
    }

    /**
     * Return the polygon of points, whose heights do not matter.
     *
     * @throws IllegalArgumentException if there are no points
     */
    public static SupportPolygon of(List<Vector3> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A support needs a point.\nMaybe nothing touches the ground.");
        }
        List<Vector3> sorted = points.stream()
                .map(point -> new Vector3(point.x(), 0, point.z()))
                .distinct()
                .sorted(Comparator.comparingDouble(Vector3::x).thenComparingDouble(Vector3::z))
                .toList();
        if (sorted.size() < 3) {
            return new SupportPolygon(sorted);
        }
        List<Vector3> corners = chain(sorted);
        List<Vector3> upper = chain(sorted.reversed());
        corners.removeLast();
        upper.removeLast();
        corners.addAll(upper);
        return new SupportPolygon(corners);
    }

    private static List<Vector3> chain(List<Vector3> sorted) {
        List<Vector3> chain = new ArrayList<>();
        for (Vector3 point : sorted) {
            while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.getLast(), point) <= 0) {
                chain.removeLast();
            }
            chain.add(point);
        }
        return chain;
    }

    /** Twice the area of a triangle, positive if it goes counterclockwise. */
    private static double turn(Vector3 a, Vector3 b, Vector3 c) {
        return (b.x() - a.x()) * (c.z() - a.z()) - (b.z() - a.z()) * (c.x() - a.x());
    }

    /**
     * Return how far a point lies inside, in m: the distance to the nearest edge; negative, and the distance to the polygon,
     * if it lies outside.
     */
    public double margin(Vector3 point) {
        Vector3 below = new Vector3(point.x(), 0, point.z());
        double nearest = Double.POSITIVE_INFINITY;
        boolean inside = corners.size() > 2;
        for (int i = 0; i < corners.size(); i++) {
            Vector3 from = corners.get(i);
            Vector3 to = corners.get((i + 1) % corners.size());
            nearest = Math.min(nearest, distance(below, from, to));
            inside &= turn(from, to, below) >= 0;
        }
        return inside ? nearest : -nearest;
    }

    private static double distance(Vector3 point, Vector3 from, Vector3 to) {
        Vector3 along = to.minus(from);
        double length = along.dot(along);
        double share = length == 0 ? 0 : point.minus(from).dot(along) / length;
        return point.minus(from.plus(along.times(Math.max(0, Math.min(1, share)))))
                .length();
    }
}

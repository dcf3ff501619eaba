package org.myotome.laboratory.progression.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.myotome.laboratory.progression.trial.Outcome;
import org.myotome.laboratory.progression.trial.Tally;

/**
 * The best that a group of policies can do: least time for so many flares.
 *
 * <p>Between two policies lies what comes of giving one to some people and the other to the rest, so the front is the lower
 * convex hull of the points, and flat from the quickest policy on. Below the calmest policy there is no front.
 */
public final class Front {

    private static final double DAYS_PER_WEEK = 7;
    private static final double PER_SESSIONS = 100;

    private final Tally tally;
    private final List<Point> hull;

    /** A policy with its flares per 100 sessions and weeks. */
    record Point(String policy, double flares, double weeks) {}

    /**
     * Draw the front of some policies.
     *
     * @param policies at least one
     */
    public Front(Tally tally, List<String> policies) {
        this.tally = tally;
        this.hull = hull(policies.stream()
                .map(policy -> new Point(
                        policy,
                        Measure.FLARES.of(tally, policy).value(),
                        Measure.WEEKS.of(tally, policy).value()))
                .toList());
    }

    private static List<Point> hull(List<Point> points) {
        List<Point> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble(Point::flares)
                .thenComparingDouble(Point::weeks)
                .thenComparing(Point::policy));
        List<Point> hull = new ArrayList<>();
        for (Point point : sorted) {
            if (!hull.isEmpty() && point.weeks() >= hull.getLast().weeks()) {
                continue;
            }
            while (hull.size() >= 2 && isAbove(hull.getLast(), hull.get(hull.size() - 2), point)) {
                hull.removeLast();
            }
            hull.add(point);
        }
        return List.copyOf(hull);
    }

    private static boolean isAbove(Point middle, Point left, Point right) {
        double share = (middle.flares() - left.flares()) / (right.flares() - left.flares());
        return middle.weeks() >= left.weeks() + share * (right.weeks() - left.weeks());
    }

    /** Return the policies on the front, from the calmest to the quickest. */
    public List<String> policies() {
        return hull.stream().map(Point::policy).toList();
    }

    /** Return whether a number of flares per 100 sessions is reached by the front at all. */
    public boolean reaches(double flares) {
        return flares >= hull.getFirst().flares();
    }

    /** Return the least time, in weeks, at so many flares per 100 sessions, none if so few are not reached. */
    public double weeksAt(double flares) {
        Segment segment = segment(flares);
        return segment.left().weeks()
                + segment.share() * (segment.right().weeks() - segment.left().weeks());
    }

    /** Return by how many weeks a policy is slower than the front at its own flares; below 0 where it is quicker. */
    public Estimate behind(String policy) {
        double flares = Measure.FLARES.of(tally, policy).value();
        double weeks = Measure.WEEKS.of(tally, policy).value();
        Segment segment = segment(flares);
        List<Part> parts = List.of(
                new Part(policy, 1),
                new Part(segment.left().policy(), -(1 - segment.share())),
                new Part(segment.right().policy(), -segment.share()));
        return Estimate.of(weeks - weeksAt(flares), variance(parts, segment.slope()));
    }

    private record Segment(Point left, Point right, double share, double slope) {}

    private record Part(String policy, double weight) {}

    private Segment segment(double flares) {
        Point last = hull.getLast();
        if (flares >= last.flares() || hull.size() == 1) {
            return new Segment(last, last, 1, 0);
        }
        int place = 1;
        while (place < hull.size() - 1 && hull.get(place).flares() < flares) {
            place++;
        }
        Point left = hull.get(place - 1);
        Point right = hull.get(place);
        double slope = (right.weeks() - left.weeks()) / (right.flares() - left.flares());
        double share = Math.max(0, (flares - left.flares()) / (right.flares() - left.flares()));
        return new Segment(left, right, share, slope);
    }

    /**
     * The variance of a weighted sum of (weeks - slope x flares per 100 sessions) over policies that met the same people, by
     * the delta method.
     */
    private double variance(List<Part> parts, double slope) {
        double sum = 0;
        for (Part one : parts) {
            for (Part other : parts) {
                sum += one.weight() * other.weight() * covariance(one.policy(), other.policy(), slope);
            }
        }
        return sum / tally.people();
    }

    private double covariance(String one, String other, double slope) {
        Outcome[] outcomes = {Outcome.DAYS, Outcome.FLARES, Outcome.SESSIONS};
        double[] ofOne = weights(one, slope);
        double[] ofOther = weights(other, slope);
        double sum = 0;
        for (int i = 0; i < outcomes.length; i++) {
            for (int j = 0; j < outcomes.length; j++) {
                sum += ofOne[i] * ofOther[j] * tally.covariance(one, outcomes[i], other, outcomes[j]);
            }
        }
        return sum;
    }

    private double[] weights(String policy, double slope) {
        double sessions = tally.mean(policy, Outcome.SESSIONS);
        double ratio = tally.mean(policy, Outcome.FLARES) / sessions;
        double perFlare = -slope * PER_SESSIONS / sessions;
        return new double[] {1 / DAYS_PER_WEEK, perFlare, -perFlare * ratio};
    }
}

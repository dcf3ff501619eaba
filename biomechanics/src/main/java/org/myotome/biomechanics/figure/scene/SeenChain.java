package org.myotome.biomechanics.figure.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.figure.shape.Ball;
import org.myotome.biomechanics.figure.shape.Chain;
import org.myotome.biomechanics.figure.shape.Station;
import org.myotome.biomechanics.geometry.Placement;

/**
 * A chain as seen.
 *
 * @param chain what it is
 * @param stations its stations as circles
 * @param slices the same with steps between them: what lies between two neighbours is one hull
 */
public record SeenChain(Chain chain, List<List<Circle>> stations, List<List<Circle>> slices) {

    /** Steps from station to station: enough to look round on paper. */
    public static final int STEPS = 2;
    /** How many slices later than the line the halo begins, so that it does not eat the line where a limb grows out. */
    private static final int HALO_LATER = 1;
    /** Edges of cloth are never quite straight. */
    private static final double LEAST_FLATNESS = 0.12;

    /** See a chain. */
    public static SeenChain of(Chain chain, List<Placement> bodies, Camera camera) {
        List<List<Circle>> stations = new ArrayList<>();
        for (Station station : chain.stations()) {
            List<Circle> circles = new ArrayList<>();
            for (Ball ball : station.balls()) {
                circles.add(camera.see(bodies.get(station.body()), ball));
            }
            stations.add(circles);
        }
        return new SeenChain(
                chain, stations, Spline.through(stations, chain.stations().size() > 2 ? STEPS : 1));
    }

    /** Return its stations with more steps between them. */
    List<List<Circle>> between(int steps) {
        return Spline.through(stations, steps);
    }

    /** Return how many hulls it has. */
    public int count() {
        return slices.size() - 1;
    }

    /** Return outlines that together cover the hulls from a number up to another one. */
    public List<List<Arc>> outlines(int from, int to) {
        List<List<Arc>> outlines = new ArrayList<>();
        if (slices.getFirst().size() == 1) {
            List<Circle> row = new ArrayList<>();
            for (int i = from; i <= to; i++) {
                row.add(slices.get(i).getFirst());
            }
            Optional<List<Arc>> strip = Strip.around(row, to == count() ? endFlatness() : 1);
            if (strip.isPresent()) {
                return List.of(strip.get());
            }
        }
        for (int i = from; i < to; i++) {
            List<Circle> both = new ArrayList<>(slices.get(i));
            both.addAll(slices.get(i + 1));
            outlines.add(i == from ? Hull.around(both) : withoutArcs(Hull.around(both), slices.get(i)));
        }
        return outlines;
    }

    /** Leave out arcs of circles that the hull before covers. */
    private static List<Arc> withoutArcs(List<Arc> hull, List<Circle> covered) {
        if (covered.containsAll(hull.stream().map(Arc::circle).toList())) {
            return hull;
        }
        List<Arc> arcs = new ArrayList<>();
        for (Arc arc : hull) {
            if (covered.contains(arc.circle())) {
                arcs.add(Arc.point(arc.circle(), arc.from()));
                arcs.add(Arc.point(arc.circle(), arc.to()));
            } else {
                arcs.add(arc);
            }
        }
        return arcs;
    }

    /** A cut end is a disc, seen as an ellipse. */
    private double endFlatness() {
        if (!chain.isCut()) {
            return 1;
        }
        Circle end = stations.getLast().getFirst();
        Circle before = stations.get(stations.size() - 2).getFirst();
        double x = end.x() - before.x();
        double y = end.y() - before.y();
        double depth = end.depth() - before.depth();
        return Math.max(LEAST_FLATNESS, Math.abs(depth) / Math.sqrt(x * x + y * y + depth * depth));
    }

    /** Return the number of the first hull that has an outline after what it grows out of was painted. */
    public int firstClosed() {
        return chain.openRoot() * STEPS;
    }

    /** Return the number after the last hull that has an outline. */
    public int endOfClosed() {
        return count() - chain.openTip() * STEPS;
    }

    /** Return the number after the last hull of the outline where it grows out; it overlaps the rest by one. */
    public int endOfRootLine() {
        return chain.openRoot() == 0 ? 0 : Math.min(count(), firstClosed() + 1);
    }

    /** Return the number of the first hull of the outline at which something else grows out of its tip. */
    public int firstOfTipLine() {
        return chain.openTip() == 0 ? count() : Math.max(0, endOfClosed() - 1);
    }

    /** Return the number of the first hull with a halo after what it grows out of was painted. */
    public int firstWithHalo() {
        return Math.min(count(), chain.openRoot() == 0 ? 0 : firstClosed() + HALO_LATER);
    }

    /** Return the number after the last hull with a halo. */
    public int endOfHalo() {
        return Math.max(0, chain.openTip() == 0 ? count() : endOfClosed() - HALO_LATER);
    }

    /** Return the mean depth of its stations. */
    public double depth() {
        double sum = 0;
        int circles = 0;
        for (List<Circle> station : stations) {
            for (Circle circle : station) {
                sum += circle.depth();
                circles++;
            }
        }
        return sum / circles;
    }
}

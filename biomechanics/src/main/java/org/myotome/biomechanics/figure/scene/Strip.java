package org.myotome.biomechanics.figure.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One outline around a row of circles that bends little: along one side, around the end, back along the other side. Much
 * shorter to write than a hull for each pair of neighbours.
 */
final class Strip {

    private static final double TURN = 2 * Math.PI;
    /** The most that two neighbouring pieces may bend against each other, in rad. */
    private static final double MOST_BEND = 0.5;
    /** Neighbours must be this many times further apart than their radii differ. */
    private static final double APART = 1.2;

    private final List<Circle> row;
    /** Angle of the common tangent of each circle and its next one, on the side that is walked first, and on the other. */
    private final double[] first;

    private final double[] second;

    private Strip(List<Circle> row) {
        this.row = row;
        first = new double[row.size() - 1];
        second = new double[row.size() - 1];
    }

    /**
     * Return the outline, clockwise as seen.
     *
     * @param row two circles or more
     * @param flatness of the end: 1 for round
     * @return empty if the row bends too much, or one circle hides another one
     */
    static Optional<List<Arc>> around(List<Circle> row, double flatness) {
        Strip strip = new Strip(row);
        return strip.findTangents() ? Optional.of(strip.outline(flatness)) : Optional.empty();
    }

    private boolean findTangents() {
        double before = 0;
        for (int i = 0; i < first.length; i++) {
            Circle here = row.get(i);
            Circle next = row.get(i + 1);
            double x = next.x() - here.x();
            double y = next.y() - here.y();
            double apart = Math.sqrt(x * x + y * y);
            double smaller = here.radius() - next.radius();
            if (!(apart > APART * Math.abs(smaller))) {
                return false;
            }
            double along = Math.atan2(y, x);
            if (i > 0) {
                along += TURN * Math.rint((before - along) / TURN);
                if (Math.abs(along - before) > MOST_BEND) {
                    return false;
                }
            }
            before = along;
            first[i] = along - Math.acos(smaller / apart);
            second[i] = along + Math.acos(smaller / apart);
        }
        return true;
    }

    private List<Arc> outline(double flatness) {
        int last = row.size() - 1;
        List<Arc> arcs = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            arcs.add(Arc.point(row.get(i), mean(first, i)));
        }
        arcs.add(new Arc(row.get(last), first[last - 1], second[last - 1], flatness));
        for (int i = last - 1; i > 0; i--) {
            arcs.add(Arc.point(row.get(i), mean(second, i)));
        }
        arcs.add(Arc.round(row.getFirst(), second[0], first[0] + TURN));
        return arcs;
    }

    private static double mean(double[] angles, int i) {
        return i == 0 ? angles[0] : (angles[i - 1] + angles[i]) / 2;
    }
}

package org.myotome.biomechanics.figure.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * The tightest line around circles, as arcs: one walks around and, from the circle one is on, leaves along the first common
 * tangent. All radii larger by the same amount give the same angles.
 */
public final class Hull {

    private static final double TURN = 2 * Math.PI;
    private static final double ROUNDING = 1e-9;

    private Hull() {}

    /** Return the arcs around circles, clockwise as seen. */
    public static List<Arc> around(List<Circle> circles) {
        int first = outermost(circles);
        List<Arc> arcs = new ArrayList<>();
        int here = first;
        double angle = 0;
        for (int step = 0; step <= 2 * circles.size(); step++) {
            int next = -1;
            double leave = TURN;
            for (int other = 0; other < circles.size(); other++) {
                double tangent = other == here ? TURN : tangent(circles.get(here), circles.get(other), angle);
                if (tangent < leave) {
                    leave = tangent;
                    next = other;
                }
            }
            arcs.add(Arc.round(circles.get(here), angle, leave));
            if (next < 0) {
                break;
            }
            here = next;
            angle = leave;
        }
        return arcs;
    }

    /** The circle that reaches furthest to the right is on the hull at the angle 0. */
    private static int outermost(List<Circle> circles) {
        int found = 0;
        for (int i = 1; i < circles.size(); i++) {
            double more = reach(circles.get(i)) - reach(circles.get(found));
            if (more > 0
                    || (more == 0
                            && circles.get(i).radius() > circles.get(found).radius())) {
                found = i;
            }
        }
        return found;
    }

    private static double reach(Circle circle) {
        return circle.x() + circle.radius();
    }

    /** Return the first angle after one at which another circle begins to reach further out; a whole turn if none. */
    private static double tangent(Circle here, Circle other, double after) {
        double x = other.x() - here.x();
        double y = other.y() - here.y();
        double apart = Math.sqrt(x * x + y * y);
        double smaller = here.radius() - other.radius();
        if (apart <= Math.abs(smaller) + ROUNDING) {
            return TURN;
        }
        double angle = Math.atan2(y, x) - Math.acos(smaller / apart);
        while (angle < after - ROUNDING) {
            angle += TURN;
        }
        return angle;
    }
}

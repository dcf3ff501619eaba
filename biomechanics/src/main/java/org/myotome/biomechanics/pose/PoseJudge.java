package org.myotome.biomechanics.pose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.myotome.biomechanics.contact.SupportPolygon;
import org.myotome.biomechanics.dynamics.BodyJacobians;
import org.myotome.biomechanics.geometry.Vector3;

/** Says what a pose misses of what was asked, where the patches have been located already. */
final class PoseJudge {

    /** What still counts as touching, not penetrating and keeping the margin, in m. */
    static final double TOLERANCE = 1e-3;

    private final BodyJacobians jacobians;
    private final TouchRows touches;
    private final ObstacleRows obstacles;
    private final OptionalDouble marginMetres;

    PoseJudge(BodyJacobians jacobians, TouchRows touches, ObstacleRows obstacles, OptionalDouble marginMetres) {
        this.jacobians = jacobians;
        this.touches = touches;
        this.obstacles = obstacles;
        this.marginMetres = marginMetres;
    }

    Closing judge(double[] q, int iterations) {
        List<PoseProblem> problems = new ArrayList<>();
        double error = judgeTouches(problems);
        double depth = judgeDepths(problems);
        OptionalDouble margin = margin();
        judgeBalance(margin, problems);
        PoseFit fit = new PoseFit(list(q), 100 * error, 100 * depth, margin, iterations);
        return problems.isEmpty() ? new Closing.Closed(fit) : new Closing.NotClosed(fit, problems);
    }

    private double judgeTouches(List<PoseProblem> problems) {
        List<PoseProblem.Unreachable> unreachable = new ArrayList<>();
        double error = 0;
        for (int i = 0; i < touches.patches.length; i++) {
            double one = touches.error(i);
            error = Math.max(error, one);
            if (one > TOLERANCE) {
                Touch touch = touches.touches.get(i);
                unreachable.add(new PoseProblem.Unreachable(
                        touch.patch(), touch.surface().of(), 100 * one));
            }
        }
        unreachable.sort(
                Comparator.comparingDouble(PoseProblem.Unreachable::centimetres).reversed());
        problems.addAll(unreachable);
        return error;
    }

    private double judgeDepths(List<PoseProblem> problems) {
        List<PoseProblem.Penetrates> found = new ArrayList<>();
        double deepest = 0;
        for (int i = 0; i < obstacles.patches.size(); i++) {
            double depth = obstacles.depth(jacobians, i);
            deepest = Math.max(deepest, depth);
            if (depth > TOLERANCE) {
                found.add(new PoseProblem.Penetrates(
                        obstacles.patches.get(i).name(),
                        obstacles.obstacles.get(i).name(),
                        100 * depth));
            }
        }
        found.sort(
                Comparator.comparingDouble(PoseProblem.Penetrates::centimetres).reversed());
        problems.addAll(found);
        return deepest;
    }

    private OptionalDouble margin() {
        List<Vector3> support = new ArrayList<>();
        for (int i = 0; i < touches.patches.length; i++) {
            if (touches.carries(i)) {
                support.add(new Vector3(touches.places[i][0], 0, touches.places[i][2]));
            }
        }
        if (support.isEmpty()) {
            return OptionalDouble.empty();
        }
        double[] centre = new double[3];
        jacobians.massCentre(centre);
        return OptionalDouble.of(100 * SupportPolygon.of(support).margin(new Vector3(centre[0], centre[1], centre[2])));
    }

    private void judgeBalance(OptionalDouble margin, List<PoseProblem> problems) {
        if (marginMetres.isEmpty()) {
            return;
        }
        double wanted = 100 * marginMetres.getAsDouble();
        if (margin.isEmpty()) {
            problems.add(new PoseProblem.StandsOnNothing());
        } else if (margin.getAsDouble() < wanted - 100 * TOLERANCE) {
            problems.add(new PoseProblem.OffBalance(margin.getAsDouble(), wanted));
        }
    }

    private static List<Double> list(double[] q) {
        List<Double> list = new ArrayList<>(q.length);
        for (double one : q) {
            list.add(one);
        }
        return list;
    }
}

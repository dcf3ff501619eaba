package org.myotome.biomechanics.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.myotome.biomechanics.dynamics.BodyJacobians;

/** One request as a problem of least squares. */
final class PoseSystem {

    /** Stands for the margin among what can be softened, where a body's number stands for its touches. */
    static final int MARGIN = -1;

    static final int NOTHING = -2;

    private final BodyJacobians jacobians;
    private final PoseWishes wishes;
    private final TouchRows touches;
    private final ObstacleRows obstacles;
    private final BalanceRows balance;
    private final OptionalDouble marginMetres;

    PoseSystem(BodyJacobians jacobians, BodyPatches patches, PoseWishes wishes, PoseRequest request) {
        this.jacobians = jacobians;
        this.wishes = wishes;
        touches = new TouchRows(request.touches(), patches);
        obstacles = new ObstacleRows(request, patches);
        balance = new BalanceRows(touches);
        marginMetres = request.marginCentimetres().isPresent()
                ? OptionalDouble.of(request.marginCentimetres().getAsDouble() / 100)
                : OptionalDouble.empty();
    }

    /**
     * Sum up the residuals in a pose.
     *
     * @param stiffness how much a metre counts against a radian of a loose wish
     * @param equations takes them
     */
    void evaluate(double[] q, double stiffness, Equations equations) {
        jacobians.update(q);
        equations.clear();
        Rows rows = new Rows(jacobians, stiffness, equations);
        touches.locate(jacobians);
        touches.write(rows);
        obstacles.write(jacobians, rows);
        if (marginMetres.isPresent() && balance.hasSupport()) {
            balance.locate(jacobians);
            balance.write(rows, marginMetres.getAsDouble());
        }
        wishes.write(rows, q);
    }

    /** Return how far the patches that carry are above what they shall touch, on average; 0 if none does. */
    double meanGap(double[] q) {
        jacobians.update(q);
        touches.locate(jacobians);
        double sum = 0;
        int count = 0;
        for (int i = 0; i < touches.patches.length; i++) {
            if (touches.carries(i)) {
                sum += touches.gap(i);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Let everything count alike, but the touches of one body, or the margin, almost nothing. */
    void soften(int bodyOrMargin) {
        touches.soften(bodyOrMargin);
        balance.soften(bodyOrMargin == MARGIN);
    }

    /** Return what might be blamed for a pose that does not close: the margin, and each body with a touch that misses. */
    List<Integer> suspects(double[] q) {
        jacobians.update(q);
        touches.locate(jacobians);
        List<Integer> bodies = new ArrayList<>();
        if (marginMetres.isPresent()) {
            bodies.add(MARGIN);
        }
        for (int i = 0; i < touches.patches.length; i++) {
            int body = touches.patches[i].body();
            if (touches.error(i) > PoseJudge.TOLERANCE && !bodies.contains(body)) {
                bodies.add(body);
            }
        }
        return bodies;
    }

    /** Return what came of a pose. */
    Closing judge(double[] q, int iterations) {
        jacobians.update(q);
        touches.locate(jacobians);
        return new PoseJudge(jacobians, touches, obstacles, marginMetres).judge(q, iterations);
    }
}

package org.myotome.biomechanics.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.myotome.biomechanics.function.Constant;
import org.myotome.biomechanics.function.SmoothFunction;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.multibody.Coupling;
import org.myotome.biomechanics.multibody.MultibodyModel;

/**
 * All coordinates of a model over time. One that is coupled follows the other one, whatever is given for it; any other moves
 * as given, or stays at its usual value.
 */
public final class ModelMotion {

    private final List<SmoothFunction> functions = new ArrayList<>();
    private final List<Follower> followers = new ArrayList<>();
    private final double[] values = new double[SmoothFunction.VALUES];

    private record Follower(int dependent, int independent, SmoothFunction function) {}

    /**
     * @param model whose coordinates move
     * @param given functions of time in s by the name of their coordinate, in rad and m
     */
    public ModelMotion(MultibodyModel model, Map<String, SmoothFunction> given) {
        for (Coordinate coordinate : model.coordinates()) {
            SmoothFunction function = given.get(coordinate.name());
            functions.add(function == null ? new Constant(coordinate.usual()) : function);
        }
        for (Coupling coupling : model.couplings()) {
            followers.add(new Follower(
                    model.coordinateNumber(coupling.dependent()),
                    model.coordinateNumber(coupling.independent()),
                    coupling.function()));
        }
    }

    /**
     * Write where all coordinates are at a time, how fast, and with which acceleration. Not for several threads at once.
     *
     * @param time in s
     */
    public void at(double time, double[] q, double[] velocity, double[] acceleration) {
        for (int i = 0; i < functions.size(); i++) {
            functions.get(i).evaluate(time, values);
            q[i] = values[0];
            velocity[i] = values[1];
            acceleration[i] = values[2];
        }
        for (Follower follower : followers) {
            int leader = follower.independent;
            double speed = velocity[leader];
            follower.function.evaluate(q[leader], values);
            q[follower.dependent] = values[0];
            velocity[follower.dependent] = values[1] * speed;
            acceleration[follower.dependent] = values[1] * acceleration[leader] + values[2] * speed * speed;
        }
    }
}

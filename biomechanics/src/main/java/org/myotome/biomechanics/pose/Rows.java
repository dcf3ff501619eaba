package org.myotome.biomechanics.pose;

import java.util.Arrays;
import org.myotome.biomechanics.dynamics.BodyJacobians;

/** Takes residuals in metres about the pose that {@link BodyJacobians} is in, and writes them into equations. */
final class Rows {

    private final BodyJacobians jacobians;
    private final double stiffness;
    private final Equations equations;
    private final double[] row;

    /**
     * @param stiffness how much a metre counts
     */
    Rows(BodyJacobians jacobians, double stiffness, Equations equations) {
        this.jacobians = jacobians;
        this.stiffness = stiffness;
        this.equations = equations;
        row = new double[equations.size];
    }

    void start() {
        Arrays.fill(row, 0);
    }

    void movePoint(int body, double[] place, double[] direction, double factor) {
        jacobians.addPoint(body, place, direction, stiffness * factor, row);
    }

    void moveMassCentre(double[] direction, double factor) {
        jacobians.addMassCentre(direction, stiffness * factor, row);
    }

    void end(double metres) {
        equations.add(stiffness * metres, row);
    }

    /** End a row that costs only while it is positive. */
    void endOneSided(double metres) {
        equations.addOneSided(stiffness * metres, row);
    }

    void wish(double deviation, int coordinate, double weight) {
        equations.add(weight * deviation, coordinate, weight);
    }
}

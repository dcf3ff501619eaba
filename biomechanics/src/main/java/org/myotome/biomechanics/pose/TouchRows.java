package org.myotome.biomechanics.pose;

import java.util.Arrays;
import java.util.List;
import org.myotome.biomechanics.dynamics.BodyJacobians;
import org.myotome.biomechanics.geometry.Rotation;
import org.myotome.biomechanics.geometry.Vector3;

/** Patches that shall touch faces: how far each is from its face, beyond its edge, and away from its place. */
final class TouchRows {

    /** Enough to pull a limb, too little to pull anything else away. */
    static final double SOFT = 0.01;

    private static final double[][] AXES = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    final List<Touch> touches;
    final BodyPatch[] patches;
    /** Where the centre of each patch is. */
    final double[][] places;

    /** How much a metre of each touch counts against a metre of anything else. */
    private final double[] weights;

    private final double[][] normals;
    private final double[][] alongs;
    private final double[][] acrosses;

    TouchRows(List<Touch> touches, BodyPatches bodyPatches) {
        this.touches = touches;
        int count = touches.size();
        patches = new BodyPatch[count];
        places = new double[count][3];
        weights = new double[count];
        Arrays.fill(weights, 1);
        normals = new double[count][];
        alongs = new double[count][];
        acrosses = new double[count][];
        for (int i = 0; i < count; i++) {
            patches[i] = bodyPatches.get(touches.get(i).patch());
            Rotation frame = Rotation.ofZInto(touches.get(i).surface().normal());
            normals[i] = numbers(frame.z());
            alongs[i] = numbers(frame.x());
            acrosses[i] = numbers(frame.y());
        }
    }

    private static double[] numbers(Vector3 vector) {
        return new double[] {vector.x(), vector.y(), vector.z()};
    }

    void locate(BodyJacobians jacobians) {
        for (int i = 0; i < patches.length; i++) {
            jacobians.point(patches[i].body(), patches[i].centre(), places[i]);
        }
    }

    void write(Rows rows) {
        for (int i = 0; i < patches.length; i++) {
            Surface surface = touches.get(i).surface();
            write(rows, i, normals[i], gap(i));
            for (int axis = 0; axis < 3; axis++) {
                if (surface.reach().component(axis) < Double.POSITIVE_INFINITY) {
                    edges(rows, i, axis);
                }
            }
            if (touches.get(i).place().isPresent()) {
                Vector3 place = touches.get(i).place().get();
                write(rows, i, alongs[i], away(i, place, alongs[i]));
                write(rows, i, acrosses[i], away(i, place, acrosses[i]));
            }
        }
    }

    private void edges(Rows rows, int touch, int axis) {
        Surface surface = touches.get(touch).surface();
        double away = places[touch][axis] - surface.point().component(axis);
        for (int sign = -1; sign <= 1; sign += 2) {
            rows.start();
            rows.movePoint(patches[touch].body(), places[touch], AXES[axis], sign * weights[touch]);
            rows.endOneSided(weights[touch] * (sign * away - surface.reach().component(axis)));
        }
    }

    private void write(Rows rows, int touch, double[] direction, double metres) {
        rows.start();
        rows.movePoint(patches[touch].body(), places[touch], direction, weights[touch]);
        rows.end(weights[touch] * metres);
    }

    /** How far the patch is in front of its face; negative behind. */
    double gap(int touch) {
        return away(touch, touches.get(touch).surface().point(), normals[touch]) - patches[touch].radius();
    }

    private double away(int touch, Vector3 from, double[] direction) {
        double[] place = places[touch];
        return (place[0] - from.x()) * direction[0]
                + (place[1] - from.y()) * direction[1]
                + (place[2] - from.z()) * direction[2];
    }

    /** How far the patch is beyond the edge of its face along an axis; negative on the lesser side. */
    private double beyond(int touch, int axis) {
        Surface surface = touches.get(touch).surface();
        double away = places[touch][axis] - surface.point().component(axis);
        double reach = surface.reach().component(axis);
        return Math.max(0, away - reach) + Math.min(0, away + reach);
    }

    /** How far a patch is from where it shall be, in m. */
    double error(int touch) {
        double squares = gap(touch) * gap(touch);
        for (int axis = 0; axis < 3; axis++) {
            squares += beyond(touch, axis) * beyond(touch, axis);
        }
        if (touches.get(touch).place().isPresent()) {
            Vector3 place = touches.get(touch).place().get();
            double along = away(touch, place, alongs[touch]);
            double across = away(touch, place, acrosses[touch]);
            squares += along * along + across * across;
        }
        return Math.sqrt(squares);
    }

    /** Let all touches count alike, but those of one body almost nothing. */
    void soften(int body) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = patches[i].body() == body ? SOFT : 1;
        }
    }

    /** Return whether a face carries weight. */
    boolean carries(int touch) {
        return Surface.carries(touches.get(touch).surface().normal());
    }
}

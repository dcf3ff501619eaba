package org.myotome.biomechanics.dynamics;

import java.util.Arrays;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.MultibodyModel;

/**
 * Where points of the bodies and their common mass centre are, and how far they move for each unit of each coordinate. What
 * turns about an axis moves a point by the cross product of the axis and the way from it to the point; what slides moves it
 * along the axis. For one thread; made once and used again, and then nothing is allocated.
 */
public final class BodyJacobians {

    /** Direction of a move's axis, then a point on it. */
    private static final int AXIS_NUMBERS = 6;
    /** Mass of a body and all that hangs on it, then the sum of mass times mass centre. */
    private static final int CARRIED_NUMBERS = 4;

    private final StepProgram program;
    private final Moves moves;
    private final BodyPoses poses;
    private final double[] axes;
    private final boolean[] turns;
    /** For each body, the moves between it and the ground. */
    private final int[][] path;
    /** For each move, the body that it carries with all that hangs on it. */
    private final int[] carriedBody;

    private final double[] carried;
    private final double mass;

    /** Begin with a model. Coordinates that follow others are taken as free. */
    public BodyJacobians(MultibodyModel model) {
        program = StepProgramWriter.write(model);
        moves = new Moves(program);
        poses = new BodyPoses(program, moves);
        axes = new double[AXIS_NUMBERS * program.moves];
        turns = new boolean[program.moves];
        carriedBody = new int[program.moves];
        carried = new double[CARRIED_NUMBERS * program.bodies];
        path = new int[program.bodies][];
        mass = model.mass();
        for (int body = 0; body < program.bodies; body++) {
            path[body] = pathTo(body);
        }
    }

    private int[] pathTo(int body) {
        int parent = program.parent[body];
        int[] found = parent < 0 ? new int[0] : path[parent];
        for (int step = program.firstStep[body]; step < program.firstStep[body + 1]; step++) {
            if (isMove(step)) {
                int move = program.operand[step];
                turns[move] = program.kind[step] == StepProgram.TURN;
                carriedBody[move] = body;
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = move;
            }
        }
        return found;
    }

    private boolean isMove(int step) {
        return program.kind[step] == StepProgram.SHIFT || program.kind[step] == StepProgram.TURN;
    }

    /** Move the bodies to where values of the coordinates put them, in rad and m. */
    public void update(double[] q) {
        moves.updateValues(q);
        for (int body = 0; body < program.bodies; body++) {
            poses.begin(body);
            for (int step = program.firstStep[body]; step < program.firstStep[body + 1]; step++) {
                poses.step(BodyPoses.NUMBERS * body, step);
                if (isMove(step)) {
                    noteAxis(BodyPoses.NUMBERS * body, step);
                }
            }
        }
        carry();
    }

    /** A turn leaves its own axis and the origin where they are, so they may be read after it. */
    private void noteAxis(int pose, int step) {
        int at = AXIS_NUMBERS * program.operand[step];
        for (int row = 0; row < 3; row++) {
            axes[at + row] = poses.poses[pose + 3 * row + program.axis[step]];
            axes[at + 3 + row] = poses.poses[pose + 9 + row];
        }
    }

    private void carry() {
        Arrays.fill(carried, 0);
        for (int body = program.bodies - 1; body >= 0; body--) {
            int at = CARRIED_NUMBERS * body;
            int from = StepProgram.MASS_NUMBERS * body;
            double own = program.masses[from];
            carried[at] += own;
            for (int row = 0; row < 3; row++) {
                double place =
                        placed(body, row, program.masses[from + 1], program.masses[from + 2], program.masses[from + 3]);
                carried[at + 1 + row] += own * place;
            }
            int parent = program.parent[body];
            for (int i = 0; parent >= 0 && i < CARRIED_NUMBERS; i++) {
                carried[CARRIED_NUMBERS * parent + i] += carried[at + i];
            }
        }
    }

    private double placed(int programBody, int row, double x, double y, double z) {
        int at = BodyPoses.NUMBERS * programBody;
        double[] p = poses.poses;
        return p[at + 9 + row] + p[at + 3 * row] * x + p[at + 3 * row + 1] * y + p[at + 3 * row + 2] * z;
    }

    /**
     * Write where a point of a body is, in m.
     *
     * @param place takes three numbers
     */
    public void point(int body, Vector3 inBody, double[] place) {
        int number = poses.programBody[body];
        for (int row = 0; row < 3; row++) {
            place[row] = placed(number, row, inBody.x(), inBody.y(), inBody.z());
        }
    }

    /**
     * Add to each coordinate's number how far a point of a body goes in a direction for each unit of the coordinate.
     *
     * @param place where the point is, in m
     * @param direction three numbers; its length is a factor
     * @param factor by which the result is multiplied
     */
    public void addPoint(int body, double[] place, double[] direction, double factor, double[] row) {
        for (int move : path[poses.programBody[body]]) {
            row[program.coordinate[move]] += factor * gain(move, 1, place, 0, direction);
        }
    }

    /**
     * Write where the common mass centre is, in m; not a number if nothing has mass.
     *
     * @param place takes three numbers
     */
    public void massCentre(double[] place) {
        Arrays.fill(place, 0, 3, 0);
        for (int body = 0; body < program.bodies; body++) {
            if (program.parent[body] < 0) {
                for (int row = 0; row < 3; row++) {
                    place[row] += carried[CARRIED_NUMBERS * body + 1 + row] / mass;
                }
            }
        }
    }

    /** Add to each coordinate's number how far the common mass centre goes; see {@link #addPoint}. */
    public void addMassCentre(double[] direction, double factor, double[] row) {
        for (int move = 0; move < program.moves; move++) {
            int at = CARRIED_NUMBERS * carriedBody[move];
            row[program.coordinate[move]] += factor / mass * gain(move, carried[at], carried, at + 1, direction);
        }
    }

    /** How far mass times place goes in a direction for each unit of the coordinate of a move. */
    private double gain(int move, double weight, double[] weighted, int from, double[] direction) {
        int at = AXIS_NUMBERS * move;
        double dx = direction[0];
        double dy = direction[1];
        double dz = direction[2];
        double ax = axes[at];
        double ay = axes[at + 1];
        double az = axes[at + 2];
        if (!turns[move]) {
            return moves.gradient[move] * weight * (ax * dx + ay * dy + az * dz);
        }
        double x = weighted[from] - weight * axes[at + 3];
        double y = weighted[from + 1] - weight * axes[at + 4];
        double z = weighted[from + 2] - weight * axes[at + 5];
        return moves.gradient[move] * (ax * (y * dz - z * dy) + ay * (z * dx - x * dz) + az * (x * dy - y * dx));
    }
}

package org.myotome.biomechanics.dynamics;

import java.util.Arrays;
import org.myotome.biomechanics.multibody.MultibodyModel;

/**
 * Works out which forces and moments at its joints make a model move as it does.
 *
 * <p>Each coordinate gets the force or moment that acts along it, as if every coordinate were free: where one follows
 * another, both get their own share, as OpenSim reports them. For one thread; made once and used again, and then nothing
 * is allocated.
 */
public final class InverseDynamics {

    /** Angular velocity, angular acceleration, acceleration of the origin; each in the body's own axes. */
    private static final int MOTION = 9;
    /** Force, and moment about the origin; in the body's own axes. */
    private static final int LOAD = 6;

    private static final int[] NEXT = {1, 2, 0};

    private final MultibodyModel model;
    private final StepProgram program;
    private final Moves moves;
    private final BodyPoses poses;
    private final double[] motion;
    private final double[] load;

    /** Compile a model. */
    public InverseDynamics(MultibodyModel model) {
        this.model = model;
        program = StepProgramWriter.write(model);
        moves = new Moves(program);
        poses = new BodyPoses(program, moves);
        motion = new double[MOTION * program.bodies];
        load = new double[LOAD * program.bodies];
    }

    /** Return the model. */
    public MultibodyModel model() {
        return model;
    }

    /** Return where the bodies were at the last call with forces. */
    public BodyPoses poses() {
        return poses;
    }

    /**
     * Work out forces and moments where gravity is the only force from outside.
     *
     * @param q values of the coordinates, in rad and m, in the order of the model
     * @param velocity in rad/s and m/s
     * @param acceleration in rad/s^2 and m/s^2
     * @param effort takes the moments in N m and forces in N
     * @throws ArithmeticException if one of the numbers given is not finite, or so large that a result is not
     */
    public void solve(double[] q, double[] velocity, double[] acceleration, double[] effort) {
        moves.update(q, velocity, acceleration);
        for (int body = 0; body < program.bodies; body++) {
            goOut(body);
        }
        comeBack(effort);
    }

    /**
     * Work out forces and moments under gravity and other forces from outside; the other parameters are those of {@link
     * #solve(double[], double[], double[], double[])}.
     */
    public void solve(double[] q, double[] velocity, double[] acceleration, BodyForces forces, double[] effort) {
        moves.update(q, velocity, acceleration);
        poses.updateFromMoves();
        for (int body = 0; body < program.bodies; body++) {
            goOut(body);
            takeForces(body, forces.wrenches);
        }
        comeBack(effort);
    }

    /**
     * Write what the joints to the ground gave at the last call: the force in N and its moment about the origin of the
     * ground in N m, in the axes of the ground. For a body that stands free it is what forces from outside still owe.
     *
     * @param wrench takes six numbers
     */
    public void groundWrench(double[] wrench) {
        Arrays.fill(wrench, 0, LOAD, 0);
        for (int body = 0; body < program.bodies; body++) {
            if (program.parent[body] < 0) {
                for (int i = 0; i < LOAD; i++) {
                    wrench[i] += load[LOAD * body + i];
                }
            }
        }
    }

    private void goOut(int body) {
        int at = MOTION * body;
        int parent = program.parent[body];
        if (parent >= 0) {
            for (int i = 0; i < MOTION; i++) {
                motion[at + i] = motion[MOTION * parent + i];
            }
        } else {
            Arrays.fill(motion, at, at + 6, 0);
            for (int axis = 0; axis < 3; axis++) {
                // Gravity is the same as a ground that accelerates upwards.
                motion[at + 6 + axis] = -program.gravity[axis];
            }
        }
        for (int step = program.firstStep[body]; step < program.firstStep[body + 1]; step++) {
            stepOut(at, program.kind[step], program.axis[step], program.operand[step]);
        }
        weigh(at, LOAD * body, StepProgram.MASS_NUMBERS * body);
    }

    private void stepOut(int at, int kind, int axis, int operand) {
        switch (kind) {
            case StepProgram.OFFSET -> offsetOut(at, operand);
            case StepProgram.REORIENT -> {
                rotateOut(motion, at, operand);
                rotateOut(motion, at + 3, operand);
                rotateOut(motion, at + 6, operand);
            }
            case StepProgram.SHIFT -> shiftOut(at, axis, operand);
            default -> turnOut(at, axis, operand);
        }
    }

    /** To another point of the same body: a + alpha x r + omega x (omega x r). */
    private void offsetOut(int at, int constant) {
        double[] m = motion;
        double rx = program.constants[constant];
        double ry = program.constants[constant + 1];
        double rz = program.constants[constant + 2];
        double wx = m[at];
        double wy = m[at + 1];
        double wz = m[at + 2];
        double vx = wy * rz - wz * ry;
        double vy = wz * rx - wx * rz;
        double vz = wx * ry - wy * rx;
        double ax = m[at + 3];
        double ay = m[at + 4];
        double az = m[at + 5];
        m[at + 6] += ay * rz - az * ry + wy * vz - wz * vy;
        m[at + 7] += az * rx - ax * rz + wz * vx - wx * vz;
        m[at + 8] += ax * ry - ay * rx + wx * vy - wy * vx;
    }

    /** Along axis i by s: as an offset, and with the Coriolis term 2 omega x v and the acceleration along the axis. */
    private void shiftOut(int at, int i, int move) {
        double[] m = motion;
        int j = NEXT[i];
        int k = NEXT[j];
        double s = moves.value[move];
        double twiceRate = 2 * moves.rate[move];
        double wi = m[at + i];
        double wj = m[at + j];
        double wk = m[at + k];
        m[at + 6 + i] += moves.acceleration[move] - s * (wj * wj + wk * wk);
        m[at + 6 + j] += m[at + 3 + k] * s + s * wj * wi + twiceRate * wk;
        m[at + 6 + k] += s * wk * wi - m[at + 3 + j] * s - twiceRate * wj;
    }

    /** About axis i: everything in the new axes, and what the turn adds to omega and alpha. */
    private void turnOut(int at, int i, int move) {
        double[] m = motion;
        int j = NEXT[i];
        int k = NEXT[j];
        double sine = moves.sine[move];
        double cosine = moves.cosine[move];
        double rate = moves.rate[move];
        double wj = cosine * m[at + j] + sine * m[at + k];
        double wk = cosine * m[at + k] - sine * m[at + j];
        double alphaJ = cosine * m[at + 3 + j] + sine * m[at + 3 + k];
        double alphaK = cosine * m[at + 3 + k] - sine * m[at + 3 + j];
        double aj = cosine * m[at + 6 + j] + sine * m[at + 6 + k];
        double ak = cosine * m[at + 6 + k] - sine * m[at + 6 + j];
        m[at + i] += rate;
        m[at + j] = wj;
        m[at + k] = wk;
        m[at + 3 + i] += moves.acceleration[move];
        m[at + 3 + j] = alphaJ + wk * rate;
        m[at + 3 + k] = alphaK - wj * rate;
        m[at + 6 + j] = aj;
        m[at + 6 + k] = ak;
    }

    /** Give a vector in the axes that a constant rotation makes. */
    private void rotateOut(double[] vectors, int at, int constant) {
        double[] c = program.constants;
        double x = vectors[at];
        double y = vectors[at + 1];
        double z = vectors[at + 2];
        vectors[at] = c[constant] * x + c[constant + 3] * y + c[constant + 6] * z;
        vectors[at + 1] = c[constant + 1] * x + c[constant + 4] * y + c[constant + 7] * z;
        vectors[at + 2] = c[constant + 2] * x + c[constant + 5] * y + c[constant + 8] * z;
    }

    /** Newton and Euler: the force and the moment about its origin that a body needs for its motion. */
    private void weigh(int at, int loadAt, int massAt) {
        double[] m = motion;
        double[] b = program.masses;
        double mass = b[massAt];
        double cx = b[massAt + 1];
        double cy = b[massAt + 2];
        double cz = b[massAt + 3];
        double wx = m[at];
        double wy = m[at + 1];
        double wz = m[at + 2];
        double ax = m[at + 3];
        double ay = m[at + 4];
        double az = m[at + 5];
        double vx = wy * cz - wz * cy;
        double vy = wz * cx - wx * cz;
        double vz = wx * cy - wy * cx;
        double fx = mass * (m[at + 6] + ay * cz - az * cy + wy * vz - wz * vy);
        double fy = mass * (m[at + 7] + az * cx - ax * cz + wz * vx - wx * vz);
        double fz = mass * (m[at + 8] + ax * cy - ay * cx + wx * vy - wy * vx);
        double xx = b[massAt + 4];
        double yy = b[massAt + 5];
        double zz = b[massAt + 6];
        double xy = b[massAt + 7];
        double xz = b[massAt + 8];
        double yz = b[massAt + 9];
        double hx = xx * wx + xy * wy + xz * wz;
        double hy = xy * wx + yy * wy + yz * wz;
        double hz = xz * wx + yz * wy + zz * wz;
        load[loadAt] = fx;
        load[loadAt + 1] = fy;
        load[loadAt + 2] = fz;
        load[loadAt + 3] = xx * ax + xy * ay + xz * az + wy * hz - wz * hy + cy * fz - cz * fy;
        load[loadAt + 4] = xy * ax + yy * ay + yz * az + wz * hx - wx * hz + cz * fx - cx * fz;
        load[loadAt + 5] = xz * ax + yz * ay + zz * az + wx * hy - wy * hx + cx * fy - cy * fx;
    }

    /** What forces from outside do, the joints need not. */
    private void takeForces(int body, double[] wrenches) {
        int from = BodyForces.NUMBERS * program.modelBody[body];
        int pose = BodyPoses.NUMBERS * body;
        double[] p = poses.poses;
        double fx = wrenches[from];
        double fy = wrenches[from + 1];
        double fz = wrenches[from + 2];
        double ox = p[pose + 9];
        double oy = p[pose + 10];
        double oz = p[pose + 11];
        double nx = wrenches[from + 3] - (oy * fz - oz * fy);
        double ny = wrenches[from + 4] - (oz * fx - ox * fz);
        double nz = wrenches[from + 5] - (ox * fy - oy * fx);
        int at = LOAD * body;
        for (int axis = 0; axis < 3; axis++) {
            double rx = p[pose + axis];
            double ry = p[pose + 3 + axis];
            double rz = p[pose + 6 + axis];
            load[at + axis] -= rx * fx + ry * fy + rz * fz;
            load[at + 3 + axis] -= rx * nx + ry * ny + rz * nz;
        }
    }

    private void comeBack(double[] effort) {
        Arrays.fill(effort, 0, program.coordinates, 0);
        for (int body = program.bodies - 1; body >= 0; body--) {
            int at = LOAD * body;
            for (int step = program.firstStep[body + 1] - 1; step >= program.firstStep[body]; step--) {
                stepBack(at, program.kind[step], program.axis[step], program.operand[step], effort);
            }
            int parent = program.parent[body];
            if (parent >= 0) {
                for (int i = 0; i < LOAD; i++) {
                    load[LOAD * parent + i] += load[at + i];
                }
            }
        }
        refuseInfinite(effort);
    }

    private void stepBack(int at, int kind, int axis, int operand, double[] effort) {
        switch (kind) {
            case StepProgram.OFFSET -> offsetBack(at, operand);
            case StepProgram.REORIENT -> {
                rotateBack(at, operand);
                rotateBack(at + 3, operand);
            }
            case StepProgram.SHIFT -> shiftBack(at, axis, operand, effort);
            default -> turnBack(at, axis, operand, effort);
        }
    }

    private void offsetBack(int at, int constant) {
        double rx = program.constants[constant];
        double ry = program.constants[constant + 1];
        double rz = program.constants[constant + 2];
        double fx = load[at];
        double fy = load[at + 1];
        double fz = load[at + 2];
        load[at + 3] += ry * fz - rz * fy;
        load[at + 4] += rz * fx - rx * fz;
        load[at + 5] += rx * fy - ry * fx;
    }

    private void shiftBack(int at, int i, int move, double[] effort) {
        int j = NEXT[i];
        int k = NEXT[j];
        effort[program.coordinate[move]] += moves.gradient[move] * load[at + i];
        double s = moves.value[move];
        load[at + 3 + j] -= s * load[at + k];
        load[at + 3 + k] += s * load[at + j];
    }

    private void turnBack(int at, int i, int move, double[] effort) {
        double[] l = load;
        int j = NEXT[i];
        int k = NEXT[j];
        effort[program.coordinate[move]] += moves.gradient[move] * l[at + 3 + i];
        double sine = moves.sine[move];
        double cosine = moves.cosine[move];
        double fj = cosine * l[at + j] - sine * l[at + k];
        double fk = sine * l[at + j] + cosine * l[at + k];
        double nj = cosine * l[at + 3 + j] - sine * l[at + 3 + k];
        double nk = sine * l[at + 3 + j] + cosine * l[at + 3 + k];
        l[at + j] = fj;
        l[at + k] = fk;
        l[at + 3 + j] = nj;
        l[at + 3 + k] = nk;
    }

    private void rotateBack(int at, int constant) {
        double[] c = program.constants;
        double x = load[at];
        double y = load[at + 1];
        double z = load[at + 2];
        load[at] = c[constant] * x + c[constant + 1] * y + c[constant + 2] * z;
        load[at + 1] = c[constant + 3] * x + c[constant + 4] * y + c[constant + 5] * z;
        load[at + 2] = c[constant + 6] * x + c[constant + 7] * y + c[constant + 8] * z;
    }

    private void refuseInfinite(double[] effort) {
        double nothing = 0;
        for (int i = 0; i < program.coordinates; i++) {
            nothing += 0 * effort[i];
        }
        if (Double.isNaN(nothing)) {
            for (int i = 0; i < program.coordinates; i++) {
                if (!Double.isFinite(effort[i])) {
                    throw new ArithmeticException("The effort at ("
                            + model.coordinates().get(i).name() + ") is not finite: " + effort[i]
                            + ".\nMaybe a value, velocity or acceleration is NaN or beyond all measure.");
                }
            }
        }
    }
}

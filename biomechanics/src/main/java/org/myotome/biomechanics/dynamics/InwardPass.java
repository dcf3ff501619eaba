package org.myotome.biomechanics.dynamics;

import java.util.Arrays;

/** Coming back to the ground: the force and moment that each body asks of its joint, and what of it acts along each move. */
final class InwardPass {

    /** Force, and moment about the origin; in the body's own axes. */
    static final int NUMBERS = 6;

    private static final int[] NEXT = {1, 2, 0};

    private final StepProgram program;
    private final Moves moves;
    private final double[] load;

    InwardPass(StepProgram program, Moves moves) {
        this.program = program;
        this.moves = moves;
        load = new double[NUMBERS * program.bodies];
    }

    /** Newton and Euler: the force and the moment about its origin that a body needs for its motion. */
    void weigh(int body, double[] motion) {
        int at = OutwardPass.NUMBERS * body;
        int loadAt = NUMBERS * body;
        int massAt = StepProgram.MASS_NUMBERS * body;
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
    void takeForces(int body, double[] wrenches, double[] p) {
        int from = BodyForces.NUMBERS * program.modelBody[body];
        int pose = BodyPoses.NUMBERS * body;
        double fx = wrenches[from];
        double fy = wrenches[from + 1];
        double fz = wrenches[from + 2];
        double ox = p[pose + 9];
        double oy = p[pose + 10];
        double oz = p[pose + 11];
        double nx = wrenches[from + 3] - (oy * fz - oz * fy);
        double ny = wrenches[from + 4] - (oz * fx - ox * fz);
        double nz = wrenches[from + 5] - (ox * fy - oy * fx);
        int at = NUMBERS * body;
        for (int axis = 0; axis < 3; axis++) {
            double rx = p[pose + axis];
            double ry = p[pose + 3 + axis];
            double rz = p[pose + 6 + axis];
            load[at + axis] -= rx * fx + ry * fy + rz * fz;
            load[at + 3 + axis] -= rx * nx + ry * ny + rz * nz;
        }
    }

    /** Go back from the outermost bodies and write the effort at each coordinate. */
    void comeBack(double[] effort) {
        Arrays.fill(effort, 0, program.coordinates, 0);
        for (int body = program.bodies - 1; body >= 0; body--) {
            int at = NUMBERS * body;
            for (int step = program.firstStep[body + 1] - 1; step >= program.firstStep[body]; step--) {
                stepBack(at, program.kind[step], program.axis[step], program.operand[step], effort);
            }
            int parent = program.parent[body];
            if (parent >= 0) {
                for (int i = 0; i < NUMBERS; i++) {
                    load[NUMBERS * parent + i] += load[at + i];
                }
            }
        }
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

    /** Write what reached the ground, in its axes and about its origin. */
    void groundWrench(double[] wrench) {
        Arrays.fill(wrench, 0, NUMBERS, 0);
        for (int body = 0; body < program.bodies; body++) {
            if (program.parent[body] < 0) {
                for (int i = 0; i < NUMBERS; i++) {
                    wrench[i] += load[NUMBERS * body + i];
                }
            }
        }
    }
}

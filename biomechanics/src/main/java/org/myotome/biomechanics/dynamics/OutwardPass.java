package org.myotome.biomechanics.dynamics;

import java.util.Arrays;

/** Going out from the ground: how every body turns and accelerates. */
final class OutwardPass {

    /** Angular velocity, angular acceleration, acceleration of the origin; each in the body's own axes. */
    static final int NUMBERS = 9;

    private static final int[] NEXT = {1, 2, 0};

    private final StepProgram program;
    private final Moves moves;
    final double[] motion;

    OutwardPass(StepProgram program, Moves moves) {
        this.program = program;
        this.moves = moves;
        motion = new double[NUMBERS * program.bodies];
    }

    /** Work out the motion of a body, after that of its parent. */
    void goOut(int body) {
        int at = NUMBERS * body;
        int parent = program.parent[body];
        if (parent >= 0) {
            for (int i = 0; i < NUMBERS; i++) {
                motion[at + i] = motion[NUMBERS * parent + i];
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
    }

    private void stepOut(int at, int kind, int axis, int operand) {
        switch (kind) {
            case StepProgram.OFFSET -> offsetOut(at, operand);
            case StepProgram.REORIENT -> {
                rotateOut(at, operand);
                rotateOut(at + 3, operand);
                rotateOut(at + 6, operand);
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
    private void rotateOut(int at, int constant) {
        double[] c = program.constants;
        double x = motion[at];
        double y = motion[at + 1];
        double z = motion[at + 2];
        motion[at] = c[constant] * x + c[constant + 3] * y + c[constant + 6] * z;
        motion[at + 1] = c[constant + 1] * x + c[constant + 4] * y + c[constant + 7] * z;
        motion[at + 2] = c[constant + 2] * x + c[constant + 5] * y + c[constant + 8] * z;
    }
}

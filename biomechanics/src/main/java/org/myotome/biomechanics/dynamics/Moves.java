package org.myotome.biomechanics.dynamics;

import org.myotome.biomechanics.function.SmoothFunction;

/** How far each move of a program goes at one moment, how fast, and with which acceleration. */
final class Moves {

    private final StepProgram program;
    private final double[] curved = new double[SmoothFunction.VALUES];

    /** In rad or m. */
    final double[] value;
    /** In rad/s or m/s. */
    final double[] rate;
    /** In rad/s^2 or m/s^2. */
    final double[] acceleration;
    /** How far it goes for each unit of its coordinate, here. */
    final double[] gradient;

    final double[] sine;
    final double[] cosine;

    private final double[] scratch;

    Moves(StepProgram program) {
        this.program = program;
        value = new double[program.moves];
        rate = new double[program.moves];
        acceleration = new double[program.moves];
        gradient = program.slope.clone();
        sine = new double[program.moves];
        cosine = new double[program.moves];
        scratch = new double[program.moves];
    }

    /** Take values, velocities and accelerations of the coordinates. */
    void update(double[] q, double[] velocity, double[] qAcceleration) {
        for (int i = 0; i < program.moves; i++) {
            int coordinate = program.coordinate[i];
            double slope = program.slope[i];
            value[i] = slope * q[coordinate] + program.intercept[i];
            rate[i] = slope * velocity[coordinate];
            acceleration[i] = slope * qAcceleration[coordinate];
        }
        for (int i = 0; i < program.curve.length; i++) {
            int move = program.curvedMove[i];
            int coordinate = program.coordinate[move];
            program.curve[i].evaluate(q[coordinate], curved);
            double speed = velocity[coordinate];
            value[move] = curved[0];
            gradient[move] = curved[1];
            rate[move] = curved[1] * speed;
            acceleration[move] = curved[1] * qAcceleration[coordinate] + curved[2] * speed * speed;
        }
        SineCosine.of(value, sine, cosine, scratch);
    }

    /** Take values of the coordinates only; rates and accelerations are those of before. */
    void updateValues(double[] q) {
        for (int i = 0; i < program.moves; i++) {
            value[i] = program.slope[i] * q[program.coordinate[i]] + program.intercept[i];
        }
        for (int i = 0; i < program.curve.length; i++) {
            int move = program.curvedMove[i];
            program.curve[i].evaluate(q[program.coordinate[move]], curved);
            value[move] = curved[0];
            gradient[move] = curved[1];
        }
        SineCosine.of(value, sine, cosine, scratch);
    }
}

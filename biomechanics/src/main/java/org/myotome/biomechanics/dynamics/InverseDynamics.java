package org.myotome.biomechanics.dynamics;

import org.myotome.biomechanics.multibody.MultibodyModel;

/**
 * Works out which forces and moments at its joints make a model move as it does.
 *
 * <p>Each coordinate gets the force or moment that acts along it, as if every coordinate were free: where one follows
 * another, both get their own share, as OpenSim reports them. For one thread; made once and used again, and then nothing
 * is allocated.
 */
public final class InverseDynamics {

    private final MultibodyModel model;
    private final StepProgram program;
    private final Moves moves;
    private final BodyPoses poses;
    private final OutwardPass outward;
    private final InwardPass inward;

    /** Compile a model. */
    public InverseDynamics(MultibodyModel model) {
        this.model = model;
        program = StepProgramWriter.write(model);
        moves = new Moves(program);
        poses = new BodyPoses(program, moves);
        outward = new OutwardPass(program, moves);
        inward = new InwardPass(program, moves);
    }

    /** Return the model. */
    public MultibodyModel model() {
        return model;
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
            outward.goOut(body);
            inward.weigh(body, outward.motion);
        }
        inward.comeBack(effort);
        refuseInfinite(effort);
    }

    /**
     * Work out forces and moments under gravity and other forces from outside; the other parameters are those of {@link
     * #solve(double[], double[], double[], double[])}.
     */
    public void solve(double[] q, double[] velocity, double[] acceleration, BodyForces forces, double[] effort) {
        moves.update(q, velocity, acceleration);
        poses.updateFromMoves();
        for (int body = 0; body < program.bodies; body++) {
            outward.goOut(body);
            inward.weigh(body, outward.motion);
            inward.takeForces(body, forces.wrenches, poses.poses);
        }
        inward.comeBack(effort);
        refuseInfinite(effort);
    }

    /**
     * Write what the joints to the ground gave at the last call: the force in N and its moment about the origin of the
     * ground in N m, in the axes of the ground. For a body that stands free it is what forces from outside still owe.
     *
     * @param wrench takes six numbers
     */
    public void groundWrench(double[] wrench) {
        inward.groundWrench(wrench);
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

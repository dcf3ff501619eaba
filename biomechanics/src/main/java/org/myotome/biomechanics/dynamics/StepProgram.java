package org.myotome.biomechanics.dynamics;

import java.util.List;
import org.myotome.biomechanics.function.SmoothFunction;

/**
 * A model as the solver walks it. Bodies are in an order in which each comes after its parent; the steps of a body lead
 * from the frame of its parent to its own. A <em>move</em> is a step that a coordinate makes. Never changed after it was
 * built, so several solvers may share it.
 */
final class StepProgram {

    /** To another origin, with the same axes; takes three constants. */
    static final int OFFSET = 0;
    /** To other axes, with the same origin; takes the nine constants of the rotation, row by row. */
    static final int REORIENT = 1;
    /** Along one of the three axes, as far as the move says. */
    static final int SHIFT = 2;
    /** About one of the three axes, as far as the move says. */
    static final int TURN = 3;

    /** Numbers for each body in {@link #masses}: mass, mass centre, inertia xx yy zz xy xz yz. */
    static final int MASS_NUMBERS = 10;

    final int bodies;
    final int coordinates;
    /** Which body of the model is the nth one here. */
    final int[] modelBody;
    /** Which body here hangs on which; -1 for the ground. */
    final int[] parent;
    /** Where the steps of a body begin; one entry more than bodies. */
    final int[] firstStep;

    final int[] kind;
    final int[] axis;
    /** Which move, or where in {@link #constants}. */
    final int[] operand;

    final double[] constants;
    final double[] masses;
    final double[] gravity;

    final int moves;
    /** Which coordinate makes a move. */
    final int[] coordinate;
    /** How far a move goes for each unit of its coordinate; where it is curved, another number comes with each state. */
    final double[] slope;

    final double[] intercept;
    /** Moves that are not straight lines, and their functions. */
    final int[] curvedMove;

    final SmoothFunction[] curve;

    StepProgram(StepProgramWriter written) {
        bodies = written.parents.length;
        coordinates = written.model.coordinates().size();
        modelBody = written.modelBodies;
        parent = written.parents;
        firstStep = written.firstSteps;
        kind = ints(written.kinds);
        axis = ints(written.axes);
        operand = ints(written.operands);
        constants = doubles(written.constants);
        masses = written.masses;
        gravity = new double[] {
            written.model.gravity().x(),
            written.model.gravity().y(),
            written.model.gravity().z()
        };
        moves = written.moves.size();
        coordinate = written.moves.stream()
                .mapToInt(StepProgramWriter.Move::coordinate)
                .toArray();
        slope = written.moves.stream()
                .mapToDouble(StepProgramWriter.Move::slope)
                .toArray();
        intercept = written.moves.stream()
                .mapToDouble(StepProgramWriter.Move::intercept)
                .toArray();
        curvedMove = ints(written.curvedMoves);
        curve = written.curves.toArray(SmoothFunction[]::new);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double[] doubles(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}

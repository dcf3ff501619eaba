package org.myotome.biomechanics.dynamics;

import org.myotome.biomechanics.geometry.Rotation;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.MultibodyModel;

/**
 * Where every body of a model is and how it is turned, in the axes of the ground. For one thread; made once and used again.
 */
public final class BodyPoses {

    /** Rotation row by row, then the origin. */
    static final int NUMBERS = 12;

    private static final int[] NEXT = {1, 2, 0};

    private final StepProgram program;
    private final Moves moves;
    final int[] programBody;
    final double[] poses;

    /** Begin with a model. */
    public BodyPoses(MultibodyModel model) {
        this(StepProgramWriter.write(model));
    }

    private BodyPoses(StepProgram program) {
        this(program, new Moves(program));
    }

    BodyPoses(StepProgram program, Moves moves) {
        this.program = program;
        this.moves = moves;
        poses = new double[NUMBERS * program.bodies];
        programBody = new int[program.bodies];
        for (int i = 0; i < program.bodies; i++) {
            programBody[program.modelBody[i]] = i;
        }
    }

    /** Move the bodies to where values of the coordinates put them, in rad and m. */
    public void update(double[] q) {
        moves.updateValues(q);
        updateFromMoves();
    }

    /** Return where the origin of a body is, in m. */
    public Vector3 origin(int body) {
        int at = NUMBERS * programBody[body] + 9;
        return new Vector3(poses[at], poses[at + 1], poses[at + 2]);
    }

    /** Return how a body is turned. */
    public Rotation rotation(int body) {
        int at = NUMBERS * programBody[body];
        return new Rotation(column(at), column(at + 1), column(at + 2));
    }

    /** Return where a point of a body is, in m. */
    public Vector3 point(int body, Vector3 inBody) {
        return origin(body).plus(rotation(body).apply(inBody));
    }

    /** Return where the mass centre of all bodies together is, in m; not a number if nothing has mass. */
    public Vector3 massCentre() {
        Vector3 sum = Vector3.ZERO;
        double whole = 0;
        for (int body = 0; body < program.bodies; body++) {
            int at = StepProgram.MASS_NUMBERS * body;
            double mass = program.masses[at];
            Vector3 centre = new Vector3(program.masses[at + 1], program.masses[at + 2], program.masses[at + 3]);
            sum = sum.plus(point(program.modelBody[body], centre).times(mass));
            whole += mass;
        }
        return sum.times(1 / whole);
    }

    private Vector3 column(int at) {
        return new Vector3(poses[at], poses[at + 3], poses[at + 6]);
    }

    /** Move the bodies to where the moves are already. */
    void updateFromMoves() {
        for (int body = 0; body < program.bodies; body++) {
            begin(body);
            for (int step = program.firstStep[body]; step < program.firstStep[body + 1]; step++) {
                step(NUMBERS * body, step);
            }
        }
    }

    void begin(int body) {
        int at = NUMBERS * body;
        int parent = program.parent[body];
        if (parent >= 0) {
            System.arraycopy(poses, NUMBERS * parent, poses, at, NUMBERS);
            return;
        }
        for (int i = 0; i < NUMBERS; i++) {
            poses[at + i] = i == 0 || i == 4 || i == 8 ? 1 : 0;
        }
    }

    void step(int at, int step) {
        int operand = program.operand[step];
        int axis = program.axis[step];
        switch (program.kind[step]) {
            case StepProgram.OFFSET -> offset(at, operand);
            case StepProgram.REORIENT -> reorient(at, operand);
            case StepProgram.SHIFT -> shift(at, axis, moves.value[operand]);
            default -> turn(at, NEXT[axis], NEXT[NEXT[axis]], moves.sine[operand], moves.cosine[operand]);
        }
    }

    private void offset(int at, int constant) {
        for (int axis = 0; axis < 3; axis++) {
            shift(at, axis, program.constants[constant + axis]);
        }
    }

    private void shift(int at, int axis, double distance) {
        for (int row = 0; row < 3; row++) {
            poses[at + 9 + row] += distance * poses[at + 3 * row + axis];
        }
    }

    private void turn(int at, int second, int third, double sine, double cosine) {
        for (int row = 0; row < 9; row += 3) {
            double a = poses[at + row + second];
            double b = poses[at + row + third];
            poses[at + row + second] = cosine * a + sine * b;
            poses[at + row + third] = cosine * b - sine * a;
        }
    }

    private void reorient(int at, int constant) {
        double[] c = program.constants;
        for (int row = at; row < at + 9; row += 3) {
            double x = poses[row];
            double y = poses[row + 1];
            double z = poses[row + 2];
            for (int column = 0; column < 3; column++) {
                int of = constant + column;
                poses[row + column] = x * c[of] + y * c[of + 3] + z * c[of + 6];
            }
        }
    }
}

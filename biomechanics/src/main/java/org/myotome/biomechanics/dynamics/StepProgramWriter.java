package org.myotome.biomechanics.dynamics;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.function.Constant;
import org.myotome.biomechanics.function.Line;
import org.myotome.biomechanics.function.Scaled;
import org.myotome.biomechanics.function.SmoothFunction;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Rotation;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.Axis;
import org.myotome.biomechanics.multibody.Body;
import org.myotome.biomechanics.multibody.Inertia;
import org.myotome.biomechanics.multibody.Joint;
import org.myotome.biomechanics.multibody.MultibodyModel;

/**
 * Writes a model as a {@link StepProgram}. An axis in a direction of its own becomes an aligned one between two constant
 * rotations; what does not move becomes a constant; constants beside each other are joined, and those that change nothing
 * left out.
 */
final class StepProgramWriter {

    private static final double ALIGNED = 1e-12;

    final MultibodyModel model;
    final int[] modelBodies;
    final int[] parents;
    final int[] firstSteps;
    final double[] masses;
    final List<Integer> kinds = new ArrayList<>();
    final List<Integer> axes = new ArrayList<>();
    final List<Integer> operands = new ArrayList<>();
    final List<Double> constants = new ArrayList<>();
    final List<Move> moves = new ArrayList<>();
    final List<Integer> curvedMoves = new ArrayList<>();
    final List<SmoothFunction> curves = new ArrayList<>();

    /** Constant rotation and offset that are still to be written. */
    private Rotation pendingRotation = Rotation.NONE;

    private Vector3 pendingOffset = Vector3.ZERO;

    /** What a coordinate does to a step. */
    record Move(int coordinate, double slope, double intercept) {}

    private StepProgramWriter(MultibodyModel model, List<Joint> ordered) {
        this.model = model;
        int count = ordered.size();
        modelBodies = new int[count];
        parents = new int[count];
        firstSteps = new int[count + 1];
        masses = new double[count * StepProgram.MASS_NUMBERS];
    }

    static StepProgram write(MultibodyModel model) {
        List<Joint> ordered = parentsFirst(model);
        StepProgramWriter writer = new StepProgramWriter(model, ordered);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Joint joint = ordered.get(i);
            writer.modelBodies[i] = model.bodyNumber(joint.child());
            writer.parents[i] = names.indexOf(joint.parent());
            names.add(joint.child());
            writer.firstSteps[i] = writer.kinds.size();
            writer.joint(joint);
            writer.body(i, model.bodies().get(writer.modelBodies[i]));
        }
        writer.firstSteps[ordered.size()] = writer.kinds.size();
        return new StepProgram(writer);
    }

    private static List<Joint> parentsFirst(MultibodyModel model) {
        List<Joint> ordered = new ArrayList<>();
        List<String> reached = new ArrayList<>(List.of(MultibodyModel.GROUND));
        while (ordered.size() < model.joints().size()) {
            for (Joint joint : model.joints()) {
                if (reached.contains(joint.parent()) && !reached.contains(joint.child())) {
                    ordered.add(joint);
                    reached.add(joint.child());
                }
            }
        }
        return ordered;
    }

    private void joint(Joint joint) {
        place(joint.inParent());
        joint.shifts().forEach(axis -> step(StepProgram.SHIFT, axis));
        joint.turns().forEach(axis -> step(StepProgram.TURN, axis));
        place(joint.inChild().inverse());
        writeConstants();
    }

    private void place(Placement placement) {
        pendingOffset = pendingOffset.plus(pendingRotation.apply(placement.origin()));
        pendingRotation = pendingRotation.after(placement.rotation());
    }

    private void step(int kind, Axis axis) {
        Vector3 direction = axis.direction().unit();
        if (axis.coordinate().isEmpty() || axis.function() instanceof Constant) {
            still(kind, direction, axis.function().value(0));
            return;
        }
        int coordinate = model.coordinateNumber(axis.coordinate().get());
        int aligned = alignedAxis(direction);
        if (aligned >= 0) {
            move(kind, aligned, coordinate, signed(axis.function(), direction.component(aligned)));
            return;
        }
        Placement sideways = new Placement(Rotation.ofZInto(direction), Vector3.ZERO);
        place(sideways);
        move(kind, 2, coordinate, axis.function());
        place(sideways.inverse());
    }

    private void still(int kind, Vector3 direction, double value) {
        Placement placement = kind == StepProgram.SHIFT
                ? Placement.at(direction.times(value))
                : new Placement(Rotation.about(direction, value), Vector3.ZERO);
        place(placement);
    }

    private static int alignedAxis(Vector3 direction) {
        for (int axis = 0; axis < 3; axis++) {
            if (1 - Math.abs(direction.component(axis)) < ALIGNED * ALIGNED) {
                return axis;
            }
        }
        return -1;
    }

    private static SmoothFunction signed(SmoothFunction function, double direction) {
        return direction > 0 ? function : new Scaled(function, -1);
    }

    private void move(int kind, int axis, int coordinate, SmoothFunction function) {
        writeConstants();
        if (lineOf(function) instanceof Line(double slope, double intercept)) {
            moves.add(new Move(coordinate, slope, intercept));
        } else {
            curvedMoves.add(moves.size());
            curves.add(function);
            moves.add(new Move(coordinate, 0, 0));
        }
        write(kind, axis, moves.size() - 1);
    }

    private static SmoothFunction lineOf(SmoothFunction function) {
        return function instanceof Scaled(Line(double slope, double intercept), double factor)
                ? new Line(factor * slope, factor * intercept)
                : function;
    }

    private void writeConstants() {
        if (pendingOffset.length() > 0) {
            write(StepProgram.OFFSET, 0, constants.size());
            add(pendingOffset);
        }
        if (!pendingRotation.isNone()) {
            write(StepProgram.REORIENT, 0, constants.size());
            Rotation rows = pendingRotation.inverse();
            add(rows.x());
            add(rows.y());
            add(rows.z());
        }
        pendingOffset = Vector3.ZERO;
        pendingRotation = Rotation.NONE;
    }

    private void write(int kind, int axis, int operand) {
        kinds.add(kind);
        axes.add(axis);
        operands.add(operand);
    }

    private void add(Vector3 vector) {
        constants.addAll(List.of(vector.x(), vector.y(), vector.z()));
    }

    private void body(int number, Body body) {
        Inertia inertia = body.inertia();
        Vector3 centre = body.massCentre();
        double[] numbers = {
            body.mass(),
            centre.x(),
            centre.y(),
            centre.z(),
            inertia.xx(),
            inertia.yy(),
            inertia.zz(),
            inertia.xy(),
            inertia.xz(),
            inertia.yz()
        };
        System.arraycopy(numbers, 0, masses, number * numbers.length, numbers.length);
    }
}

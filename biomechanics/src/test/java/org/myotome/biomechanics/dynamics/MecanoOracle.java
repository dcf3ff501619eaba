package org.myotome.biomechanics.dynamics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.biomechanics.function.Constant;
import org.myotome.biomechanics.function.SmoothFunction;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Rotation;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.Axis;
import org.myotome.biomechanics.multibody.Body;
import org.myotome.biomechanics.multibody.Inertia;
import org.myotome.biomechanics.multibody.Joint;
import org.myotome.biomechanics.multibody.MultibodyModel;
import us.ihmc.euclid.matrix.Matrix3D;
import us.ihmc.euclid.matrix.RotationMatrix;
import us.ihmc.euclid.referenceFrame.ReferenceFrame;
import us.ihmc.euclid.transform.RigidBodyTransform;
import us.ihmc.euclid.tuple3D.Vector3D;
import us.ihmc.mecano.algorithms.InverseDynamicsCalculator;
import us.ihmc.mecano.multiBodySystem.OneDoFJoint;
import us.ihmc.mecano.multiBodySystem.PrismaticJoint;
import us.ihmc.mecano.multiBodySystem.RevoluteJoint;
import us.ihmc.mecano.multiBodySystem.RigidBody;
import us.ihmc.mecano.multiBodySystem.interfaces.RigidBodyBasics;

/**
 * The same model in mecano (IHMC, Apache-2.0), a library of rigid-body dynamics that shares nothing with ours: each axis is
 * a joint of its own with a massless body behind it.
 */
final class MecanoOracle {

    private final MultibodyModel model;
    private final InverseDynamicsCalculator calculator;
    private final List<Moved> moved = new ArrayList<>();
    private final RigidBody ground = new RigidBody("ground", ReferenceFrame.getWorldFrame());
    private final Map<String, Reached> reached = new LinkedHashMap<>();
    private int named;

    /** A body of ours in mecano: the one that carries its frame, and where our frame lies in that. */
    private record Reached(RigidBodyBasics carrier, Placement ours) {}

    private record Moved(OneDoFJoint joint, int coordinate, SmoothFunction function) {}

    MecanoOracle(MultibodyModel model) {
        this.model = model;
        reached.put(MultibodyModel.GROUND, new Reached(ground, Placement.NONE));
        List<Joint> waiting = new ArrayList<>(model.joints());
        while (!waiting.isEmpty()) {
            waiting.removeIf(this::addIfReached);
        }
        calculator = new InverseDynamicsCalculator(ground);
        calculator.setGravitationalAcceleration(vector(model.gravity()));
    }

    private boolean addIfReached(Joint joint) {
        Reached hangsOn = reached.get(joint.parent());
        if (hangsOn == null) {
            return false;
        }
        RigidBodyBasics parent = hangsOn.carrier;
        Body body = model.bodies().get(model.bodyNumber(joint.child()));
        Placement next = combined(hangsOn.ours, joint.inParent());
        List<Axis> axes = new ArrayList<>(joint.shifts());
        axes.addAll(joint.turns());
        Placement behind = joint.inChild().inverse();
        int shifts = joint.shifts().size();
        for (int i = 0; i < axes.size(); i++) {
            OneDoFJoint added = add(parent, next, axes.get(i), i < shifts);
            boolean last = i == axes.size() - 1;
            parent = last ? solid(body, added, behind) : empty(added);
            next = Placement.NONE;
        }
        if (axes.isEmpty()) {
            Axis still = Axis.moved(Vector3.X, "", Constant.ZERO);
            parent = solid(body, add(parent, next, still, true), behind);
        }
        reached.put(joint.child(), new Reached(parent, behind));
        return true;
    }

    private OneDoFJoint add(RigidBodyBasics parent, Placement at, Axis axis, boolean shift) {
        Vector3D direction = vector(axis.direction().unit());
        String name = "m" + named++;
        OneDoFJoint joint = shift
                ? new PrismaticJoint(name, parent, transform(at), direction)
                : new RevoluteJoint(name, parent, transform(at), direction);
        if (axis.coordinate().isPresent() && !axis.coordinate().get().isEmpty()) {
            moved.add(new Moved(joint, model.coordinateNumber(axis.coordinate().get()), axis.function()));
        } else {
            joint.setQ(axis.function().value(0));
        }
        return joint;
    }

    private RigidBody empty(OneDoFJoint joint) {
        return new RigidBody("b" + named++, joint, new Matrix3D(), 0, new Vector3D());
    }

    private RigidBody solid(Body body, OneDoFJoint joint, Placement behind) {
        Inertia i = body.inertia();
        Matrix3D matrix = new Matrix3D(i.xx(), i.xy(), i.xz(), i.xy(), i.yy(), i.yz(), i.xz(), i.yz(), i.zz());
        Placement centre = combined(behind, Placement.at(body.massCentre()));
        return new RigidBody("b" + named++, joint, matrix, body.mass(), transform(centre));
    }

    /** Return the moments and forces that mecano finds. */
    double[] solve(double[] q, double[] velocity, double[] acceleration) {
        double[] f = new double[SmoothFunction.VALUES];
        double[] gradients = new double[moved.size()];
        for (int i = 0; i < moved.size(); i++) {
            Moved one = moved.get(i);
            double speed = velocity[one.coordinate];
            one.function.evaluate(q[one.coordinate], f);
            gradients[i] = f[1];
            one.joint.setQ(f[0]);
            one.joint.setQd(f[1] * speed);
            one.joint.setQdd(f[1] * acceleration[one.coordinate] + f[2] * speed * speed);
        }
        ground.updateFramesRecursively();
        calculator.compute();
        double[] effort = new double[model.coordinates().size()];
        for (int i = 0; i < moved.size(); i++) {
            Moved one = moved.get(i);
            effort[one.coordinate] +=
                    gradients[i] * calculator.getComputedJointTau(one.joint).get(0);
        }
        return effort;
    }

    private static Placement combined(Placement outer, Placement inner) {
        return new Placement(
                outer.rotation().after(inner.rotation()),
                outer.origin().plus(outer.rotation().apply(inner.origin())));
    }

    private static RigidBodyTransform transform(Placement placement) {
        Rotation r = placement.rotation();
        RotationMatrix matrix = new RotationMatrix(
                r.x().x(), r.y().x(), r.z().x(), r.x().y(), r.y().y(), r.z().y(), r.x().z(), r.y().z(), r.z().z());
        return new RigidBodyTransform(matrix, vector(placement.origin()));
    }

    private static Vector3D vector(Vector3 vector) {
        return new Vector3D(vector.x(), vector.y(), vector.z());
    }
}

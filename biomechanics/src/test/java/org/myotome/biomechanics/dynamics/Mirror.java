package org.myotome.biomechanics.dynamics;

import java.util.List;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.Axis;
import org.myotome.biomechanics.multibody.Body;
import org.myotome.biomechanics.multibody.Joint;
import org.myotome.biomechanics.multibody.MultibodyModel;

/** A model as a mirror between left and right shows it: what turned one way about an axis turns the other way. */
final class Mirror {

    private Mirror() {}

    static MultibodyModel of(MultibodyModel model) {
        return new MultibodyModel(
                "mirrored " + model.name(),
                model.gravity().mirrored(),
                model.bodies().stream().map(Mirror::of).toList(),
                model.joints().stream().map(Mirror::of).toList(),
                model.coordinates(),
                model.couplings());
    }

    private static Body of(Body body) {
        return new Body(
                body.name(),
                body.mass(),
                body.massCentre().mirrored(),
                body.inertia().mirrored());
    }

    private static Joint of(Joint joint) {
        return new Joint(
                joint.name(),
                joint.parent(),
                joint.child(),
                of(joint.inParent()),
                of(joint.inChild()),
                axes(joint.shifts(), 1),
                axes(joint.turns(), -1));
    }

    private static Placement of(Placement placement) {
        return new Placement(placement.rotation().mirrored(), placement.origin().mirrored());
    }

    private static List<Axis> axes(List<Axis> axes, double handedness) {
        return axes.stream()
                .map(axis -> new Axis(turned(axis.direction(), handedness), axis.coordinate(), axis.function()))
                .toList();
    }

    private static Vector3 turned(Vector3 direction, double handedness) {
        return direction.mirrored().times(handedness);
    }
}

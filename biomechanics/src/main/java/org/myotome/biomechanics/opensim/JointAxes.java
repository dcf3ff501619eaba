package org.myotome.biomechanics.opensim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.function.Constant;
import org.myotome.biomechanics.function.Line;
import org.myotome.biomechanics.function.SmoothFunction;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.Axis;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.multibody.Coordinate.Motion;
import org.myotome.biomechanics.opensim.xml.XmlElement;

/** Reads along and about what a joint moves. */
final class JointAxes {

    private static final int SPATIAL_AXES = 6;

    private final Fields fields;

    JointAxes(Fields fields) {
        this.fields = fields;
    }

    /** The axes of a joint and the coordinates that move them. */
    record Read(List<Axis> shifts, List<Axis> turns, List<Coordinate> coordinates) {}

    /** Read the axes; nothing if the kind of joint is not known, which is noted. */
    Optional<Read> read(XmlElement joint, List<XmlElement> coordinates) {
        if (coordinates.size() > SPATIAL_AXES) {
            refuse(joint, "has " + coordinates.size() + " coordinates; space has six.", "Maybe make it two joints.");
            return Optional.empty();
        }
        return switch (joint.tag()) {
            case "CustomJoint" -> custom(joint, coordinates);
            case "WeldJoint" -> plain(joint, coordinates, List.of(), List.of());
            case "PinJoint" -> plain(joint, coordinates, List.of(Vector3.Z), List.of());
            case "SliderJoint" -> plain(joint, coordinates, List.of(), List.of(Vector3.X));
            case "UniversalJoint" -> plain(joint, coordinates, List.of(Vector3.X, Vector3.Y), List.of());
            case "GimbalJoint" -> plain(joint, coordinates, List.of(Vector3.X, Vector3.Y, Vector3.Z), List.of());
            case "PlanarJoint" -> plain(joint, coordinates, List.of(Vector3.Z), List.of(Vector3.X, Vector3.Y));
            default -> {
                refuse(
                        joint,
                        "is a " + joint.tag() + ", which is not read.",
                        "Maybe write it as a CustomJoint; known are Weld, Pin, Slider, Universal, Gimbal and Planar too.");
                yield Optional.empty();
            }
        };
    }

    /** A joint whose coordinates are its axes: first those about which it turns, then those along which it slides. */
    private Optional<Read> plain(
            XmlElement joint, List<XmlElement> elements, List<Vector3> turnAbout, List<Vector3> shiftAlong) {
        int count = turnAbout.size() + shiftAlong.size();
        if (elements.size() != count) {
            refuse(
                    joint,
                    "is a " + joint.tag() + " with " + elements.size() + " coordinates instead of " + count + ".",
                    "Maybe give each its name.");
            return Optional.empty();
        }
        List<Axis> turns = new ArrayList<>();
        List<Axis> shifts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean turns1 = i < turnAbout.size();
            Vector3 direction = turns1 ? turnAbout.get(i) : shiftAlong.get(i - turnAbout.size());
            (turns1 ? turns : shifts).add(Axis.moved(direction, elements.get(i).name(), Line.IDENTITY));
        }
        return Optional.of(new Read(shifts, turns, coordinates(elements, turns)));
    }

    private Optional<Read> custom(XmlElement joint, List<XmlElement> coordinates) {
        List<XmlElement> elements = joint.find("SpatialTransform")
                .map(transform -> transform.all("TransformAxis"))
                .orElse(List.of());
        if (elements.size() != SPATIAL_AXES) {
            refuse(
                    joint,
                    "has " + elements.size() + " axes in its <SpatialTransform> instead of 6.",
                    "Maybe three rotations and then three translations.");
            return Optional.empty();
        }
        List<Axis> axes = elements.stream().map(element -> axis(joint, element)).toList();
        List<Axis> turns = used(axes.subList(0, 3));
        return Optional.of(new Read(used(axes.subList(3, SPATIAL_AXES)), turns, coordinates(coordinates, turns)));
    }

    /** An axis that stays at 0 does nothing, whatever its direction. */
    private static List<Axis> used(List<Axis> axes) {
        return axes.stream()
                .filter(axis ->
                        axis.coordinate().isPresent() || !axis.function().equals(Constant.ZERO))
                .toList();
    }

    private Axis axis(XmlElement joint, XmlElement element) {
        Vector3 direction = fields.vector(element, "axis", Vector3.ZERO);
        Optional<String> coordinate = element.findText("coordinates");
        SmoothFunction function =
                new Functions(fields).findIn(element).orElse(coordinate.isPresent() ? Line.IDENTITY : Constant.ZERO);
        if (coordinate.isPresent() && coordinate.get().contains(" ")) {
            refuse(
                    joint,
                    "has an axis that several coordinates move: (" + coordinate.get() + ").",
                    "Maybe give each its own axis.");
        }
        return new Axis(direction, coordinate, function);
    }

    private List<Coordinate> coordinates(List<XmlElement> elements, List<Axis> turns) {
        List<Coordinate> coordinates = new ArrayList<>();
        for (XmlElement element : elements) {
            boolean isTurn = turns.stream().anyMatch(axis -> axis.coordinate().equals(Optional.of(element.name())));
            coordinates.add(coordinate(element, isTurn ? Motion.ROTATION : Motion.TRANSLATION));
        }
        return coordinates;
    }

    private Coordinate coordinate(XmlElement element, Motion motion) {
        if (fields.isTrue(element, "prescribed", false)) {
            refuse(
                    element,
                    "is prescribed by a function of its own, which is not read.",
                    "Maybe give its values in the motion, and set <prescribed> to false.");
        }
        List<Double> range = fields.numbers(element, "range");
        boolean hasRange = range.size() == 2;
        if (!range.isEmpty() && !hasRange) {
            refuse(element, "has a <range> of " + range.size() + " numbers.", "Maybe write its least and its most.");
        }
        return new Coordinate(
                element.name(),
                motion,
                fields.number(element, "default_value", 0),
                hasRange ? range.getFirst() : Double.NEGATIVE_INFINITY,
                hasRange ? range.getLast() : Double.POSITIVE_INFINITY);
    }

    private void refuse(XmlElement element, String what, String advice) {
        String part = element.tag().equals("Coordinate") ? "coordinate" : "joint";
        fields.problems().add(element.line(), part + " (" + element.name() + ") " + what, advice);
    }
}

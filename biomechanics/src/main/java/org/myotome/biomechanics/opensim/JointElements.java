package org.myotome.biomechanics.opensim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Rotation;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.multibody.Joint;
import org.myotome.biomechanics.opensim.xml.XmlElement;

/** Reads joints: those of version 3, which stand in their child, and those of version 4, which have frames. */
final class JointElements {

    private final Fields fields;
    private final JointAxes axes;

    JointElements(Fields fields) {
        this.fields = fields;
        axes = new JointAxes(fields);
    }

    /**
     * What was read.
     *
     * @param joint the joint
     * @param coordinates what moves it
     * @param line where it begins
     */
    record Read(Joint joint, List<Coordinate> coordinates, int line) {}

    /** Read a joint of version 3. */
    Optional<Read> insideBody(XmlElement element, String child) {
        if (fields.isTrue(element, "reverse", false)) {
            refuse(element, "is reversed, which is not read.", "Maybe swap parent and child.");
        }
        Placement inParent = placement(element, "location_in_parent", "orientation_in_parent");
        boolean isOld = element.find("location").isPresent();
        Placement inChild = isOld
                ? placement(element, "location", "orientation")
                : placement(element, "location_in_child", "orientation_in_child");
        List<XmlElement> coordinates = element.find("CoordinateSet", "objects")
                .map(objects -> objects.all("Coordinate"))
                .orElse(List.of());
        Optional<String> parent = element.findText("parent_body");
        if (parent.isEmpty()) {
            refuse(element, "names no parent.", "Maybe <parent_body> is missing.");
        }
        return read(element, parent.orElse(""), child, inParent, inChild, coordinates);
    }

    /** Read a joint of version 4. */
    Optional<Read> withFrames(XmlElement element) {
        Map<String, XmlElement> frames = new LinkedHashMap<>();
        element.find("frames")
                .ifPresent(all -> all.all("PhysicalOffsetFrame").forEach(frame -> frames.put(frame.name(), frame)));
        Frame parent = frame(element, "socket_parent_frame", frames);
        Frame child = frame(element, "socket_child_frame", frames);
        List<XmlElement> coordinates =
                element.find("coordinates").map(all -> all.all("Coordinate")).orElse(List.of());
        return read(element, parent.body, child.body, parent.placement, child.placement, coordinates);
    }

    private Optional<Read> read(
            XmlElement element,
            String parent,
            String child,
            Placement inParent,
            Placement inChild,
            List<XmlElement> coordinates) {
        return axes.read(element, coordinates)
                .map(moves -> new Read(
                        new Joint(element.name(), parent, child, inParent, inChild, moves.shifts(), moves.turns()),
                        moves.coordinates(),
                        element.line()));
    }

    /** A frame that is fixed to a body. */
    private record Frame(String body, Placement placement) {}

    private Frame frame(XmlElement joint, String socket, Map<String, XmlElement> frames) {
        Optional<String> path = joint.findText(socket);
        if (path.isEmpty()) {
            refuse(joint, "has no <" + socket + ">.", "Maybe it was written by a version of OpenSim before 4.0 final.");
            return new Frame("", Placement.NONE);
        }
        XmlElement offset = frames.get(last(path.get()));
        if (offset == null) {
            return new Frame(last(path.get()), Placement.NONE);
        }
        String body = offset.findText("socket_parent").map(JointElements::last).orElse("");
        if (frames.containsKey(body)) {
            refuse(joint, "has a frame on a frame: (" + body + ").", "Maybe fix both frames to the body itself.");
        }
        return new Frame(body, placement(offset, "translation", "orientation"));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Placement placement(XmlElement element, String location, String orientation) {
        Vector3 angles = fields.vector(element, orientation, Vector3.ZERO);
        return new Placement(Rotation.bodyFixedXyz(angles), fields.vector(element, location, Vector3.ZERO));
    }

    private void refuse(XmlElement joint, String what, String advice) {
        fields.problems().add(joint.line(), "joint (" + joint.name() + ") " + what, advice);
    }
}

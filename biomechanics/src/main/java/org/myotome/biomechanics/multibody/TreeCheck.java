package org.myotome.biomechanics.multibody;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.biomechanics.multibody.ModelProblem.Part;

/** Checks that joints make one tree of the bodies, with the ground as its root. */
final class TreeCheck {

    private final List<ModelProblem> problems = new ArrayList<>();
    private final List<String> bodies;
    private final Map<String, Joint> jointOf = new LinkedHashMap<>();

    private TreeCheck(List<Body> bodies) {
        this.bodies = bodies.stream().map(Body::name).toList();
    }

    static List<ModelProblem> of(List<Body> bodies, List<Joint> joints) {
        TreeCheck check = new TreeCheck(bodies);
        joints.forEach(check::joint);
        if (check.problems.isEmpty()) {
            check.bodies.forEach(check::body);
        }
        return check.problems;
    }

    private void joint(Joint joint) {
        if (!joint.parent().equals(MultibodyModel.GROUND) && !bodies.contains(joint.parent())) {
            absent(joint, "hangs on", joint.parent());
        }
        if (joint.child().equals(MultibodyModel.GROUND)) {
            add(joint, "moves the ground, which stays.", "Maybe parent and child are swapped.");
        } else if (!bodies.contains(joint.child())) {
            absent(joint, "holds", joint.child());
        }
        Joint other = jointOf.putIfAbsent(joint.child(), joint);
        if (other != null) {
            add(
                    joint,
                    "closes a loop: the body (" + joint.child() + ") hangs on the joint (" + other.name()
                            + ") already, and only trees can be worked out.",
                    "Maybe leave one of the joints out, or replace it by forces.");
        }
    }

    private void absent(Joint joint, String verb, String body) {
        add(joint, verb + " a body that is not there: (" + body + ").", Names.oneOf(bodies));
    }

    private void add(Joint joint, String what, String advice) {
        problems.add(new ModelProblem(Part.JOINT, joint.name(), what, advice));
    }

    private void body(String body) {
        String at = body;
        for (int steps = 0; !at.equals(MultibodyModel.GROUND); steps++) {
            Joint joint = jointOf.get(at);
            if (joint == null || steps > bodies.size()) {
                String what = joint == null
                        ? "hangs on nothing: no joint holds (" + at + ")."
                        : "hangs on itself: the joints above it make a cycle and never reach the ground.";
                problems.add(new ModelProblem(
                        Part.BODY, body, what, "Maybe a joint to the ground is missing, or names the wrong parent."));
                return;
            }
            at = joint.parent();
        }
    }
}

package org.myotome.biomechanics.multibody;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myotome.biomechanics.multibody.ModelProblem.Part;

/** Checks where joints lie, along what they move, and that every coordinate moves one. */
final class AxisCheck {

    private static final int MOST_AXES = 3;
    private static final double SHORTEST_DIRECTION = 1e-9;

    private final List<ModelProblem> problems = new ArrayList<>();
    private final List<String> coordinates;
    private final Set<String> used = new LinkedHashSet<>();

    private AxisCheck(List<Coordinate> coordinates) {
        this.coordinates = coordinates.stream().map(Coordinate::name).toList();
    }

    static List<ModelProblem> of(List<Joint> joints, List<Coordinate> coordinates) {
        AxisCheck check = new AxisCheck(coordinates);
        joints.forEach(check::joint);
        for (String coordinate : check.coordinates) {
            if (!check.used.contains(coordinate)) {
                check.problems.add(new ModelProblem(
                        Part.COORDINATE,
                        coordinate,
                        "moves no joint.",
                        "Maybe name it at an axis of its joint, or leave it out."));
            }
        }
        return check.problems;
    }

    private void joint(Joint joint) {
        if (!joint.inParent().isFinite() || !joint.inChild().isFinite()) {
            add(joint, "lies at a place that is not finite.", "Maybe a number is NaN or missing.");
        }
        if (joint.shifts().size() > MOST_AXES || joint.turns().size() > MOST_AXES) {
            add(
                    joint,
                    "has " + joint.shifts().size() + " shifts and "
                            + joint.turns().size() + " turns; space has three of each.",
                    "Maybe an axis is given twice.");
        }
        joint.shifts().forEach(axis -> axis(joint, axis));
        joint.turns().forEach(axis -> axis(joint, axis));
    }

    private void axis(Joint joint, Axis axis) {
        if (!axis.direction().isFinite() || axis.direction().length() < SHORTEST_DIRECTION) {
            add(joint, "has an axis without direction: " + axis.direction() + ".", "Maybe write 0 0 1.");
        }
        if (!axis.function().isFinite()) {
            add(joint, "moves by a function with a number that is not finite.", "Maybe a number is NaN or missing.");
        }
        Optional<String> coordinate = axis.coordinate();
        if (coordinate.isPresent() && !coordinates.contains(coordinate.get())) {
            add(
                    joint,
                    "is moved by a coordinate that is not there: (" + coordinate.get() + ").",
                    Names.oneOf(coordinates));
        }
        coordinate.ifPresent(used::add);
    }

    private void add(Joint joint, String what, String advice) {
        problems.add(new ModelProblem(Part.JOINT, joint.name(), what, advice));
    }
}

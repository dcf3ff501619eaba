package org.myotome.content.kinematics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.myotome.biomechanics.movement.Check;
import org.myotome.biomechanics.movement.DepthRange;
import org.myotome.biomechanics.movement.JointAngle;
import org.myotome.content.document.Fields;
import org.myotome.content.document.Node;

/** Reads what has to be right, and how deep a movement goes. */
final class CheckReader {

    private static final List<String> KEYS = List.of("id", "measure", "min", "max", "max_abs", "cue", "fault");
    private static final double LARGEST = 400;

    private final NamedFields named;

    CheckReader(NamedFields named) {
        this.named = named;
    }

    List<Check> checks(Fields top) {
        return top.groups("checks", KEYS, this::check);
    }

    private Check check(Fields fields) {
        String id = fields.requiredText("id");
        String measure = fields.requiredText("measure");
        if (!measure.isEmpty() && !named.names().isMeasure(measure)) {
            NamedFields.unknown(
                    fields,
                    "measure",
                    measure,
                    "cannot be measured.",
                    named.names().measureWords());
        }
        Optional<Double> least = limit(fields, "min");
        Optional<Double> most = limit(fields, "max");
        Optional<Double> beyond = limit(fields, "max_abs").map(Math::abs);
        boolean hasLimit = least.isPresent() || most.isPresent() || beyond.isPresent();
        boolean isInOrder = least.isEmpty() || most.isEmpty() || least.get() <= most.get();
        boolean isTwofold = beyond.isPresent() && (least.isPresent() || most.isPresent());
        if (!hasLimit || !isInOrder || isTwofold) {
            fields.reject("id", "needs `min`, `max` or both in their order, or `max_abs`.", "Maybe max_abs: 7.");
            return new Check(id, measure, OptionalDouble.empty(), OptionalDouble.empty(), "", List.of());
        }
        List<JointAngle> fault =
                fields.find("fault").isPresent() ? named.angles(fields.groupOfAnyKeys("fault")) : List.of();
        return new Check(
                id,
                measure,
                optional(beyond.map(value -> -value).or(() -> least)),
                optional(beyond.or(() -> most)),
                fields.requiredText("cue"),
                fault);
    }

    private static Optional<Double> limit(Fields fields, String key) {
        return fields.findNumber(key, -LARGEST, LARGEST, "degrees or cm", "Maybe a digit is too many.");
    }

    private static OptionalDouble optional(Optional<Double> value) {
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }

    List<DepthRange> ranges(Fields top) {
        List<DepthRange> ranges = new ArrayList<>();
        if (top.find("range").isEmpty()) {
            return ranges;
        }
        Fields group = top.groupOfAnyKeys("range");
        for (String key : group.keys()) {
            List<String> coordinates = named.names().coordinates(key);
            if (coordinates.isEmpty()) {
                NamedFields.unknown(
                        group,
                        key,
                        key,
                        "is not a joint of the body.",
                        named.names().coordinateWords());
            }
            List<Double> degrees = degrees(group, key);
            if (!degrees.isEmpty() && !coordinates.isEmpty()) {
                ranges.add(new DepthRange(coordinates.getFirst(), degrees));
            }
        }
        return ranges;
    }

    private static List<Double> degrees(Fields group, String key) {
        List<Double> degrees = new ArrayList<>();
        for (Node item : group.items(key)) {
            double number = NamedFields.number(item);
            if (!(Math.abs(number) <= LARGEST)) {
                group.reject(key, "must be a list of degrees.", "Maybe [45, 60, 78].");
                return List.of();
            }
            degrees.add(number);
        }
        return degrees;
    }
}

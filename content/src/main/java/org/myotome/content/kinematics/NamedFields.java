package org.myotome.content.kinematics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.movement.Anchor;
import org.myotome.biomechanics.movement.JointAngle;
import org.myotome.content.document.Fields;
import org.myotome.content.document.Node;
import org.myotome.content.problem.NearestWord;

/** Reads the values that files of movements have in many places: angles, patches, points and ends. */
final class NamedFields {

    private static final double WHOLE_TURN = 360;
    private static final double FURTHEST = 20;
    private static final int MOST_LISTED = 12;

    private final BodyNames names;

    NamedFields(BodyNames names) {
        this.names = names;
    }

    BodyNames names() {
        return names;
    }

    /** Read a group of angles by the name of their joint. */
    List<JointAngle> angles(Fields group) {
        List<JointAngle> angles = new ArrayList<>();
        for (String key : group.keys()) {
            List<String> coordinates = names.coordinates(key);
            if (coordinates.isEmpty()) {
                unknown(group, key, key, "is not a joint of the body.", names.coordinateWords());
            }
            Optional<Double> degrees =
                    group.findNumber(key, -WHOLE_TURN, WHOLE_TURN, "degrees", "Maybe a digit is too many.");
            degrees.ifPresent(value -> coordinates.forEach(name -> angles.add(new JointAngle(name, value))));
        }
        return angles;
    }

    /** Read a list of joints. */
    List<String> coordinates(Fields fields, String key) {
        return expanded(fields, key, names::coordinates, "is not a joint of the body.", names.coordinateWords());
    }

    /** Read a list of places of the body. */
    List<String> patches(Fields fields, String key) {
        return expanded(fields, key, names::patches, "is not a place of the body.", names.patchWords());
    }

    private static List<String> expanded(
            Fields fields, String key, Function<String, List<String>> meaning, String what, Collection<String> words) {
        List<String> all = new ArrayList<>();
        for (String name : fields.texts(key)) {
            List<String> found = meaning.apply(name);
            if (found.isEmpty()) {
                unknown(fields, key, name, what, words);
            }
            all.addAll(found);
        }
        return all;
    }

    static void unknown(Fields fields, String key, String name, String what, Collection<String> words) {
        Optional<String> nearest = NearestWord.find(name, words);
        fields.reject(
                key,
                "names `" + name + "`, which " + what,
                nearest.map(word -> "Maybe `" + word + "` is meant.")
                        .orElse(
                                words.size() > MOST_LISTED
                                        ? "Maybe look into docs/kinematic-files.md, which lists them."
                                        : "Maybe write one of " + String.join(", ", words) + "."),
                nearest.orElse(""));
    }

    /** Read the ends of something: each the name of a patch, or three numbers in m. */
    List<Anchor> anchors(Fields fields, String key) {
        List<Anchor> anchors = new ArrayList<>();
        for (Node item : fields.items(key)) {
            switch (item) {
                case Node.Scalar scalar -> anchors.addAll(onBody(fields, key, scalar.text()));
                case Node.Sequence sequence ->
                    point(fields, key, sequence).map(Anchor.InRoom::new).ifPresent(anchors::add);
                case Node.Mapping _ ->
                    fields.reject(key, "must hold places of the body or points.", "Maybe write [palm_r, [0.8, 1, 0]].");
            }
        }
        return anchors;
    }

    private List<Anchor> onBody(Fields fields, String key, String name) {
        List<String> patches = names.patches(name);
        if (patches.isEmpty()) {
            unknown(fields, key, name, "is not a place of the body.", names.patchWords());
        }
        return patches.stream().map(patch -> (Anchor) new Anchor.OnBody(patch)).toList();
    }

    /** Read three numbers, in m; the origin if they are not right. */
    Vector3 requiredPoint(Fields fields, String key) {
        Optional<Node> node = fields.find(key);
        if (node.isPresent() && node.get() instanceof Node.Sequence sequence) {
            return point(fields, key, sequence).orElse(Vector3.ZERO);
        }
        fields.reject(key, "must be three numbers in m.", "Maybe write [0.3, 0, -0.25]: forward, up, to the right.");
        return Vector3.ZERO;
    }

    private static Optional<Vector3> point(Fields fields, String key, Node.Sequence sequence) {
        double[] numbers = new double[3];
        boolean fits = sequence.items().size() == numbers.length;
        for (int i = 0; fits && i < numbers.length; i++) {
            numbers[i] = number(sequence.items().get(i));
            fits = Math.abs(numbers[i]) <= FURTHEST;
        }
        if (!fits) {
            fields.reject(
                    key,
                    "must hold points of three numbers within " + (int) FURTHEST + " m.",
                    "Maybe write [0.3, 0, -0.25]: forward, up, to the right.");
            return Optional.empty();
        }
        return Optional.of(new Vector3(numbers[0], numbers[1], numbers[2]));
    }

    /** Not a number if it is none. */
    static double number(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.type() == Node.Type.NUMBER) {
            try {
                return Double.parseDouble(scalar.text());
            } catch (NumberFormatException _) {
                return Double.NaN;
            }
        }
        return Double.NaN;
    }
}

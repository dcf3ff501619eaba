package org.myotome.content.kinematics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.movement.Check;
import org.myotome.biomechanics.movement.DepthRange;
import org.myotome.biomechanics.movement.Disagreement;
import org.myotome.biomechanics.movement.Keyframe;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.movement.Prop;
import org.myotome.biomechanics.movement.Travel;
import org.myotome.biomechanics.movement.View;
import org.myotome.biomechanics.movement.WorkingSide;
import org.myotome.biomechanics.pose.Attitude;
import org.myotome.biomechanics.pose.Touch;
import org.myotome.content.document.Fields;
import org.myotome.content.document.Node;
import org.myotome.content.document.TextFile;
import org.myotome.content.document.YamlDocument;
import org.myotome.content.problem.Problems;

/** Reads files of movements. What it returns has the right names and units; whether a body can do it, the lint says. */
public final class KinematicsReader {

    /** The version of the format, which each file names. */
    public static final String SCHEMA = "movement/1";

    private static final List<String> KEYS = List.of(
            "schema",
            "id",
            "family",
            "side",
            "attitude",
            "view",
            "other_view",
            "margin_cm",
            "gives_way",
            "slides",
            "travels_m",
            "supports",
            "loads",
            "props",
            "keyframes",
            "range",
            "checks",
            "disagreements");
    private static final List<String> VIEW_KEYS = List.of("azimuth", "elevation");
    private static final List<String> DISAGREEMENT_KEYS = List.of("demand", "why");
    private static final String NO_BALANCE = "none";
    private static final double STEEPEST = 89;
    private static final double ROUND = 360;
    private static final double WIDEST_MARGIN = 20;

    private final NamedFields named = new NamedFields(BodyNames.ofHumans());

    /**
     * Read a file.
     *
     * @throws org.myotome.content.problem.UnusableFileException with all that is wrong with it
     */
    public LocatedDescription read(TextFile file) {
        Problems problems = new Problems(file.name());
        Fields top = Fields.of(YamlDocument.read(file), "", KEYS, problems);
        if (!top.requiredText("schema").equals(SCHEMA)) {
            top.reject("schema", "is not one that this program reads.", "Maybe write " + SCHEMA + ".");
        }
        Surroundings surroundings = new SurroundingsReader(named).read(top);
        KeyframeReader reader = new KeyframeReader(named, surroundings);
        List<Keyframe> keyframes = reader.read(top);
        LoadReader loads = new LoadReader(named);
        loads.read(top);
        CheckReader checks = new CheckReader(named);
        View view = view(top, "view");
        WorkingSide side = top.requiredWord("side", List.of(WorkingSide.values()), WorkingSide::word);
        Attitude attitude = top.requiredWord("attitude", List.of(Attitude.values()), KinematicsReader::word);
        String id = top.requiredText("id");
        String family = top.requiredText("family");
        List<String> givesWay = named.coordinates(top, "gives_way");
        List<String> slides = named.patches(top, "slides");
        OptionalDouble margin = margin(top);
        Vector3 travels = travels(top, keyframes, surroundings);
        List<Prop> props = new ArrayList<>(surroundings.props());
        props.addAll(loads.props());
        List<Check> listed = checks.checks(top);
        List<DepthRange> ranges = checks.ranges(top);
        List<Disagreement> disagreements = top.groups(
                "disagreements",
                DISAGREEMENT_KEYS,
                fields -> new Disagreement(fields.requiredText("demand"), fields.requiredText("why")));
        View otherView = top.find("other_view").isPresent() ? view(top, "other_view") : view;
        problems.throwIfAny();
        Movement movement = new Movement(
                id, attitude, keyframes, givesWay, slides, surroundings.obstacles(), loads.loads(), margin, travels);
        return new LocatedDescription(
                file.name(),
                new MovementDescription(movement, family, side, view, otherView, props, listed, ranges, disagreements),
                reader.lines());
    }

    private static View view(Fields top, String key) {
        Fields view = top.requiredGroup(key, VIEW_KEYS);
        return new View(
                view.findNumber("azimuth", -ROUND, ROUND, "degrees", "Maybe 30.")
                        .orElse(0.0),
                view.findNumber("elevation", -STEEPEST, STEEPEST, "degrees", "Maybe 6.")
                        .orElse(0.0));
    }

    private Vector3 travels(Fields top, List<Keyframe> keyframes, Surroundings surroundings) {
        if (top.find("travels_m").isEmpty() || keyframes.isEmpty()) {
            return Vector3.ZERO;
        }
        Vector3 travels = named.requiredPoint(top, "travels_m");
        for (Touch touch : keyframes.getFirst().touches()) {
            if (Travel.movedOn(touch, travels, surroundings.obstacles()).isEmpty()) {
                top.reject(
                        "travels_m",
                        "ends where nothing like `" + touch.surface().of() + "` is there for " + touch.patch() + ".",
                        "Maybe add the step that comes after, or correct a number.");
                return Vector3.ZERO;
            }
        }
        return travels;
    }

    private static OptionalDouble margin(Fields top) {
        if (top.find("margin_cm").filter(KinematicsReader::isNone).isPresent()) {
            return OptionalDouble.empty();
        }
        if (top.find("margin_cm").isEmpty()) {
            top.reject(
                    "margin_cm",
                    "is missing.",
                    "Maybe 1.5, or the word none if walls or hands that pull hold the body.");
        }
        return OptionalDouble.of(top.findNumber("margin_cm", 0, WIDEST_MARGIN, "cm", "Maybe 1.5, or the word none.")
                .orElse(0.0));
    }

    private static boolean isNone(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().equals(NO_BALANCE);
    }

    private static String word(Attitude attitude) {
        return attitude.name().toLowerCase(Locale.ROOT);
    }
}

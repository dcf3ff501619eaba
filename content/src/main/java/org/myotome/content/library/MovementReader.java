package org.myotome.content.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.content.document.Fields;
import org.myotome.content.document.Node;
import org.myotome.content.document.TextFile;
import org.myotome.content.document.YamlDocument;
import org.myotome.content.library.LibraryDraft.LocatedMovement;
import org.myotome.content.problem.Problems;
import org.myotome.engine.movement.Demand;
import org.myotome.engine.movement.Fault;
import org.myotome.engine.movement.Laterality;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.Plane;
import org.myotome.engine.movement.Position;
import org.myotome.engine.movement.Prerequisite;
import org.myotome.engine.movement.Role;
import org.myotome.engine.movement.TissueAxis;
import org.myotome.engine.movement.TissueLoad;
import org.myotome.engine.movement.WeightBearing;

/** Reads the file of movements. */
final class MovementReader {

    private static final List<String> TOP_KEYS = List.of("version", "movements");
    private static final List<String> MOVEMENT_KEYS = List.of(
            "id",
            "name",
            "region",
            "roles",
            "position",
            "weight_bearing",
            "plane",
            "laterality",
            "equipment",
            "muscles",
            "difficulty",
            "demand",
            "tissue_load",
            "emg",
            "start_dose",
            "variants",
            "cues",
            "faults",
            "contraindicated_if",
            "modify_or_regress_if",
            "prerequisites",
            "regressions",
            "progressions",
            "evidence_note");
    private static final List<String> DEMANDS = List.of("control", "strength", "balance", "impact");
    private static final List<String> EMG_KEYS = List.of("muscle", "pct_mvic", "sd", "source", "verification");
    private static final String ORDINAL_ADVICE = "Maybe a digit is too many; these are ordinal grades.";

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final List<LocatedMovement> movements = new ArrayList<>();
    private final List<Electromyography> electromyography = new ArrayList<>();
    private int edition;

    MovementReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Read the whole file; afterwards ask for what was in it. */
    void read(TextFile file) {
        Fields top = Fields.of(YamlDocument.read(file), "", TOP_KEYS, problems);
        edition = top.requiredWholeNumber("version", 1, 1_000_000, "", "Maybe a digit is too many.");
        int index = 0;
        for (Node node : top.items("movements")) {
            read(node, index++);
        }
    }

    /** Return the edition that the file itself states. */
    int edition() {
        return edition;
    }

    List<LocatedMovement> movements() {
        return movements;
    }

    List<Electromyography> electromyography() {
        return electromyography;
    }

    private void read(Node node, int index) {
        String place = "movements[" + index + "]";
        String id = idOf(node);
        Fields fields = Fields.of(node, id.isEmpty() ? place : id, MOVEMENT_KEYS, problems);
        if (fields.requiredText("id").isEmpty()) {
            return;
        }
        movements.add(new LocatedMovement(VariantReader.withVariants(movement(id, fields), fields), fields));
        electromyography.addAll(fields.groups("emg", EMG_KEYS, entry -> emg(id, entry)));
    }

    private static String idOf(Node node) {
        boolean named =
                node instanceof Node.Mapping mapping && mapping.entries().containsKey("id");
        return named ? Fields.ofAnyKeys(node, "", new Problems("")).text("id") : "";
    }

    private Movement movement(String id, Fields fields) {
        Set<String> equipment = equipment(fields);
        List<Role> roles = roles(fields);
        Fields muscles = fields.requiredGroup("muscles", List.of("primary", "secondary"));
        return new Movement(
                id,
                fields.requiredText("name"),
                fields.requiredWord("region", List.of(MovementRegion.values()), MovementRegion::word),
                roles,
                fields.requiredWord("position", List.of(Position.values()), Position::word),
                fields.requiredWord("weight_bearing", List.of(WeightBearing.values()), WeightBearing::word),
                fields.requiredWord("plane", List.of(Plane.values()), Plane::word),
                fields.requiredWord("laterality", List.of(Laterality.values()), Laterality::word),
                equipment,
                muscles.texts("primary"),
                muscles.texts("secondary"),
                fields.requiredWholeNumber("difficulty", 1, 10, "", ORDINAL_ADVICE),
                demand(fields),
                tissueLoad(fields),
                DoseReader.read(fields, equipment, roles),
                fields.texts("cues"),
                fields.groups("faults", List.of("fault", "severity"), MovementReader::fault),
                conditions(fields, "contraindicated_if"),
                conditions(fields, "modify_or_regress_if"),
                fields.groups("prerequisites", List.of("id", "kind", "strength"), MovementReader::prerequisite),
                links(fields, "regressions"),
                links(fields, "progressions"),
                fields.text("evidence_note"),
                List.of());
    }

    private Set<String> equipment(Fields fields) {
        List<String> words = fields.words("equipment", vocabulary.equipmentWords(), word -> word);
        fields.requireNoRepeats("equipment");
        Set<String> equipment = new TreeSet<>(words);
        equipment.remove(Vocabulary.NOTHING_NEEDED);
        return equipment;
    }

    private static List<Role> roles(Fields fields) {
        List<Role> roles = fields.words("roles", List.of(Role.values()), Role::word);
        if (fields.items("roles").isEmpty()) {
            fields.reject("roles", "names nothing that is trained.", "Maybe add control, strength or mobility.");
        }
        return roles;
    }

    private Set<String> conditions(Fields fields, String key) {
        fields.requireNoRepeats(key);
        return new TreeSet<>(fields.words(key, vocabulary.conditionWords(), word -> word));
    }

    private static List<String> links(Fields fields, String key) {
        fields.requireNoRepeats(key);
        return fields.texts(key);
    }

    private static Demand demand(Fields fields) {
        Fields demand = fields.requiredGroup("demand", DEMANDS);
        return new Demand(
                ordinal(demand, "control", 5),
                ordinal(demand, "strength", 5),
                ordinal(demand, "balance", 5),
                ordinal(demand, "impact", 5));
    }

    private static TissueLoad tissueLoad(Fields fields) {
        List<String> axes =
                List.of(TissueAxis.values()).stream().map(TissueAxis::word).toList();
        Fields load = fields.requiredGroup("tissue_load", axes);
        Map<TissueAxis, Integer> byAxis = new EnumMap<>(TissueAxis.class);
        for (TissueAxis axis : TissueAxis.values()) {
            byAxis.put(axis, ordinal(load, axis.word(), 4));
        }
        return new TissueLoad(byAxis);
    }

    private static int ordinal(Fields fields, String key, int most) {
        return fields.requiredWholeNumber(key, 0, most, "", ORDINAL_ADVICE);
    }

    private static Fault fault(Fields fields) {
        return new Fault(
                fields.requiredText("fault"),
                fields.requiredWord("severity", List.of(Fault.Severity.values()), Fault.Severity::word));
    }

    private static Prerequisite prerequisite(Fields fields) {
        return new Prerequisite(
                fields.requiredText("id"),
                fields.requiredWord("kind", List.of(Prerequisite.Kind.values()), Prerequisite.Kind::word),
                fields.requiredWord("strength", List.of(Prerequisite.Strength.values()), Prerequisite.Strength::word));
    }

    private static Electromyography emg(String movementId, Fields fields) {
        String advice = "Maybe the number is not a percentage.";
        return new Electromyography(
                movementId,
                fields.requiredText("muscle"),
                fields.findNumber("pct_mvic", 0, 300, "percent", advice).orElse(0.0),
                fields.findNumber("sd", 0, 300, "percent", advice),
                fields.requiredText("source"),
                fields.requiredWord(
                        "verification", List.of(Electromyography.Mark.values()), Electromyography.Mark::word));
    }
}

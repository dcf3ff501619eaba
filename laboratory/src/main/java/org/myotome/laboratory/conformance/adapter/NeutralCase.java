package org.myotome.laboratory.conformance.adapter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.myotome.content.casefile.CaseFileReader;
import org.myotome.content.casefile.CaseLine;
import org.myotome.content.document.Fields;
import org.myotome.content.document.Node;
import org.myotome.content.problem.Problem;
import org.myotome.content.problem.Problems;
import org.myotome.engine.record.CaseRecord;
import org.myotome.laboratory.conformance.pack.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case in the neutral words of the protocol, brought into the shape of the case files and read as strictly as they are.
 * The id is the same for every case, so that it cannot tell one from another.
 *
 * @param record what the engine decides about
 * @param course what was done since, if the case says
 */
record NeutralCase(CaseRecord record, Optional<Course> course) {

    private static final String ID = "conformance";
    private static final List<String> KEYS = List.of(
            "age_years",
            "sex",
            "weeks",
            "complaints",
            "pain",
            "answers",
            "strength",
            "reflexes",
            "sensation",
            "measures",
            "text",
            "course");

    /** Where the entries of a case file stand in a neutral case; the longest beginning counts. */
    private static final Map<String, String> PATHS = new TreeMap<>(Map.of(
            "person.age_years", "age_years",
            "person.sex", "sex",
            "complaint.duration_weeks", "weeks",
            "complaint.story", "text",
            "complaint.", "complaints ",
            "red_flag_answers.", "answers.",
            "reflexes.knee_", "reflexes.knee.",
            "reflexes.ankle_", "reflexes.ankle.",
            "functional_tests", "measures ",
            "mobility", "measures "));

    /** What came of reading. */
    sealed interface Reading {

        /** A case. */
        record Taken(NeutralCase neutralCase) implements Reading {}

        /** The case cannot be used. */
        record Refused(String path, String why) implements Reading {}
    }

    /** Read a case. */
    static Reading read(Node node, CaseFileReader reader) {
        Problems problems = new Problems("case");
        Fields fields = Fields.of(node, "", KEYS, problems);
        ObjectNode file = caseFile(fields, problems);
        Optional<Course> course = Course.read(fields);
        if (!problems.isEmpty()) {
            return refused(problems.found());
        }
        byte[] line = JsonMapper.shared().writeValueAsString(file).getBytes(StandardCharsets.UTF_8);
        return switch (reader.readLine("case", 1, line, 0, line.length)) {
            case CaseLine.Taken(CaseRecord record) -> new Reading.Taken(new NeutralCase(record, course));
            case CaseLine.Refused(String ignored, int line1, List<Problem> found) -> refused(found);
        };
    }

    private static Reading refused(List<Problem> problems) {
        Problem first = problems.getFirst();
        String value = first.value().isEmpty() ? "" : "(" + first.value() + ") ";
        return new Reading.Refused(neutralPath(first.path()), value + first.what() + " " + first.advice());
    }

    private static String neutralPath(String path) {
        String beginning = "";
        for (String known : PATHS.keySet()) {
            beginning = path.startsWith(known) && known.length() > beginning.length() ? known : beginning;
        }
        String neutral = beginning.isEmpty() ? path : PATHS.get(beginning) + path.substring(beginning.length());
        // Of an entry in a list, the name of the list is said.
        return neutral.split("[ \\[]", 2)[0];
    }

    private static ObjectNode caseFile(Fields fields, Problems problems) {
        ObjectNode file = Trees.empty();
        file.put("id", ID);
        copy(fields, "age_years", file.putObject("person"), "age_years");
        copy(fields, "sex", (ObjectNode) file.get("person"), "sex");
        ObjectNode complaint = file.putObject("complaint");
        copy(fields, "weeks", complaint, "duration_weeks");
        copy(fields, "text", complaint, "story");
        complaints(fields, complaint);
        copy(fields, "pain", file, "pain");
        copy(fields, "answers", file, "red_flag_answers");
        copy(fields, "strength", file, "strength");
        copy(fields, "sensation", file, "sensation");
        reflexes(fields, file, problems);
        measures(fields, file);
        return file;
    }

    private static void copy(Fields from, String key, ObjectNode to, String newKey) {
        from.find(key).ifPresent(node -> to.set(newKey, Trees.of(node)));
    }

    private static void complaints(Fields fields, ObjectNode complaint) {
        ArrayNode regions = complaint.putArray("regions");
        Set<String> seen = new TreeSet<>();
        Set<String> sides = new TreeSet<>();
        fields.groups("complaints", List.of("region", "side"), entry -> {
            String region = entry.requiredText("region");
            if (seen.add(region)) {
                regions.add(region);
            }
            entry.findWord("side", List.of("left", "right", "both", "middle"), word -> word)
                    .ifPresent(sides::add);
            return region;
        });
        if (!sides.isEmpty()) {
            complaint.put("side", side(sides));
        }
    }

    private static String side(Set<String> sides) {
        if (sides.contains("both") || (sides.contains("left") && sides.contains("right"))) {
            return "both";
        }
        if (sides.contains("left")) {
            return "left";
        }
        return sides.contains("right") ? "right" : "midline";
    }

    private static void reflexes(Fields fields, ObjectNode file, Problems problems) {
        List<String> keys = List.of("knee", "ankle", "plantar_response", "clonus");
        fields.findGroup("reflexes", keys).ifPresent(group -> {
            ObjectNode reflexes = file.putObject("reflexes");
            copy(group, "plantar_response", reflexes, "plantar_response");
            copy(group, "clonus", reflexes, "clonus");
            for (String joint : List.of("knee", "ankle")) {
                group.find(joint).ifPresent(node -> {
                    Fields sides = Fields.of(node, group.pathOf(joint), List.of("left", "right"), problems);
                    copy(sides, "left", reflexes, joint + "_left");
                    copy(sides, "right", reflexes, joint + "_right");
                });
            }
        });
    }

    private static void measures(Fields fields, ObjectNode file) {
        List<String> keys = List.of("single_leg_stance_seconds", "heel_raises", "knee_to_wall_cm");
        fields.findGroup("measures", keys).ifPresent(group -> {
            ArrayNode tests = file.putArray("functional_tests");
            ArrayNode mobility = file.putArray("mobility");
            measure(group, "single_leg_stance_seconds", tests, "test", "single leg stance", "s");
            measure(group, "heel_raises", tests, "test", "single leg heel raises", "repetitions");
            measure(group, "knee_to_wall_cm", mobility, "joint_movement", "knee to wall", "cm");
        });
    }

    private static void measure(Fields group, String key, ArrayNode to, String nameKey, String name, String unit) {
        group.findGroup(key, List.of("left", "right")).ifPresent(sides -> {
            for (String side : List.of("left", "right")) {
                sides.find(side).ifPresent(node -> {
                    JsonNode value = Trees.of(node);
                    to.addObject()
                            .put(nameKey, name)
                            .put("side", side)
                            .put("value", value.asString())
                            .put("unit", unit);
                });
            }
        });
    }
}

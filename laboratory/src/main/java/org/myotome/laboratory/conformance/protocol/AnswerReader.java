package org.myotome.laboratory.conformance.protocol;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.myotome.content.document.Fields;
import org.myotome.content.document.JsonDocuments;
import org.myotome.content.document.Node;
import org.myotome.content.problem.Problem;
import org.myotome.content.problem.Problems;
import org.myotome.content.problem.UnusableFileException;

/** Reads the lines that an adapter answers. Strict: a word that the protocol does not know is no answer. */
public final class AnswerReader {

    /** The version of the protocol that is spoken here. */
    public static final int PROTOCOL = 1;

    private static final double HARDEST = 10;
    private static final List<String> DECISION_KEYS = List.of(
            "id", "urgency", "may_exercise", "next", "locked", "asked", "hardest", "step", "first_side", "note");

    private AnswerReader() {}

    /**
     * Read the answer to the question what the system is.
     *
     * @param id the id of the request
     */
    public static SystemDescription readDescription(String line, String id) throws MalformedAnswerException {
        Problems problems = new Problems("answer");
        Fields fields = fields(line, List.of("id", "protocol", "system", "supports", "note"), problems);
        requireId(fields, id);
        fields.requiredWholeNumber(
                "protocol", PROTOCOL, PROTOCOL, "", "Maybe the adapter was written for another version.");
        Fields system = fields.requiredGroup("system", List.of("name", "version"));
        SystemDescription description = new SystemDescription(
                system.requiredText("name"), system.text("version"), new TreeSet<>(fields.texts("supports")));
        requireNone(problems);
        return description;
    }

    /**
     * Read the answer to a case.
     *
     * @param id the id of the request
     */
    public static Response readResponse(String line, String id) throws MalformedAnswerException {
        Problems problems = new Problems("answer");
        Node node = node(line);
        boolean refuses =
                node instanceof Node.Mapping mapping && mapping.entries().containsKey("refused");
        Fields fields = Fields.of(node, "", refuses ? List.of("id", "refused", "note") : DECISION_KEYS, problems);
        requireId(fields, id);
        Response response = refuses ? refusal(fields) : decision(fields);
        requireNone(problems);
        return response;
    }

    private static Response refusal(Fields fields) {
        Fields refused = fields.requiredGroup("refused", List.of("path", "why"));
        return new Response.Refusal(refused.requiredText("path"), refused.text("why"));
    }

    private static Response decision(Fields fields) {
        return new Response.Decision(
                fields.requiredWord("urgency", List.of(Urgency.values()), Urgency::word),
                fields.requiredWord("may_exercise", List.of(MayExercise.values()), MayExercise::word),
                fields.requiredWord("next", List.of(NextKind.values()), NextKind::word),
                fields.groups("locked", List.of("part", "side"), AnswerReader::locked),
                fields.texts("asked"),
                fields.findNumber(
                        "hardest", 0, HARDEST, "", "Maybe the system's own scale was not brought to 0 to 10."),
                fields.findWord("step", List.of(Step.values()), Step::word),
                fields.findWord("first_side", List.of(BodySide.values()), BodySide::word));
    }

    private static Locked locked(Fields lock) {
        Optional<BodySide> side = lock.findWord("side", List.of(BodySide.values()), BodySide::word);
        return new Locked(lock.requiredWord("part", List.of(Part.values()), Part::word), side.orElse(BodySide.BOTH));
    }

    private static Fields fields(String line, List<String> keys, Problems problems) throws MalformedAnswerException {
        return Fields.of(node(line), "", keys, problems);
    }

    private static Node node(String line) throws MalformedAnswerException {
        byte[] utf8 = line.getBytes(StandardCharsets.UTF_8);
        try {
            return JsonDocuments.readLine("answer", 1, utf8, 0, utf8.length);
        } catch (UnusableFileException e) {
            throw new MalformedAnswerException(inWords(e.problems()));
        }
    }

    private static void requireId(Fields fields, String id) throws MalformedAnswerException {
        String found = fields.text("id");
        if (!found.equals(id)) {
            throw new MalformedAnswerException("The id is (" + found + "), and (" + id + ") was asked.");
        }
    }

    private static void requireNone(Problems problems) throws MalformedAnswerException {
        if (!problems.isEmpty()) {
            throw new MalformedAnswerException(inWords(problems.found()));
        }
    }

    private static String inWords(List<Problem> problems) {
        return problems.stream()
                .map(problem -> "The answer " + problem.path() + (problem.path().isEmpty() ? "" : " ")
                        + (problem.value().isEmpty() ? "" : "(" + problem.value() + ") ") + problem.what())
                .collect(Collectors.joining(" "));
    }
}

package org.myotome.laboratory.conformance.adapter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.myotome.content.document.Fields;
import org.myotome.content.document.JsonDocuments;
import org.myotome.content.document.Node;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.content.problem.Problems;
import org.myotome.content.problem.UnusableFileException;
import org.myotome.engine.consultation.EngineVersion;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.laboratory.conformance.pack.Trees;
import org.myotome.laboratory.conformance.protocol.AnswerReader;
import org.myotome.laboratory.conformance.protocol.Locked;
import org.myotome.laboratory.conformance.protocol.Response;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the requests of the conformance protocol with Myotome's own decisions: one line in, one line out. */
public final class MyotomeAdapter {

    private static final List<String> WHOLE_GROUPS =
            List.of("pain.*", "strength.*", "reflexes.*", "measures.*", "response.*");
    private static final List<String> SINGLE_ITEMS =
            List.of("age_years", "sex", "weeks", "text", "sensation", "course");

    /** The id of an answer to a line in which no id could be read. */
    private static final String UNREADABLE = "?";

    private final Knowledge knowledge;
    private final EngineAnswer engine;

    /** Prepare to answer with the engine, the rules and the movements of some content. */
    public MyotomeAdapter(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.engine = new EngineAnswer(knowledge.library(), knowledge.consultation());
    }

    /**
     * Answer every line until the input ends.
     *
     * @throws IOException if reading fails
     */
    public void run(BufferedReader in, PrintWriter out) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(JsonMapper.shared().writeValueAsString(answer(line)));
            out.flush();
        }
    }

    private ObjectNode answer(String line) {
        byte[] utf8 = line.getBytes(StandardCharsets.UTF_8);
        Node node;
        try {
            node = JsonDocuments.readLine("request", 1, utf8, 0, utf8.length);
        } catch (UnusableFileException e) {
            return refusal(Trees.empty().put("id", UNREADABLE), "request", "The line is not one JSON object.");
        }
        Problems problems = new Problems("request");
        Fields fields = Fields.of(node, "", List.of("id", "kind", "protocol", "case"), problems);
        ObjectNode answer = Trees.empty().put("id", fields.requiredText("id"));
        String kind = fields.requiredWord("kind", List.of("decide", "describe"), word -> word);
        if (!problems.isEmpty()) {
            return refusal(answer, "request", problems.found().getFirst().what());
        }
        return kind.equals("describe") ? description(answer) : decision(fields, answer);
    }

    private ObjectNode description(ObjectNode answer) {
        answer.put("protocol", AnswerReader.PROTOCOL);
        answer.putObject("system").put("name", "Myotome").put("version", EngineVersion.ENGINE);
        ArrayNode supports = answer.putArray("supports");
        Stream<String> answers = knowledge.bank().questions().stream()
                .filter(ScreeningQuestion::isClosed)
                .map(question -> "answers." + question.id());
        Stream<String> complaints = Stream.of(BodyRegion.values()).map(region -> "complaints." + region.word());
        Stream.of(SINGLE_ITEMS.stream(), WHOLE_GROUPS.stream(), complaints, answers)
                .flatMap(items -> items)
                .forEach(supports::add);
        return answer;
    }

    private ObjectNode decision(Fields fields, ObjectNode answer) {
        Node node = fields.find("case").orElseGet(() -> new Node.Mapping(Map.of(), 1));
        return switch (NeutralCase.read(node, knowledge.caseReader())) {
            case NeutralCase.Reading.Refused(String path, String why) -> refusal(answer, path, why);
            case NeutralCase.Reading.Taken(NeutralCase neutral) -> decided(engine.to(neutral), answer);
        };
    }

    private static ObjectNode refusal(ObjectNode answer, String path, String why) {
        answer.putObject("refused").put("path", path).put("why", why);
        return answer;
    }

    private static ObjectNode decided(Response.Decision decision, ObjectNode answer) {
        answer.put("urgency", decision.urgency().word())
                .put("may_exercise", decision.mayExercise().word())
                .put("next", decision.next().word());
        ArrayNode locked = answer.putArray("locked");
        for (Locked lock : decision.locked()) {
            locked.addObject()
                    .put("part", lock.part().word())
                    .put("side", lock.side().word());
        }
        ArrayNode asked = answer.putArray("asked");
        decision.asked().forEach(asked::add);
        decision.hardest().ifPresent(hardest -> answer.put("hardest", hardest));
        decision.step().ifPresent(step -> answer.put("step", step.word()));
        decision.firstSide().ifPresent(side -> answer.put("first_side", side.word()));
        return answer;
    }
}

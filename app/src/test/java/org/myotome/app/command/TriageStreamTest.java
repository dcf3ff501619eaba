package org.myotome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myotome.content.casefile.CaseFileWriter;
import org.myotome.content.decision.DecisionJson;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.Triage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FEATURE UNDER TEST: triage of NDJSON, line by line. */
class TriageStreamTest {

    private static final Knowledge KNOWLEDGE = Knowledge.shipped();
    private static final int ROUNDS = 30;

    @TempDir
    private Path folder;

    @Test
    void linesAreAnsweredInOrderAndLikeOneByOne() throws IOException {
        List<CaseRecord> cases = KNOWLEDGE.caseReader().readShipped();
        List<String> lines = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (CaseRecord record : cases) {
            lines.add(CaseFileWriter.toJson(record));
            expected.add(DecisionJson.triage(
                    record.id(),
                    Triage.decide(record, KNOWLEDGE.bank(), KNOWLEDGE.library()),
                    Triage.nerveReport(record, KNOWLEDGE.bank(), KNOWLEDGE.library())));
        }
        Path file = folder.resolve("cases.ndjson");
        Files.writeString(file, (String.join("\n", lines) + "\n\n").repeat(ROUNDS));

        Run run = Run.of("triage", "--json", file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        List<String> answers = run.out().lines().toList();
        assertThat(answers).hasSize(cases.size() * ROUNDS);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i)).isEqualTo(expected.get(i % expected.size()));
        }
    }

    @Test
    void briefLeavesOutTheNerveQuestionAndNothingElse() {
        String input = "{\"id\": \"A\", \"red_flag_answers\": {\"foot_drop\": \"yes\"}}\n";

        String whole = Run.withInput(input, "triage", "--json", "-").out();
        String brief = Run.withInput(input, "triage", "--json", "--brief", "-").out();

        assertThat(whole).startsWith(brief.strip().substring(0, brief.strip().length() - 1) + ",\"nerve\":{");
    }

    @Test
    void lineThatCannotBeUsedIsRefusedWithPathValueAndNearestAndTheOthersGoOn() {
        Run run = Run.withInput("""
                {"id": "A", "pain": {"worst": 3}}
                {"id": "B", "pain": {"wrst": 3}, "complaint": {"regions": ["ankel"]}}

                {"id": "C", "pain": {"worst": "eleven"}}
                {"id": "D",
                {"id": "E", "red_flag_answers": {"foot_drop": true}}
                {"id": "F"}
                """, "triage", "--json", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FOUND_PROBLEMS);
        assertThat(run.err()).contains("4 of 6 cases cannot be used", "line 2");
        List<JsonNode> answers = objects(run);
        assertThat(answers).hasSize(6);
        assertThat(answers.get(0).get("id").asString()).isEqualTo("A");
        assertThat(answers.get(1).get("id").asString()).isEqualTo("B");
        assertThat(answers.get(1).has("tier")).isFalse();
        assertThat(problem(answers.get(1), 0)).isEqualTo("complaint.regions (ankel) ankle");
        assertThat(problem(answers.get(1), 1)).isEqualTo("pain.wrst () worst");
        assertThat(problem(answers.get(2), 0)).isEqualTo("pain.worst (eleven) -");
        assertThat(answers.get(3).has("id")).isFalse();
        assertThat(answers.get(3).get("line").asInt()).isEqualTo(5);
        assertThat(problem(answers.get(4), 0)).isEqualTo("red_flag_answers.foot_drop (true) yes");
        assertThat(answers.get(5).get("id").asString()).isEqualTo("F");
    }

    @Test
    void numberOutOfRangeIsAskedAgainAndDecidedAsUnknown() {
        Run wrong = Run.withInput("{\"id\": \"A\", \"pain\": {\"worst\": 14}}\n", "triage", "--json", "-");
        Run unknown = Run.withInput("{\"id\": \"A\"}\n", "triage", "--json", "-");

        assertThat(wrong.exitCode()).isEqualTo(ExitCode.DONE);
        JsonNode decision = objects(wrong).getFirst();
        assertThat(decision.get("data_action").asString()).isEqualTo("reject_value");
        assertThat(decision.get("reasons").toString()).contains("pain_worst", "14");
        for (String key : List.of("tier", "locked_movements", "questions")) {
            assertThat(decision.get(key)).isEqualTo(objects(unknown).getFirst().get(key));
        }
    }

    @Test
    void brokenBytesAndEndlessLinesAreRefusedOneByOne() throws IOException {
        Path file = folder.resolve("broken.ndjson");
        try (var out = Files.newOutputStream(file)) {
            out.write("{\"id\": \"A\"}\n{\"id\": \"".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.write(new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF});
            out.write("\"}\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.write("[".repeat(3_000_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.write("\n{\"id\": \"Z\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        Run run = Run.of("triage", "--json", file.toString());

        List<JsonNode> answers = objects(run);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FOUND_PROBLEMS);
        assertThat(answers).hasSize(4);
        assertThat(answers.get(0).get("id").asString()).isEqualTo("A");
        assertThat(answers.get(1).get("line").asInt()).isEqualTo(2);
        assertThat(answers.get(2).get("error").toString()).contains("longer than");
        assertThat(answers.get(3).get("id").asString()).isEqualTo("Z");
    }

    @Test
    void wholeFilesAreStillRefusedAsAWhole() {
        Run run = Run.withInput("[{\"id\": \"A\"}, {\"id\": \"B\", \"pian\": 3}]", "triage", "--json", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("B.pian", "`pain`");
    }

    private static String problem(JsonNode refusal, int index) {
        JsonNode problem = refusal.get("error").get(index);
        String nearest = problem.has("nearest") ? problem.get("nearest").asString() : "-";
        return problem.get("path").asString() + " (" + problem.get("value").asString() + ") " + nearest;
    }

    private static List<JsonNode> objects(Run run) {
        return run.out().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    }
}

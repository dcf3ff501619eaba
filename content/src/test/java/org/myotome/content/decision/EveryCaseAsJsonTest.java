package org.myotome.content.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.myotome.content.casefile.CaseFileReader;
import org.myotome.content.casefile.CaseLine;
import org.myotome.content.library.LibraryContent;
import org.myotome.content.library.LibraryReader;
import org.myotome.content.screening.ScreeningContent;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.programme.LeftOutReason;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.Triage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EveryCaseAsJsonTest {

    private static final LibraryContent CONTENT = LibraryReader.readShipped();
    private static final ScreeningBank BANK = ScreeningContent.shipped();
    private static final List<CaseRecord> CASES =
            new CaseFileReader(BANK.questionIds(), CONTENT.vocabulary()).readShipped();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void triage_of_every_shipped_case_validates_against_the_schema() {
        assertThat(CASES).hasSize(84);
        for (CaseRecord record : CASES) {
            assertThat(Schemas.errorsOfTriage(triage(record))).as(record.id()).isEmpty();
        }
    }

    @Test
    void refusal_of_every_kind_of_bad_line_validates_against_the_schema() {
        CaseFileReader reader = new CaseFileReader(BANK.questionIds(), CONTENT.vocabulary());
        for (String bad :
                List.of("{", "[1]", "{\"id\": \"A\", \"pian\": 3}", "{\"id\": \"A\", \"pain\": {\"rest\": []}}")) {
            byte[] line = bad.getBytes(StandardCharsets.UTF_8);
            CaseLine.Refused refused = (CaseLine.Refused) reader.readLine("cases.ndjson", 7, line, 0, line.length);

            assertThat(Schemas.errorsOfRefusal(DecisionJson.refusal(refused)))
                    .as(bad)
                    .isEmpty();
        }
    }

    @Test
    void every_id_that_is_written_can_be_looked_up() {
        Set<String> movements = new TreeSet<>();
        CONTENT.library().movements().stream().map(Movement::id).forEach(movements::add);
        for (CaseRecord record : CASES) {
            JsonNode object = JSON.readTree(triage(record));
            assertThat(movements).as(record.id()).containsAll(texts(object.get("locked_movements")));
            for (String question : texts(object.get("questions"))) {
                assertThat(BANK.findQuestion(question))
                        .as(record.id() + ": " + question)
                        .isPresent();
            }
        }
    }

    @Test
    void schema_knows_each_reason_for_leaving_a_movement_out() {
        JsonNode words = JSON.readTree(DecisionJson.planSchema()).at("/$defs/left_out/properties/reason/enum");

        assertThat(words.size()).isEqualTo(LeftOutReason.class.getPermittedSubclasses().length);
    }

    private static String triage(CaseRecord record) {
        return DecisionJson.triage(record.id(), Triage.decide(record, BANK, CONTENT.library()));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}

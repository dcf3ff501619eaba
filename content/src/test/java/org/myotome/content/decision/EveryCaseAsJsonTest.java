package org.myotome.content.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myotome.content.casefile.CaseFileReader;
import org.myotome.content.casefile.CaseFileWriter;
import org.myotome.content.casefile.CaseLine;
import org.myotome.content.library.LibraryContent;
import org.myotome.content.library.LibraryReader;
import org.myotome.content.screening.ScreeningContent;
import org.myotome.engine.consultation.Consultation;
import org.myotome.engine.history.Episode;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.nerve.Lesion;
import org.myotome.engine.nerve.NerveRoute;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.LeftOutReason;
import org.myotome.engine.programme.ProgrammeAlternative;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;
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
    void nerve_question_of_every_shipped_case_points_into_the_record_and_adds_up() {
        int asked = 0;
        for (CaseRecord record : CASES) {
            JsonNode written = JSON.readTree(CaseFileWriter.toJson(record));
            JsonNode nerve = JSON.readTree(triage(record)).get("nerve");
            if (nerve == null) {
                continue;
            }
            asked++;
            double sum = nerve.get("other_lesions").asDouble()
                    + nerve.get("no_lesion").asDouble();
            for (JsonNode suspect : nerve.get("suspects")) {
                sum += suspect.get("probability").asDouble();
                for (String key : List.of("speaks_for", "speaks_against")) {
                    for (JsonNode reason : suspect.get(key)) {
                        assertThat(at(written, reason.get("path").asString()))
                                .as(record.id() + ": " + reason)
                                .isEqualTo(reason.get("value").asString());
                    }
                }
            }
            assertThat(sum).as(record.id()).isCloseTo(1, within(1e-9));
        }
        assertThat(asked).isGreaterThan(20);
    }

    /** Return what stands at a path such as {@code sensation[0].finding}; a list is read as its words. */
    private static String at(JsonNode written, String path) {
        JsonNode node = written.at("/" + path.replace("[", "/").replace("]", "").replace('.', '/'));
        return node.isArray() ? String.join(", ", texts(node)) : node.asString();
    }

    @Test
    void schema_knows_each_lesion_and_each_route() {
        JsonNode nerve = JSON.readTree(DecisionJson.triageSchema()).at("/properties/nerve");

        assertThat(texts(nerve.at("/properties/suspects/items/properties/lesion/enum")))
                .isEqualTo(Stream.of(Lesion.values()).map(Lesion::id).toList());
        assertThat(texts(nerve.at("/properties/route/enum")))
                .isEqualTo(Stream.of(NerveRoute.values()).map(NerveRoute::word).toList());
        assertThat(JSON.readTree(DecisionJson.planSchema()).at("/properties/nerve"))
                .isEqualTo(nerve);
    }

    @Test
    void schema_knows_each_reason_for_leaving_a_movement_out() {
        JsonNode words = JSON.readTree(DecisionJson.planSchema()).at("/$defs/left_out/properties/reason/enum");

        assertThat(words.size()).isEqualTo(LeftOutReason.class.getPermittedSubclasses().length);
    }

    @Test
    void plan_of_every_shipped_case_with_its_alternatives_validates_against_the_schema() {
        Consultation consultation = new Consultation(CONTENT.library(), BANK);
        LocalDate day = LocalDate.of(2026, 11, 30);
        int withAlternatives = 0;
        for (CaseRecord record : CASES) {
            Episode episode = Episode.of(record);
            TriageDecision triage = consultation.triage(episode);
            NextStep next = consultation.next(episode, triage, 7, day);
            List<ProgrammeAlternative> alternatives = next.findProposedProgramme()
                    .map(programme -> consultation.alternatives(episode, triage, 7, day, programme))
                    .orElse(List.of());
            withAlternatives += alternatives.isEmpty() ? 0 : 1;
            String json =
                    DecisionJson.plan(record.id(), triage, Optional.empty(), next, alternatives, CONTENT.library());
            assertThat(Schemas.errorsOfPlan(json)).as(record.id()).isEmpty();
        }
        assertThat(withAlternatives).as("cases with another programme").isPositive();
    }

    private static String triage(CaseRecord record) {
        return DecisionJson.triage(
                record.id(),
                Triage.decide(record, BANK, CONTENT.library()),
                Triage.nerveReport(record, BANK, CONTENT.library()));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}

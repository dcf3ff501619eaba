package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.browser.KnowledgeQuestion;
import org.myotome.browser.ValueReader;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.Triage;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: what the server hands out for the self-check, and the case that comes back by hand. */
@ExtendWith(DatabaseExtension.class)
class SelfCheckPagesTest {

    private static final ScreeningBank BANK = Knowledge.shipped().bank();
    private static final String IMPORT = "/caseload/import";
    private static final String CASE = """
            {"id":"self-check","timepoint":"self-check","person":{"age_years":41,"sex":"female"},
             "complaint":{"regions":["knee"],"side":"left","duration_weeks":9},"pain":{"rest":1,"worst":4},
             "red_flag_answers":{"saddle_numbness":"no","foot_drop":"no"},
             "functional_tests":[{"test":"Clamshell","side":"left","result":"could not"}],
             "circumstances":{"can_get_to_the_floor":"yes"}}
            """;

    private static Clinic clinic;
    private static Visitor clinician;

    @BeforeAll
    static void start(TestDatabase database, DataDirectory directory) {
        clinic = Clinic.open(database, directory);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        clinician = clinic.signedIn("ada");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @Test
    void anybodyGetsThePageWithoutACookieAndItMaySendNothing() {
        Visitor.Answer page = clinic.visitor().get("/self-check");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Weak feet or weak glutes?", "Nothing leaves this phone", "not a diagnosis");
        assertThat(page.raw().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.raw().headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("'wasm-unsafe-eval'", "form-action 'none'", "connect-src 'self'")
                        .doesNotContain("unsafe-inline", "'unsafe-eval'"));
        assertThat(page.text()).doesNotContain("<form method=\"post\"");
    }

    @Test
    void theFrontPageLeadsThere() {
        assertThat(clinic.visitor().get("/").text()).contains("href=\"/self-check\"", "Sign in");
        assertThat(clinic.visitor().get("/stop").text()).contains("When to stop, whom to call", "emergency number");
    }

    /** The browser decides with the very rules of the server: they come back as they went, and decide alike. */
    @Test
    void theRulesComeBackAsTheyWent() {
        Knowledge knowledge = Knowledge.shipped();
        String lines = clinic.visitor().get("/browser/knowledge.txt").text();

        ValueReader reader = new ValueReader(lines);
        assertThat(reader.text()).isEqualTo("knowledge");
        KnowledgeQuestion back = KnowledgeQuestion.read(reader);
        reader.end();

        assertThat(back.lines()).isEqualTo(lines);
        assertThat(back.library().version()).isEqualTo(knowledge.library().version());
        for (CaseRecord record : knowledge.caseReader().readShipped()) {
            assertThat(Triage.decide(record, back.bank(), back.library()))
                    .as("case %s", record.id())
                    .isEqualTo(Triage.decide(record, knowledge.bank(), knowledge.library()));
        }
    }

    @Test
    void fileOpensAsACaseThatSaysWhoSaidIt() {
        Visitor.Answer opened = open("Text Of A File", CASE);

        assertThat(opened.path()).matches("/cases/[0-9a-f-]+/safety");
        assertThat(opened.text()).contains("What the person answered");
        String address = opened.path().replace("/safety", "");
        assertThat(clinician.get(address + "/intake").text()).contains("value=\"41\"");
        assertThat(clinician.get(address + "/intake/examination").text()).contains("Clamshell", "could not");
    }

    @Test
    void codeOpensTheSameCase() {
        Visitor.Answer opened =
                open("Code", "https://example.org/caseload/import#" + code(carried(KnowledgeQuestion.nameOf(BANK))));

        assertThat(opened.path()).matches("/cases/[0-9a-f-]+/safety");
        assertThat(clinician.get(opened.path().replace("/safety", "/intake")).text())
                .contains("value=\"41\"");
        assertThat(opened.text()).contains("What the person answered", "foot drop");
    }

    @Test
    void codeOfOtherRulesIsNotGuessedAt() {
        Visitor.Answer refused = open("Other Rules", code(carried("rules of another year")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(CaseWork.plain(refused.text())).contains("Ask for the file");
    }

    /** Return the case as a code holds it: a letter for each question in the place of the answers. */
    private static String carried(String rules) {
        String answers = BANK.questions().stream()
                .map(question -> question.id().equals("foot_drop") ? "y" : "-")
                .collect(Collectors.joining());
        return CASE.replaceFirst(
                "\"red_flag_answers\":\\{[^}]*\\}", "\"rules\":\"" + rules + "\",\"answers\":\"" + answers + "\"");
    }

    @Test
    void whatCannotBeReadIsRefusedAndKept() {
        Visitor.Answer damaged = open("Damaged", code(CASE).substring(0, 60));
        assertThat(damaged.status()).isEqualTo(422);
        assertThat(CaseWork.plain(damaged.text())).contains("Scan it again, or ask for the file.");

        Visitor.Answer wrong = open("Wrong", CASE.replace("\"knee\"", "\"elbow\""));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("elbow", "value=\"Wrong\"");

        Visitor.Answer nothing = open("Nothing", " ");
        assertThat(CaseWork.plain(nothing.text())).contains("Choose a file, or paste the code");

        Visitor.Answer two =
                open("Two", "[" + CASE + "," + CASE.replace("\"id\":\"self-check\"", "\"id\":\"b\"") + "]");
        assertThat(CaseWork.plain(two.text())).contains("Hand over one case at a time.");
    }

    @Test
    void aCodeThatWouldFillTheMemoryIsRefused() {
        assertThat(open("Bomb", code(" ".repeat(1 << 22))).status()).isEqualTo(422);
    }

    private static Visitor.Answer open(String name, String text) {
        return clinician.submit(IMPORT, IMPORT, Map.of("as", UUID.randomUUID().toString(), "name", name, "text", text));
    }

    /** Write a file as the page does. */
    static String code(String file) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(file.getBytes(StandardCharsets.UTF_8));
        deflater.finish();
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        byte[] buffer = new byte[1024];
        while (!deflater.finished()) {
            small.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        StringBuilder code = new StringBuilder("MYO1");
        int held = 0;
        int bits = 0;
        for (byte one : small.toByteArray()) {
            held = ((held << 8) | (one & 0xff)) & 0xfff;
            for (bits += 8; bits >= 5; bits -= 5) {
                code.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt((held >> (bits - 5)) & 31));
            }
        }
        if (bits > 0) {
            code.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt((held << (5 - bits)) & 31));
        }
        return code.toString();
    }
}

package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: the safety questions, only what matters next, one bundle after the other. */
@ExtendWith(DatabaseExtension.class)
class NextQuestionsTest {

    private static final String NEXT = "/intake/questions?show=next";
    private static final String NOTHING_LEFT =
            "No answer to a safety question could change the tier or a lock any more.";
    private static final int MOST_BUNDLES = 20;

    private static Clinic clinic;

    @BeforeAll
    static void start(TestDatabase database, DataDirectory directory) {
        clinic = Clinic.open(database, directory);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @Test
    void bundlesAreAskedUntilNoAnswerCouldChangeAnything() {
        CaseWork work = calmHeel("Only what matters");
        int bundles = 0;
        while (!work.see(NEXT).contains(NOTHING_LEFT)) {
            answerNo(work);
            bundles++;
            assertThat(bundles).isLessThan(MOST_BUNDLES);
        }
        assertThat(bundles).isPositive();
        assertThat(work.see("/safety")).contains("Tier E0");
    }

    @Test
    void questionsThatAreNotShownKeepTheirAnswers() {
        CaseWork work = calmHeel("Nothing else is touched");
        work.save("questions", Map.of("q.diabetes", "no", "q.smoker", "yes"));

        Map<String, String> answered = answerNo(work);

        Map<String, String> all = work.shown("questions");
        assertThat(all).containsEntry("was.q.diabetes", "no").containsEntry("was.q.smoker", "yes");
        all.forEach((field, answer) -> {
            if (!answered.containsKey(field) && !field.endsWith("diabetes") && !field.endsWith("smoker")) {
                assertThat(answer).as(field).isEqualTo("unknown");
            }
        });
        answered.keySet().forEach(field -> assertThat(all).containsEntry(field, "no"));
    }

    private static CaseWork calmHeel(String name) {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), name);
        work.save("person", Map.of("age", "46", "sex", "female"));
        work.save("complaint", Map.of("regions", "heel", "main", "heel", "side", "right", "weeks", "12"));
        work.save("pain", Map.of("rest", "0", "activity", "3", "night", "absent", "worst", "4"));
        return work;
    }

    /** Answer what is shown with no, and return the fields that were shown. */
    private static Map<String, String> answerNo(CaseWork work) {
        Map<String, String> shown = Visitor.shown(work.see(NEXT), "questions");
        Map<String, String> fields = new TreeMap<>(shown);
        shown.keySet().forEach(field -> fields.put(field.substring("was.".length()), "no"));
        fields.put("_show", "next");
        Visitor.Answer answer = work.send(NEXT, "/intake/questions", fields);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.raw().uri().getQuery()).isEqualTo("show=next");
        return shown;
    }
}

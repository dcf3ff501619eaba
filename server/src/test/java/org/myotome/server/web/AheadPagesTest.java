package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: what comes next on each ladder and what has to hold first, and the pathway then and now. */
@ExtendWith(DatabaseExtension.class)
class AheadPagesTest {

    private static final MovableClock CLOCK = MovableClock.at("2026-11-23T09:00:00Z");
    private static Clinic clinic;

    @BeforeAll
    static void start(TestDatabase given, DataDirectory directory) {
        clinic = Clinic.open(given, directory, CLOCK);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    private static String plain(Visitor visitor, String page) {
        Visitor.Answer answer = visitor.get(page);
        assertThat(answer.status()).as(page).isEqualTo(200);
        return CaseWork.plain(answer.text());
    }

    @Test
    void whoHasOpenQuestionsIsToldNothingAboutSteps() {
        Visitor ada = clinic.signedIn("ada");
        CaseWork work = CaseWork.open(ada, "Nothing known");
        Visitor nora = clinic.invited(ada, work.address(), "nora");
        assertThat(plain(nora, "/my/ahead"))
                .contains("Somebody looks first, or a question is open.", "When to stop, whom to call")
                .doesNotContain("What each step up needs");
        assertThat(plain(nora, "/my/pathway")).contains("The picture waits until then.");
    }

    @Test
    void eachMovementSaysWhatComesNextAndWhatEachStepNeeds() {
        Visitor ada = clinic.signedIn("ada");
        CaseWork work = CaseWork.open(ada, "Pia Ahead");
        work.goUnderProgramme();
        Visitor pia = clinic.invited(ada, work.address(), "pia");
        assertThat(pia.get("/my/progress").text()).contains("href=\"/my/ahead\"", "href=\"/my/pathway\"");
        String ahead = plain(pia, "/my/ahead");
        assertThat(ahead)
                .contains("It is no forecast")
                .containsPattern("Next: [A-Z]")
                .containsPattern("after ([2-9]|[12][0-9]|one) smaller steps?|with the next step up|not open yet")
                .contains("pain at most 3, the line holds")
                .contains("Both mornings after are back at usual.");

        // nothing was looked at since the start: one picture; then the clinician examines again
        assertThat(plain(pia, "/my/pathway"))
                .contains("Sessions alone do not change it.")
                .doesNotContain("At the start");
        CLOCK.pass(Duration.ofDays(20));
        work.save("strength", Map.of("right.hip_abduction", "4"));
        assertThat(plain(pia, "/my/pathway"))
                .contains("At the start, 23 November 2026")
                .contains("Now");
        Map<String, String> opened = work.shown("questions");
        String saddle = opened.keySet().stream()
                .filter(field -> field.contains("saddle"))
                .findFirst()
                .orElseThrow()
                .substring("was.".length());
        work.save("questions", Map.of(saddle, "yes"));
        assertThat(plain(pia, "/my/ahead")).contains("Somebody looks first").doesNotContain("Next:");
    }
}

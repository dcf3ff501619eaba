package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: the safety questions that a person answers on their own pages. */
@ExtendWith(DatabaseExtension.class)
class SelfQuestionsTest {

    private static final String PAGE = "/my/questions";
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");
    private static final int MOST_SCREENS = 25;

    private static Clinic clinic;
    private static MovableClock clock;

    @BeforeAll
    static void start(TestDatabase database, DataDirectory directory) {
        clock = MovableClock.at("2026-11-02T09:00:00Z");
        clinic = Clinic.open(database, directory, clock);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @Test
    void personIsAskedUntilNothingMattersAndTheClinicianSeesWhoSaidIt() {
        Case one = calmHeel("calm");
        assertThat(one.person.get("/my/today").text()).contains("A few safety questions", "href=\"/my/questions\"");
        int screens = 0;
        for (String shown = shown(one); !shown.isEmpty(); shown = shown(one)) {
            assertThat(shown).doesNotContain("pars_fracture_suspected", "bone_tender_site_low_risk");
            answer(one, shown, shown.contains(",") ? "none" : "no");
            screens++;
            assertThat(screens).isLessThan(MOST_SCREENS);
        }
        assertThat(screens).isBetween(2, MOST_SCREENS);
        assertThat(one.person.get(PAGE).text())
                .contains("Thank you. That is all for now", "What you said", "When to call whom");
        assertThat(one.person.get("/my/today").text()).doesNotContain("A few safety questions");
        assertThat(one.work.see("/safety")).contains("Tier E0", "What the person answered", "2026-11-02");
        assertThat(one.work.see("/timeline")).contains("Safety question answered by the person");
    }

    @Test
    void tickedAnswerThatIsAnEmergencyStopsWithTheSafetyNet() {
        Case one = calmHeel("emergency");
        while (!shown(one).contains("saddle_numbness")) {
            answer(one, shown(one), shown(one).contains(",") ? "none" : "no");
        }
        Visitor.Answer stopped = answer(one, shown(one), "ticked", "saddle_numbness");

        assertThat(stopped.path()).isEqualTo(PAGE);
        assertThat(stopped.text())
                .contains("Get help now", "Call your emergency number", "When to call whom", "not a diagnosis")
                .doesNotContain("name=\"shown\"");
        assertThat(one.person.get("/my/today").text()).contains("Get help first", "No exercise for now");
        assertThat(one.person.get("/my/session").path()).isEqualTo("/my/today");
        assertThat(one.work.see("/safety")).contains("Tier E4");

        // A slip of the finger can be put right, and both answers stay on the timeline.
        assertThat(shown(one, "?again=saddle_numbness")).isEqualTo("saddle_numbness");
        answer(one, "saddle_numbness", "no");
        assertThat(one.work.see("/safety")).doesNotContain("Tier E4");
        assertThat(one.work.see("/timeline")).contains("saddle numbness: yes", "saddle numbness: no");
    }

    @Test
    void noOfThePersonNeverStrikesOutAYesOfTheClinician() {
        Case one = calmHeel("yes-stays");
        one.work.save("questions", Map.of("q.saddle_numbness", "yes"));
        clock.pass(Duration.ofDays(3));

        answer(one, "saddle_numbness", "no");

        assertThat(one.work.see("/safety")).contains("Tier E4", "was answered with both yes and no");
        assertThat(one.person.get(PAGE).text()).contains("Get help now");
        clock.pass(Duration.ofDays(-3));
    }

    @Test
    void notSureStaysOpenForTheClinicianAndIsNotAskedAgain() {
        Case one = calmHeel("not-sure");
        String bundle = shown(one);
        assertThat(bundle).contains(",");
        String first = bundle.substring(0, bundle.indexOf(','));
        assertThat(shown(one, "?each=true")).isEqualTo(first);

        answer(one, first, "unknown");

        assertThat(shown(one)).isNotEmpty().doesNotContain(first + ",");
        assertThat(one.work.see("/intake/questions?show=next")).contains("q." + first);
        assertThat(one.work.see("/safety")).contains("Not sure");
    }

    @Test
    void answersThatMakeNoSenseAreRefusedAndSaveNothing() {
        Case one = calmHeel("refused");
        for (Map<String, String> bad : List.of(
                Map.of("shown", "", "answer", "no"),
                Map.of("shown", "no_such_question", "answer", "no"),
                Map.of("shown", "pars_fracture_suspected", "answer", "no"),
                Map.of("shown", "age_years", "answer", "no"),
                Map.of("shown", "saddle_numbness", "answer", "perhaps"),
                Map.of("shown", "saddle_numbness,bladder_change", "answer", "ticked"),
                Map.of("shown", "saddle_numbness,bladder_change", "answer", "ticked", "yes", "diabetes"))) {
            assertThat(one.person.submit(PAGE, PAGE, bad).status())
                    .as(bad.toString())
                    .isEqualTo(422);
        }
        assertThat(one.work.see("/timeline")).doesNotContain("answered by the person");
    }

    @Test
    void theSameAnswerTwiceIsRecordedOnce() {
        Case one = calmHeel("twice");
        answer(one, "diabetes", "no");
        answer(one, "diabetes", "no");

        assertThat(one.work.see("/timeline").split("diabetes: no", -1)).hasSize(2);
    }

    @Test
    void onlyThePersonAnswersOnThesePages() {
        Case one = calmHeel("closed");
        assertThat(clinic.visitor().get(PAGE).path()).isEqualTo("/signin");
        assertThat(clinic.signedIn("ada").get(PAGE).status()).isEqualTo(403);
        assertThat(one.person
                        .forge(PAGE, Map.of("shown", "diabetes", "answer", "no"))
                        .status())
                .isEqualTo(403);
        Case other = calmHeel("closed-too");
        answer(other, "diabetes", "no");
        assertThat(one.work.see("/safety")).doesNotContain("What the person answered");
    }

    private record Case(CaseWork work, Visitor person) {}

    private static Case calmHeel(String name) {
        Visitor ada = clinic.signedIn("ada");
        CaseWork work = CaseWork.open(ada, name);
        work.save("person", Map.of("age", "46", "sex", "female"));
        work.save("complaint", Map.of("regions", "heel", "main", "heel", "side", "right", "weeks", "12"));
        work.save("pain", Map.of("rest", "0", "activity", "3", "night", "absent", "worst", "4"));
        return new Case(work, clinic.invited(ada, work.address(), "person-" + name));
    }

    private static String shown(Case one) {
        return shown(one, "");
    }

    private static String shown(Case one, String query) {
        Matcher shown = SHOWN.matcher(one.person.get(PAGE + query).text());
        return shown.find() ? shown.group(1) : "";
    }

    private static Visitor.Answer answer(Case one, String shown, String answer, String... yes) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("shown", shown, "answer", answer));
        if (yes.length > 0) {
            fields.put("yes", String.join(",", yes));
        }
        // The form's token is on every page with a form; the last screen has the one for signing out.
        return one.person.submit(PAGE, PAGE, fields);
    }
}

package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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

/** FEATURE UNDER TEST: the person's cards: the few that matter now, with reason, source and grade, and safety before all. */
@ExtendWith(DatabaseExtension.class)
class LearnPagesTest {

    private static final Pattern SET = Pattern.compile(
            "name=\"movement\" value=\"([^\"]+)\"><input type=\"hidden\" name=\"set\" value=\"(\\d+)\"");

    private static Clinic clinic;
    private static final MovableClock CLOCK = MovableClock.at("2026-11-23T09:00:00Z");

    @BeforeAll
    static void start(TestDatabase given, DataDirectory directory) {
        clinic = Clinic.open(given, directory, CLOCK);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    private static String plain(Visitor visitor) {
        Visitor.Answer answer = visitor.get("/my/learn");
        assertThat(answer.status()).isEqualTo(200);
        return CaseWork.plain(answer.text());
    }

    @Test
    void whoHasSaidNothingReadsWhomToCallAndNothingAboutMoving() {
        Visitor ada = clinic.signedIn("ada");
        CaseWork work = CaseWork.open(ada, "Nothing known");
        Visitor nora = clinic.invited(ada, work.address(), "nora");
        assertThat(plain(nora))
                .contains("Because safety questions are still open. First somebody looks")
                .contains("When to stop, whom to call")
                .doesNotContain("Hurting is not always harm")
                .doesNotContain("moving is safe");
    }

    @Test
    void theFirstWeekThenAFlareThenARedFlag() {
        Visitor ada = clinic.signedIn("ada");
        CaseWork work = CaseWork.open(ada, "Pia Learns");
        work.goUnderProgramme();
        Visitor pia = clinic.invited(ada, work.address(), "pia");
        assertThat(pia.get("/my/today").text()).contains("href=\"/my/learn\"");
        assertThat(pia.get("/my/progress").text()).contains("href=\"/my/learn\"");
        assertThat(plain(pia))
                .contains("Because your programme began today. The first week")
                .contains("agreed: up to 3")
                .contains("Evidence grade B Some trials, or one good one. No clinician has reviewed this card yet.")
                .contains("Source: Bachmann 2018");
        assertThat(plain(pia)).isEqualTo(plain(pia));

        pia.submit("/my/today", "/my/morning", Map.of("pain", "2", "stiff", "0", "night", "no", "leg", "none"));
        Matcher set = SET.matcher(pia.get("/my/session").text());
        assertThat(set.find()).isTrue();
        pia.submit(
                "/my/session",
                "/my/set",
                Map.of(
                        "movement",
                        set.group(1),
                        "set",
                        set.group(2),
                        "pain",
                        "6",
                        "form",
                        "steady",
                        "effort",
                        "right"));
        assertThat(plain(pia))
                .contains("Because it hurt more than agreed today. What to do in a flare")
                .contains("Even days take you further");
        CLOCK.pass(Duration.ofDays(1));
        assertThat(plain(pia)).contains("Because it hurt more than agreed yesterday.");

        Map<String, String> opened = work.shown("questions");
        String saddle = opened.keySet().stream()
                .filter(field -> field.contains("saddle"))
                .findFirst()
                .orElseThrow()
                .substring("was.".length());
        work.save("questions", Map.of(saddle, "yes"));
        assertThat(plain(pia))
                .contains("Because somebody has to look first. First somebody looks")
                .doesNotContain("What to do in a flare")
                .doesNotContain("The first week")
                .doesNotContain("moving is safe");
    }
}

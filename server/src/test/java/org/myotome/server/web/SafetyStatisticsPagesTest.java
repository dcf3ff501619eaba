package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: safety statistics over everybody, without naming anybody. */
@ExtendWith(DatabaseExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SafetyStatisticsPagesTest {

    private static final Pattern SET =
            Pattern.compile("name=\"movement\" value=\"([^\"]+)\"[\\s\\S]*?name=\"set\" value=\"(\\d+)\"");

    private static Clinic clinic;
    private static Visitor ada;

    @BeforeAll
    static void start(TestDatabase database, DataDirectory directory) {
        clinic = Clinic.open(database, directory);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        ada = clinic.signedIn("ada");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @Test
    @Order(1)
    void withoutASessionNothingIsSaid() {
        assertThat(ada.get("/clinic/safety").text()).contains("Nothing to count yet", "no good news and no bad news");
        assertThat(ada.get("/clinic").text()).contains("/clinic/safety");
    }

    @Test
    @Order(2)
    void aSessionAboveWhatWasAgreedIsOneFlareOfOneDayAndNamesNobody() {
        CaseWork work = CaseWork.open(ada, "Pia Nameless");
        work.goUnderProgramme();
        Visitor pia = clinic.invited(ada, work.address(), "pia");
        pia.submit("/my/today", "/my/morning", Map.of("pain", "2", "stiff", "0", "night", "no", "leg", "none"));
        Matcher set = SET.matcher(pia.get("/my/session").text());
        assertThat(set.find()).isTrue();
        pia.submit(
                "/my/session",
                "/my/set",
                Map.of(
                        "movement", set.group(1),
                        "set", set.group(2),
                        "pain", "6",
                        "form", "steady",
                        "effort", "right"));
        String page = CaseWork.plain(ada.get("/clinic/safety").text());
        assertThat(page)
                .contains("100.0 flares in 100 active days")
                .containsPattern("[A-Z][a-z]+ \\d{4} 1 1 100.0 0.0 to 400.0 too few days to say")
                .doesNotContain("Nameless");
        String file = ada.get("/clinic/safety.csv").text();
        assertThat(file)
                .startsWith("month,active_days,flares,flares_per_active_day,lower_limit,upper_limit,standing\n")
                .containsPattern("\n\\d{4}-\\d\\d,1,1,1.0000,0.0000,4.0000,too_few\n")
                .doesNotContain("Nameless");
        assertThat(pia.get("/clinic/safety").status()).isEqualTo(403);
    }
}

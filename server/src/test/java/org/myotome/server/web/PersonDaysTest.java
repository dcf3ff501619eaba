package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: a day is the person's own calendar day, around midnight and when the clocks change. */
@ExtendWith(DatabaseExtension.class)
class PersonDaysTest {

    private static final Map<String, String> CALM = Map.of("pain", "2", "stiff", "0", "night", "no", "leg", "none");

    private final MovableClock clock = MovableClock.at("2026-11-23T20:00:00Z");
    private Clinic clinic;
    private CaseWork work;
    private Visitor pia;

    @BeforeEach
    void begin(TestDatabase database, DataDirectory directory) {
        clinic = Clinic.open(database, directory, clock);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        Visitor ada = clinic.signedIn("ada");
        work = CaseWork.open(ada, "Pia");
        work.goUnderProgramme();
        pia = clinic.invited(ada, work.address(), "pia");
    }

    @AfterEach
    void end() {
        clinic.close();
    }

    @Test
    void morningInAucklandIsOfTheDayThereThoughItIsYesterdayAtTheServer() {
        assertThat(zone("Pacific/Auckland").text()).isEqualTo("another day");
        assertThat(zone("Pacific/Auckland").text()).as("said again").isEqualTo("same day");
        pia.submit("/my/today", "/my/morning", CALM);
        assertThat(work.see("/timeline"))
                .contains("Morning of 2026-11-24", "Tuesday, 24 November 2026", "(Pacific/Auckland)");
    }

    @Test
    void dayTurnsAtThePersonsMidnightAndNotAtTheServers() {
        clock.pass(Duration.ofMinutes(150));
        zone("Europe/Zurich");
        assertThat(pia.get("/my/today").text()).contains("Monday");
        clock.pass(Duration.ofMinutes(31));
        assertThat(pia.get("/my/today").text()).contains("Tuesday");
        pia.submit("/my/today", "/my/morning", CALM);
        clock.pass(Duration.ofHours(2));
        assertThat(pia.get("/my/today").text())
                .as("past the server's midnight, the same day")
                .doesNotContain("This morning");
    }

    @Test
    void eachOfTheTwoHoursOfAChangedClockIsOfTheSameDay() {
        clock.pass(Duration.between(clock.instant(), Instant.parse("2027-03-27T22:59:00Z")));
        zone("Europe/Zurich");
        assertThat(pia.get("/my/today").text()).contains("Saturday");
        clock.pass(Duration.ofMinutes(2));
        assertThat(pia.get("/my/today").text()).contains("Sunday");
        clock.pass(Duration.ofHours(22).plusMinutes(58));
        assertThat(pia.get("/my/today").text()).as("the day has 23 hours").contains("Sunday");
        clock.pass(Duration.ofMinutes(2));
        assertThat(pia.get("/my/today").text()).contains("Monday");
    }

    @Test
    void whatIsNoZoneIsRefusedAndTheServersHolds() {
        for (String none : new String[] {"", "Mars/Olympus", "+13:00", "Pacific/Auckland; drop"}) {
            assertThat(zone(none).status()).as(none).isEqualTo(422);
        }
        pia.submit("/my/today", "/my/morning", CALM);
        assertThat(work.see("/timeline")).contains("Morning of 2026-11-23");
    }

    private Visitor.Answer zone(String name) {
        return pia.submit("/my/today", "/my/zone", Map.of("zone", name));
    }
}

package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: the person's calendar, asked for at its secret address and read by somebody else's parser. */
@ExtendWith(DatabaseExtension.class)
class CalendarTest {

    private static final Pattern ADDRESS = Pattern.compile("(/calendar/[A-Za-z0-9_-]{43}\\.ics)");
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    /** A week before summer ends in Europe. */
    private static final MovableClock CLOCK = MovableClock.at("2026-10-19T09:00:00Z");

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private static Clinic clinic;
    private static TestDatabase database;
    private CaseWork work;
    private Visitor pia;

    @BeforeAll
    static void start(TestDatabase given, DataDirectory directory) {
        database = given;
        clinic = Clinic.open(given, directory, CLOCK);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @BeforeEach
    void begin() {
        work = CaseWork.open(clinic.signedIn("ada"), "Pia Secret");
        work.goUnderProgramme();
        pia = clinic.invited(clinic.signedIn("ada"), work.address(), "pia" + PEOPLE.incrementAndGet());
        pia.submit("/my/today", "/my/zone", Map.of("zone", "Europe/Zurich"));
    }

    private String make() {
        return CaseWork.first(
                ADDRESS,
                pia.submit("/my/calendar", "/my/calendar/address", Map.of()).text());
    }

    private Visitor.Answer save(String session, boolean rings, boolean more) {
        Map<String, String> fields =
                new TreeMap<>(Map.of("session", session, "morning", "08:00", "quietFrom", "21:00", "quietTo", "07:00"));
        if (rings || more) {
            fields.put("also", rings && more ? "rings,more" : rings ? "rings" : "more");
        }
        return pia.submit("/my/calendar", "/my/calendar", fields);
    }

    private List<VEvent> events(String address) {
        Visitor.Answer answer = clinic.visitor().get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.raw().headers().firstValue("Content-Type").orElse(""))
                .isEqualTo("text/calendar;charset=UTF-8");
        ICalendar calendar = Biweekly.parse(answer.text()).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).toString()).isEmpty();
        return calendar.getEvents();
    }

    private static String said(VEvent event) {
        Instant start = event.getDateStart().getValue().toInstant();
        return start.atZone(ZURICH).toLocalDateTime() + " " + event.getSummary().getValue()
                + (event.getAlarms().isEmpty() ? "" : ", rings");
    }

    @Test
    void sessionsAndMorningsStandAtTheSameTimeOfTheClockBeforeAndAfterTheChange() {
        List<String> said = events(make()).stream().map(CalendarTest::said).toList();
        assertThat(said)
                .filteredOn(line -> line.startsWith("2026-10-2"))
                .filteredOn(line -> line.compareTo("2026-10-24") > 0)
                .filteredOn(line -> line.compareTo("2026-10-27") < 0)
                .map(line -> line.replaceAll("[0-9]+ minutes", "N minutes"))
                .containsExactly(
                        "2026-10-24T08:00 Morning question, 1 minute, rings",
                        "2026-10-24T18:00 Movement session, N minutes, rings",
                        "2026-10-25T08:00 Morning question, 1 minute, rings",
                        "2026-10-25T18:00 Movement session, N minutes, rings",
                        "2026-10-26T08:00 Morning question, 1 minute, rings",
                        "2026-10-26T18:00 Movement session, N minutes, rings");
        assertThat(said).hasSizeBetween(2 * 42, 2 * 50);
    }

    @Test
    void nothingClinicalIsToldUnlessThePersonChoosesSo() {
        String address = make();
        String plain = clinic.visitor().get(address).text();
        assertThat(plain)
                .doesNotContain(
                        "Pia",
                        "Secret",
                        "DESCRIPTION:Two",
                        "bridge",
                        "pain",
                        work.address().substring(7));
        assertThat(events(address))
                .allSatisfy(event -> assertThat(event.getDescription()).isNull());

        save("18:00", true, true);
        assertThat(events(address).stream()
                        .filter(event -> event.getDescription() != null)
                        .toList())
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(event.getDescription().getValue()).contains(" × "));
        assertThat(pia.get("/my/calendar").text()).contains("because you chose so");
    }

    @Test
    void entriesKeepTheirNamesWhenTimesChangeAndNoNameComesTwice() {
        String address = make();
        Set<String> before = new HashSet<>();
        events(address)
                .forEach(event ->
                        assertThat(before.add(event.getUid().getValue())).isTrue());
        save("06:30", true, false);
        List<VEvent> after = events(address);
        assertThat(after).extracting(event -> event.getUid().getValue()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(after.stream()
                        .map(CalendarTest::said)
                        .filter(line -> line.contains("session"))
                        .toList())
                .as("06:30 lies in the quiet hours")
                .allSatisfy(line -> assertThat(line).contains("T06:30").doesNotContain("rings"));
        save("18:00", false, false);
        assertThat(events(address))
                .allSatisfy(event -> assertThat(event.getAlarms()).isEmpty());
    }

    @Test
    void theAddressOpensNothingElseAndWorksUntilItIsEnded() {
        String address = make();
        String secret = address.substring("/calendar/".length()).replace(".ics", "");
        assertThat(clinic.visitor().get("/open/" + secret).text()).doesNotContain("Hello");
        Visitor phone = clinic.visitor();
        assertThat(phone.get(address).status()).isEqualTo(200);
        assertThat(phone.get("/my/today").path()).isEqualTo("/signin");
        assertThat(pia.get("/my/calendar").text())
                .contains("A calendar asked last on 19 October 2026.")
                .doesNotContain(secret);

        String second = make();
        assertThat(clinic.visitor().get(address).status()).isEqualTo(404);
        assertThat(clinic.visitor().get(second).status()).isEqualTo(200);
        assertThat(pia.submit("/my/calendar", "/my/calendar/end", Map.of()).text())
                .contains("works no more");
        assertThat(clinic.visitor().get(second).status()).isEqualTo(404);
        assertThat(clinic.visitor().get("/calendar/nonsense.ics").status()).isEqualTo(404);
    }

    @Test
    void nobodyWhoCanWriteIntoTheDatabaseLeadsAnAddressToSomebodyElse() {
        String address = make();
        CaseWork other = CaseWork.open(clinic.signedIn("ada"), "Other");
        database.asOwner()
                .sql("update calendar_feed set case_id = ? where ended_at is null and case_id = ?")
                .params(
                        other.address().substring("/cases/".length()),
                        work.address().substring("/cases/".length()))
                .update();
        assertThat(clinic.visitor().get(address).status()).isEqualTo(404);
    }

    @Test
    void whileSomebodyHasToLookFirstThereIsNoSession() {
        String address = make();
        work.save("questions", Map.of("q.saddle_numbness", "yes"));
        assertThat(events(address).stream().map(CalendarTest::said).toList())
                .containsExactly("2026-10-19T18:00 Nothing planned");
    }

    @Test
    void nonsenseInTheTimesIsRefusedAndNothingIsLost() {
        assertThat(save("25:99", true, false).status()).isEqualTo(422);
        assertThat(events(make()).stream().map(CalendarTest::said).toList()).anyMatch(line -> line.contains("T18:00"));
    }
}

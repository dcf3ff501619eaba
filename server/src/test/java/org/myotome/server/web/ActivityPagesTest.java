package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseReplay;
import org.myotome.server.casefile.Content;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.DatabaseSettings;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: walks and runs over HTTP: typed, sent as files, corrected, doubted, and seen by the clinician. */
@ExtendWith(DatabaseExtension.class)
class ActivityPagesTest {

    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");

    private final MovableClock clock = MovableClock.at("2026-11-23T19:00:00Z");
    private TestDatabase database;
    private DataDirectory directory;
    private Clinic clinic;
    private CaseWork work;
    private Visitor ada;
    private Visitor pia;

    @BeforeEach
    void begin(TestDatabase givenDatabase, DataDirectory givenDirectory) {
        database = givenDatabase;
        directory = givenDirectory;
        clinic = Clinic.open(database, directory, clock);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        ada = clinic.signedIn("ada");
        work = CaseWork.open(ada, "Pia");
        work.goUnderProgramme();
        pia = clinic.invited(ada, work.address(), "pia");
    }

    @AfterEach
    void end() {
        clinic.close();
    }

    @Test
    void aWalkIsLoggedInAFewTapsAndCountsOnceWhenSentTwice() {
        Map<String, String> walk = form("walk", "2026-11-23", "10", "0.8");
        String page = pia.submit("/my/activity", "/my/activity", walk).text();
        assertThat(page).contains("Saved.", "Walk, 0.80 km, 10 min", "Pain on the way 1, right after 1");
        pia.submit("/my/activity", "/my/activity", walk);
        assertThat(logged()).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefusedByNameAndKept() {
        Map<String, String> slip = form("run", "2026-11-23", "5", "5");
        Visitor.Answer answer = pia.submit("/my/activity", "/my/activity", slip);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains(
                        "5.00 km in 5 min",
                        "Maybe minutes and distance were mixed up",
                        "name=\"distance\" inputmode=\"decimal\" value=\"5\"");
        assertThat(pia.submit("/my/activity", "/my/activity", form("run", "2026-12-24", "30", "5"))
                        .text())
                .contains("It is still to come.");
        assertThat(pia.submit("/my/activity", "/my/activity", form("run", "2026-11-23", "30d", "5"))
                        .text())
                .contains("Write a number of minutes");
        assertThat(pia.submit("/my/activity", "/my/activity", form("run", "2026-11-23", "", ""))
                        .text())
                .contains("Say how long it took or how far it was.");
        assertThat(logged()).isEmpty();
    }

    @Test
    void whatIsDoubtfulIsAskedAndTakenWhenSaidToBeRight() {
        Map<String, String> slow = form("walk", "2026-11-23", "30", "0.1");
        Visitor.Answer asked = pia.submit("/my/activity", "/my/activity", slow);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("That is very slow.", "It is right as it is");
        slow.put("sure", "yes");
        assertThat(pia.submit("/my/activity", "/my/activity", slow).text()).contains("Saved.");
    }

    @Test
    void tenTimesTheUsualIsAsked() {
        for (int day = 10; day < 14; day++) {
            pia.submit("/my/activity", "/my/activity", form("walk", "2026-11-" + day, "20", ""));
        }
        assertThat(pia.submit("/my/activity", "/my/activity", form("walk", "2026-11-23", "300", ""))
                        .text())
                .contains("more than ten times your usual");
    }

    @Test
    void aRunAMonthLateIsSortedInAndWhatItChangesIsSaid() {
        pia.submit("/my/activity", "/my/activity", form("run", "2026-11-20", "20", "3"));
        String page = pia.submit("/my/activity", "/my/activity", form("run", "2026-10-25", "30", "5"))
                .text();
        assertThat(page)
                .contains(
                        "sorted in on Sunday, 25 October",
                        "longest run now: 33 minutes and 5.50 km (was 22 minutes and 3.30 km)");
        assertThat(page).contains("Longest run today");
    }

    @Test
    void aCorrectionIsAnEventAndSaysWhatChanged() {
        Map<String, String> run = form("run", "2026-11-20", "30", "5");
        pia.submit("/my/activity", "/my/activity", run);
        assertThat(pia.get("/my/activity?again=" + run.get("id")).text())
                .contains("Say it anew", "value=\"30\"", "value=\"5\"");
        run.put("minutes", "20");
        run.put("during", "4");
        String page = pia.submit("/my/activity", "/my/activity", run).text();
        assertThat(page).contains("Corrected.", "longest run now: 22 minutes and 5.50 km (was 33 minutes and 5.50 km)");
        assertThat(events().stream().filter(Event.EventCorrected.class::isInstance))
                .hasSize(1);
        assertThat(logged()).hasSize(1);
        assertThat(pia.submit("/my/activity", "/my/activity/remove", Map.of("id", run.get("id")))
                        .text())
                .contains("Taken out; it is kept as struck out.");
        assertThat(logged()).isEmpty();
        assertThat(ada.get(work.address() + "/timeline").text()).contains("Struck out");
    }

    @Test
    void aFileIsUnderstoodAndSentAgainCountsOnce() {
        String page = pia.upload("/my/activity", "/my/activity/files", Map.of("run.fit", gpx("")))
                .text();
        assertThat(page).contains("What the files say", "run.fit", "Walk, 1.00 km, 12 min", "Say how it was");
        pia.upload("/my/activity", "/my/activity/files", Map.of("again.gpx", gpx("")));
        assertThat(logged()).hasSize(1);
        Map<String, String> typed = form("walk", "2026-11-20", "12", "1");
        assertThat(pia.submit("/my/activity", "/my/activity", typed).text())
                .contains("Came by another way as well (typed); counted once, both kept.");
        assertThat(logged()).hasSize(2);
    }

    @Test
    void truncatedHostileAndOtherFilesAreExplained() {
        String whole = gpx("");
        Map<String, String> files = new LinkedHashMap<>();
        files.put("half.gpx", whole.substring(0, whole.length() / 2));
        files.put(
                "bomb.gpx",
                "<?xml version=\"1.0\"?><!DOCTYPE gpx [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><gpx>&a;</gpx>");
        files.put("zip.fit", "PK\u0003\u0004");
        files.put("<b>photo</b>.jpg", "not a recording");
        String page = pia.upload("/my/activity", "/my/activity/files", files).text();
        assertThat(page)
                .contains(
                        "It was read up to its last whole point",
                        "could reach beyond it",
                        "The file is packed.",
                        "The file is neither GPX nor FIT nor TCX",
                        "&lt;b&gt;photo")
                .doesNotContain("root:x", "<b>photo");
        assertThat(logged()).hasSize(1);
        assertThat(pia.upload("/my/activity", "/my/activity/files", Map.of("x.gpx", "no"))
                        .status())
                .isEqualTo(422);
        assertThat(pia.upload("/my/activity", "/my/activity/files", Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void theClinicianSeesLoadAndSetsGoalAndTests() {
        pia.submit("/my/activity", "/my/activity", form("run", "2026-11-10", "20", "3"));
        pia.submit("/my/activity", "/my/activity", form("run", "2026-11-20", "30", "5"));
        String load = work.address() + "/load";
        assertThat(ada.get(load).text())
                .contains(
                        "Runs and the 110 % line",
                        "66 % longer than the longest", "part of no decision", "not enough record", "No goal is set");
        String page = ada.submit(
                        load, load + "/goal", Map.of("kind", "run", "distance", "5", "words", "run in the park"))
                .text();
        assertThat(page).contains("Run, 5.00 km: “run in the park”", "Before running", "not known");
        Map<String, String> tests = new LinkedHashMap<>();
        for (String side : List.of("left", "right")) {
            tests.put("raises." + side, "22");
            tests.put("hops." + side, "10");
            tests.put("hops." + side + ".hurt", "no");
        }
        assertThat(ada.submit(load, load + "/tests", tests).text()).contains("Ten hops on each leg without pain.");
        assertThat(ada.submit(load, load + "/tests", Map.of("raises.left", "many"))
                        .text())
                .contains("Write a number of repetitions");
        assertThat(pia.get("/my/activity").text()).contains("Before running");
    }

    @Test
    void nobodySeesTheLoadOfAnother() {
        Visitor other = clinic.invited(ada, CaseWork.open(ada, "Other").address(), "other");
        assertThat(other.get(work.address() + "/load").status()).isEqualTo(403);
        assertThat(pia.get(work.address() + "/load").status()).isEqualTo(403);
        assertThat(other.get("/my/activity?again="
                                + form("walk", "2026-11-20", "1", "1").get("id"))
                        .text())
                .contains("No walk or run yet.");
        assertThat(pia.forge("/my/activity", form("walk", "2026-11-20", "10", ""))
                        .status())
                .isEqualTo(403);
        assertThat(logged()).isEmpty();
    }

    private Map<String, String> form(String kind, String day, String minutes, String kilometres) {
        Matcher id = ID.matcher(pia.get("/my/activity").text());
        assertThat(id.find()).isTrue();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", id.group(1));
        fields.put("kind", kind);
        fields.put("day", day);
        fields.put("minutes", minutes);
        fields.put("distance", kilometres);
        fields.put("unit", "km");
        fields.put("during", "1");
        fields.put("after", "1");
        return fields;
    }

    private List<ActivitySession> logged() {
        return file().episode().log().activities();
    }

    private List<Event> events() {
        return file().events().stream().map(RecordedEvent::event).toList();
    }

    private CaseFile file() {
        DatabaseSettings settings =
                new DatabaseSettings(directory, Optional.of(database.owner()), Optional.of(database.application()));
        try (CaseReplay replay = CaseReplay.open(settings, System.getenv(), clock, new Content())) {
            return replay.find("Pia").getFirst();
        }
    }

    /** A walk of a kilometre due north in twelve minutes. */
    private static String gpx(String type) {
        StringBuilder points = new StringBuilder();
        for (int second = 0; second <= 720; second += 10) {
            points.append("<trkpt lat=\"")
                    .append(48 + second / 720.0 * 1000 / 111_195)
                    .append("\" lon=\"11\"><time>")
                    .append(java.time.Instant.parse("2026-11-20T17:00:00Z").plusSeconds(second))
                    .append("</time></trkpt>\n");
        }
        return "<gpx version=\"1.1\" creator=\"x\" xmlns=\"http://www.topografix.com/GPX/1/1\"><trk>" + type
                + "<trkseg>" + points + "</trkseg></trk></gpx>";
    }
}

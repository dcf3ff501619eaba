package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.Database;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.DatabaseSettings;
import org.myotome.server.postgres.SmallDisk;
import org.myotome.server.postgres.TemporaryData;
import org.myotome.server.postgres.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** FEATURE UNDER TEST: what the pages say and keep while the database is killed or its disk is full. */
@ExtendWith(DatabaseExtension.class)
class StoreFailureTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MOST_SAVES = 2_000;

    private final DataDirectory running;

    StoreFailureTest(DataDirectory running) {
        this.running = running;
    }

    static List<SmallDisk.Kind> disks() {
        return SmallDisk.Kind.possibleHere();
    }

    @Test
    void killedDatabaseIsToldAndWhatWasTypedIsSavedOnceItIsBack() throws Exception {
        try (TemporaryData data = TemporaryData.copyOf(running);
                Clinic clinic = Clinic.open(
                        new DatabaseSettings(data.directory(), Optional.empty(), Optional.empty()),
                        Clock.system(ZoneId.systemDefault()))) {
            clinic.makeAccount(clinic.firstAccountPath(), "ada");
            Visitor ada = clinic.signedIn("ada");
            CaseWork work = CaseWork.open(ada, "Kept");
            work.save("person", Map.of("age", "41"));
            Map<String, String> person = filledIn(work.shown("person"), Map.of("age", "42"));
            String token = Visitor.token(ada.get("/caseload/new").text());
            Map<String, String> newCase =
                    Map.of("name", "Ida & Ole", "as", UUID.randomUUID().toString());

            data.holdDown();
            Future<Visitor.Answer> page;
            Future<Visitor.Answer> part;
            Future<Visitor.Answer> visit;
            Future<Visitor.Answer> signIn;
            try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
                page = crowd.submit(() -> ada.send("/cases", newCase, token, false));
                part = crowd.submit(() -> ada.send(work.address() + "/intake/person", person, token, true));
                visit = crowd.submit(() -> ada.get("/caseload?find=ida"));
                signIn = crowd.submit(
                        () -> ada.send("/signin", Map.of("name", "ada", "password", Clinic.PASSWORD), token, false));
            }
            data.letRise();

            assertThat(List.of(page.get(), part.get(), visit.get(), signIn.get()))
                    .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(503))
                    .allSatisfy(answer -> assertThat(answer.text()).contains("The database does not answer"));
            assertThat(page.get().text()).contains("It is not known whether this was saved", "Save again");
            assertThat(part.get().text())
                    .contains("What you typed is still here")
                    .doesNotContain("<html");
            assertThat(part.get().raw().headers().firstValue("HX-Reswap")).contains("afterbegin");
            assertThat(visit.get().text())
                    .contains("Everything saved before is safe", "href=\"/caseload\">Try again")
                    .doesNotContain("known whether");
            assertThat(signIn.get().text())
                    .contains("Everything saved before is safe", "href=\"/signin\">Try again")
                    .doesNotContain(Clinic.PASSWORD);

            awaitAnswer(ada);
            assertThat(work.shown("person")).containsEntry("was.age", "41");
            assertThat(ada.send(work.address() + "/intake/person", person, token, true)
                            .status())
                    .isEqualTo(200);
            assertThat(work.shown("person")).containsEntry("was.age", "42");
            assertThat(ada.sendAgain(page.get().text()).path()).endsWith("/intake");
            assertThat(ada.sendAgain(page.get().text()).path()).endsWith("/intake");
            assertThat(ada.get("/caseload").text()).containsOnlyOnce("Ida &amp; Ole");
        }
    }

    @ParameterizedTest
    @MethodSource("disks")
    void fullDiskIsToldAndWhatWasTypedIsSavedOnceThereIsSpace(SmallDisk.Kind kind) throws Exception {
        try (SmallDisk disk = SmallDisk.create(kind, running);
                Database database =
                        Database.open(new DatabaseSettings(disk.directory(), Optional.empty(), Optional.empty()));
                Clinic clinic = Clinic.open(
                        new DatabaseSettings(disk.directory(), Optional.of(database.owner()), Optional.empty()),
                        Clock.system(ZoneId.systemDefault()))) {
            clinic.makeAccount(clinic.firstAccountPath(), "ada");
            Visitor ada = clinic.signedIn("ada");
            CaseWork work = CaseWork.open(ada, "Full");
            if (kind == SmallDisk.Kind.LIMITED_FILES) {
                growAccessTrail(database, work.address().substring("/cases/".length()));
            }
            String token = Visitor.token(ada.get("/caseload").text());
            Map<String, String> opened = work.shown("person");
            disk.limit();

            String saved = "";
            Visitor.Answer refused = save(ada, work, opened, "runs 0", token);
            for (int number = 1; wasSaved(refused) && number < MOST_SAVES; number++) {
                saved = "runs " + (number - 1);
                opened.put("was.activity", saved);
                refused = save(ada, work, opened, "runs " + number, token);
            }
            disk.free();

            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.text()).containsAnyOf(headlines(kind)).contains("Save again");
            awaitAnswer(ada);
            assertThat(work.shown("person")).containsEntry("was.activity", saved);
            assertThat(ada.sendAgain(refused.text()).status()).isEqualTo(200);
            assertThat(work.shown("person").get("was.activity"))
                    .startsWith("runs ")
                    .isNotEqualTo(saved);
        }
    }

    /** The page after a save is a request of its own and may be the first that is refused; what was sent is then saved. */
    private static boolean wasSaved(Visitor.Answer answer) {
        return answer.status() == 200 || !answer.text().contains("Save again");
    }

    /** A full disk may stop PostgreSQL itself, which then does not answer; a file that may not grow stops one request. */
    private static String[] headlines(SmallDisk.Kind kind) {
        return switch (kind) {
            case MOUNTED -> new String[] {"The disk of the database is full", "The database does not answer"};
            case LIMITED_FILES -> new String[] {"The database refused"};
        };
    }

    /** Fill the table that each request adds to, up to the limit that follows. */
    private static void growAccessTrail(Database database, String caseId) {
        JdbcClient owner = TestDatabase.asOwner(database.owner());
        for (int rows : List.of(20_000, 2_000, 200, 20)) {
            while (bytesOfTrail(owner) < SmallDisk.LARGEST_FILE_BYTES - rows * 400L) {
                owner.sql("insert into case_access (case_id, accessed_at, account_id, method, path, allowed)"
                                + " select ?, now(), account_id, 'GET', repeat('/filler', 25), true"
                                + " from account, generate_series(1, ?)")
                        .params(caseId, rows)
                        .update();
            }
        }
    }

    private static long bytesOfTrail(JdbcClient owner) {
        return owner.sql("select pg_relation_size('case_access')")
                .query(Long.class)
                .single();
    }

    private static Visitor.Answer save(
            Visitor ada, CaseWork work, Map<String, String> opened, String activity, String token) {
        return ada.send(
                work.address() + "/intake/person", filledIn(opened, Map.of("activity", activity)), token, false);
    }

    private static Map<String, String> filledIn(Map<String, String> opened, Map<String, String> changes) {
        Map<String, String> fields = new TreeMap<>(opened);
        opened.forEach((name, value) -> fields.put(name.substring("was.".length()), value));
        fields.putAll(changes);
        return fields;
    }

    private static void awaitAnswer(Visitor visitor) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (visitor.get("/caseload").status() != 200) {
            assertThat(Instant.now()).as("still no answer").isBefore(end);
            Thread.sleep(50);
        }
    }
}

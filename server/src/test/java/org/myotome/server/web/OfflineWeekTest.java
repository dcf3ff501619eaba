package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.browser.StepFingerprint;
import org.myotome.engine.consultation.Replay;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.session.Entry;
import org.myotome.engine.session.SessionPlan;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseReplay;
import org.myotome.server.casefile.Content;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.DatabaseSettings;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: days without network, on one phone and on two, and what becomes of them afterwards. */
@ExtendWith(DatabaseExtension.class)
class OfflineWeekTest {

    private static final String START = "2026-11-23T09:00:00Z";
    private static final int WEEK = 7;

    private final MovableClock clock = MovableClock.at(START);
    private TestDatabase database;
    private DataDirectory directory;
    private Clinic clinic;
    private CaseWork work;
    private Visitor pia;
    private Phone phone;

    @BeforeEach
    void begin(TestDatabase givenDatabase, DataDirectory givenDirectory) {
        database = givenDatabase;
        directory = givenDirectory;
        clinic = Clinic.open(database, directory, clock);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        Visitor ada = clinic.signedIn("ada");
        work = CaseWork.open(ada, "Pia");
        work.goUnderProgramme();
        pia = clinic.invited(ada, work.address(), "pia");
        phone = phone("phone-1");
    }

    @AfterEach
    void end() {
        clinic.close();
    }

    private Phone phone(String device) {
        Phone made = new Phone(pia, device, clock.instant());
        made.fetch();
        return made;
    }

    /** Let a night pass, for the server and for phones. */
    private void night(Phone... phones) {
        clock.pass(Duration.ofDays(1));
        for (Phone one : phones) {
            one.clockShows(clock.instant());
        }
    }

    @Test
    void aWeekWithoutNetworkIsDecidedLikeTheServerAndNothingIsLost() {
        List<String> decided = new ArrayList<>();
        int entries = 0;
        for (int day = 0; day < WEEK; day++) {
            phone.morning(2);
            if (phone.takeChange()) {
                decided.add(phone.today().toString());
            }
            phone.session(1);
            entries = phone.waiting();
            night(phone);
        }
        assertThat(decided).as("changes decided without network").isNotEmpty();
        String offline = StepFingerprint.of(phone.look().next());

        List<String> taken = phone.send();

        assertThat(taken).hasSize(entries).allMatch(line -> line.endsWith(" saved"));
        phone.fetch();
        assertThat(StepFingerprint.of(phone.look().next()))
                .as("the same record, kept by the server")
                .isEqualTo(offline);
        assertThat(accepted()).isEqualTo(1 + decided.size());
        assertThat(replayed()).contains(Replay.Outcome.SAME).doesNotContain(Replay.Outcome.MISMATCH);
        assertThat(work.see("/timeline")).contains("by the agreed rule, taken up by the person");
    }

    @Test
    void handedOverTwiceIsWrittenOnce() {
        phone.morning(2);
        int sets = phone.session(1);
        assertThat(phone.sendAndLoseTheAnswer()).allMatch(line -> line.endsWith(" saved"));
        assertThat(phone.send()).hasSize(sets + 2).allMatch(line -> line.endsWith(" known"));
        assertThat(sets()).isEqualTo(sets);
    }

    @Test
    void twoPhonesOnOneDayAreBothKeptAndTheWorseReadingHolds() {
        Phone other = phone("phone-2");
        phone.morning(2);
        SessionPlan.Planned set =
                phone.look().day().findSession().orElseThrow().findNext().orElseThrow();
        phone.set(set, 1);
        other.morning(2);
        other.set(set, 6);
        phone.send();
        other.send();
        assertThat(file().episode().log().sets()).hasSize(1);
        assertThat(file().episode().log().sets().getFirst().pain()).isEqualTo(new PainReport.Score(6));
        assertThat(file().episode().conflicts()).isNotEmpty();
        assertThat(file().events().stream().filter(event -> event.event() instanceof Event.SetLogged))
                .as("both are in the record")
                .hasSize(2);
    }

    @Test
    void theOrderInWhichTwoPhonesSendMakesNoDifference() {
        Phone other = phone("phone-2");
        phone.morning(2);
        phone.session(1);
        night(phone, other);
        other.morning(3);
        other.session(2);
        other.send();
        phone.send();
        assertThat(file().episode().log().sessions()).hasSize(2);
        assertThat(file().episode().log().mornings()).hasSize(2);
        assertThat(file().episode().conflicts()).isEmpty();
    }

    @Test
    void aChangeTakenUpOfflineIsDecidedAnewWhereAnotherPhoneKnewMore() {
        Phone other = phone("phone-2");
        boolean changed = false;
        for (int day = 0; day < WEEK && !changed; day++) {
            phone.morning(2);
            changed = phone.takeChange();
            if (!changed) {
                phone.session(1);
                night(phone, other);
            }
        }
        assertThat(changed).isTrue();
        int before = phone.session(1);
        assertThat(before).isPositive();
        other.morning(7);
        other.send();

        List<String> taken = phone.send();

        assertThat(taken)
                .filteredOn(line -> line.contains("not_taken"))
                .singleElement()
                .asString()
                .contains("it is decided anew");
        assertThat(taken).filteredOn(line -> line.endsWith(" saved")).hasSize(taken.size() - 1);
        assertThat(accepted()).as("programmes accepted").isEqualTo(1);
    }

    @Test
    void painAboveTheAgreedEndsAMovementOfflineToo() {
        phone.morning(2);
        SessionPlan.Planned set =
                phone.look().day().findSession().orElseThrow().findNext().orElseThrow();
        phone.set(set, 8);
        SessionPlan after = phone.look().day().findSession().orElseThrow();
        assertThat(after.isEnded(set.movement().movementId())).isTrue();
        assertThat(after.findNext().map(next -> next.movement().movementId()))
                .isNotEqualTo(Optional.of(set.movement().movementId()));
    }

    @Test
    void aClockThatIsDaysAheadIsPutRight() {
        phone.clockShows(clock.instant().plus(Duration.ofDays(3)));
        phone.morning(2);
        phone.session(1);
        assertThat(phone.send()).allMatch(line -> line.endsWith(" saved"));
        assertThat(file().episode().log().sessions().getFirst().day()).hasToString("2026-11-23");
        Instant latest = file().events().getLast().occurredAt();
        assertThat(latest).isBeforeOrEqualTo(clock.instant());
    }

    @Test
    void whatMakesNoSenseIsRefusedWithItsReasonAndTheRestIsSaved() {
        phone.say(new Entry.SetDone(
                "no_such_movement",
                99,
                true,
                new PainReport.Score(1),
                SetForm.STEADY,
                SetEffort.LIGHT,
                Known.unknown()));
        phone.say(new Entry.SessionOver(new PainReport.Score(1), LegSymptoms.NONE, Known.unknown()));
        phone.morning(2);
        assertThat(phone.send())
                .satisfiesExactly(
                        set -> assertThat(set).contains("not_taken The set number (99) must lie between 1 and 20."),
                        over -> assertThat(over).contains("not_taken No set of that session is in the record."),
                        morning -> assertThat(morning).endsWith(" saved"));
    }

    @Test
    void whatIsSentIsReadStrictly() {
        for (String lines : List.of("", "x", "phone-1\n0\n0\n0\n1\n", "web-1\n0\n0\n0\n0\n")) {
            assertThat(pia.submit("/my/today", "/my/app/entries", Map.of("lines", lines))
                            .status())
                    .as(lines)
                    .isEqualTo(422);
        }
        assertThat(pia.get("/my/app/case?device=web-1").status()).isEqualTo(422);
        assertThat(pia.forge("/my/app/entries", Map.of("lines", "")).status()).isEqualTo(403);
        assertThat(clinic.signedIn("ada").get("/my/app/case?device=phone-1").status())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void whatClinicansWroteStaysWithTheClinic() {
        work.send("/safety", "/safety/review", Map.of("finding", "a private remark about Pia", "mayTrain", "yes"));
        assertThat(work.see("/timeline")).contains("a private remark");
        assertThat(pia.get("/my/app/case?device=phone-1").text()).doesNotContain("a private remark");
    }

    @Test
    void theEmptyPageSaysNothingAboutAnybodyAndTheWorkerIsForEverybody() {
        Visitor.Answer page = pia.get("/my/app");
        assertThat(page.text()).doesNotContain("Pia", "_csrf").contains("app.webmanifest", "/browser/days.wasm?");
        assertThat(page.raw().headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("'wasm-unsafe-eval'", "worker-src 'self'");
        Visitor.Answer worker = clinic.visitor().get("/my/worker.js");
        assertThat(worker.status()).isEqualTo(200);
        for (String file : worker.text().split("\n", -1)) {
            if (file.startsWith("  \"/") && !file.contains("/my/app")) {
                String address = file.strip().replaceAll("[\",]", "");
                assertThat(clinic.visitor().get(address).status()).as(address).isEqualTo(200);
            }
        }
    }

    private CaseFile file() {
        DatabaseSettings settings =
                new DatabaseSettings(directory, Optional.of(database.owner()), Optional.of(database.application()));
        try (CaseReplay replay = CaseReplay.open(settings, System.getenv(), clock, new Content())) {
            return replay.find("Pia").getFirst();
        }
    }

    private List<Replay.Outcome> replayed() {
        DatabaseSettings settings =
                new DatabaseSettings(directory, Optional.of(database.owner()), Optional.of(database.application()));
        try (CaseReplay replay = CaseReplay.open(settings, System.getenv(), clock, new Content())) {
            return replay.replay(replay.find("Pia").getFirst()).stream()
                    .map(Replay.Replayed::outcome)
                    .toList();
        }
    }

    private long accepted() {
        return file().episode().programmes().size();
    }

    private int sets() {
        return file().episode().log().sets().size();
    }
}

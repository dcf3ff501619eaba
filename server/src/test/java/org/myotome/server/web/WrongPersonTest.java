package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: what was filed on the wrong person goes to the right one, after a look at what that changes, with a trail in both. */
@ExtendWith(DatabaseExtension.class)
class WrongPersonTest {

    private static final String SWELLING = "q.calf_or_leg_swelling";
    private static final Pattern MOMENT = Pattern.compile("name=\"moment\" value=\"([0-9-]+)\"");

    private static Clinic clinic;
    private static TestDatabase database;

    @BeforeAll
    static void start(TestDatabase given, DataDirectory directory) {
        database = given;
        clinic = Clinic.open(given, directory);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        clinic.secondClinician(given, "bo");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    /** Two people; the swollen calf of the second was ticked for the first. */
    private record Mistake(CaseWork wrong, CaseWork right, String entry) {

        static Mistake made(String name) {
            CaseWork wrong = CaseWork.open(clinic.signedIn("ada"), name + " one");
            CaseWork right = CaseWork.open(clinic.signedIn("ada"), name + " two");
            wrong.fillIn();
            right.fillIn();
            wrong.save("questions", Map.of(SWELLING, "yes"));
            return new Mistake(wrong, right, entryOf(wrong.see("/timeline"), "swelling: yes"));
        }

        Map<String, String> form(String reason) {
            return new TreeMap<>(Map.of("event", entry, "entries", entry, "to", idOf(right), "reason", reason));
        }

        Visitor.Answer send(Map<String, String> fields) {
            return wrong.send("/timeline/move?event=" + entry, "/timeline/move", fields);
        }

        Visitor.Answer confirm(Visitor.Answer seen, String reason) {
            Map<String, String> fields = form(reason);
            fields.put("moment", CaseWork.first(MOMENT, seen.text()));
            return send(fields);
        }
    }

    private static String idOf(CaseWork work) {
        return work.address().substring("/cases/".length());
    }

    private static String entryOf(String timeline, String words) {
        for (String entry : timeline.split("<li class", -1)) {
            Matcher event = Pattern.compile("/timeline/move\\?event=([^\"]+)\"").matcher(entry);
            if (CaseWork.plain(entry).contains(words) && event.find()) {
                return event.group(1);
            }
        }
        throw new AssertionError("There is no entry (" + words + ") to move.");
    }

    private static int events(CaseWork work) {
        return database.asOwner()
                .sql("select count(*) from event where person_id = ?")
                .param(idOf(work))
                .query(Integer.class)
                .single();
    }

    @Test
    void whatItChangesIsShownFirstAndThenBothRecordsSayIt() {
        Mistake mistake = Mistake.made("Shown");
        int before = events(mistake.wrong()) + events(mistake.right());
        Visitor.Answer seen = mistake.send(mistake.form("the tablet still showed the person before"));
        assertThat(CaseWork.plain(seen.text()))
                .contains("What it changes", "Shown one", "1 entry struck out", "Shown two", "1 entry added")
                .contains("Now: Tier E", "Then: Tier E");
        assertThat(events(mistake.wrong()) + events(mistake.right())).isEqualTo(before);
        assertThat(mistake.wrong().shown("questions")).containsEntry("was." + SWELLING, "yes");

        Visitor.Answer moved = mistake.confirm(seen, "the tablet still showed the person before");
        assertThat(CaseWork.plain(moved.text())).contains("1 entry moved to Shown two.");
        assertThat(mistake.wrong().shown("questions")).containsEntry("was." + SWELLING, "no");
        assertThat(mistake.right().shown("questions")).containsEntry("was." + SWELLING, "yes");
        assertThat(CaseWork.plain(mistake.wrong().see("/timeline")))
                .contains("Struck out: filed on the wrong person: the tablet still showed the person before")
                .doesNotContain("Shown two");
        assertThat(CaseWork.plain(mistake.right().see("/timeline")))
                .contains("moved here by ada: the tablet still showed the person before")
                .doesNotContain("Shown one");
        assertThat(events(mistake.wrong()) + events(mistake.right())).isEqualTo(before + 4);
    }

    @Test
    void confirmingTwiceCountsOnce() {
        Mistake mistake = Mistake.made("Twice");
        Visitor.Answer seen = mistake.send(mistake.form("wrong tab"));
        mistake.confirm(seen, "wrong tab");
        int after = events(mistake.right());
        Visitor.Answer again = mistake.confirm(seen, "wrong tab");
        assertThat(again.status()).isEqualTo(422);
        assertThat(CaseWork.plain(again.text())).contains("What was struck out or moved already");
        assertThat(events(mistake.right())).isEqualTo(after);
    }

    @Test
    void whatSomebodyAddedMeanwhileIsLookedAtFirst() {
        Mistake mistake = Mistake.made("Meanwhile");
        Visitor.Answer seen = mistake.send(mistake.form("wrong tab"));
        mistake.right().save("person", Map.of("age", "47"));
        int before = events(mistake.wrong());
        Visitor.Answer refused = mistake.confirm(seen, "wrong tab");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(CaseWork.plain(refused.text())).contains("The two records (changed meanwhile)");
        assertThat(events(mistake.wrong())).isEqualTo(before);
        mistake.confirm(mistake.send(mistake.form("wrong tab")), "wrong tab");
        assertThat(mistake.right().shown("questions")).containsEntry("was." + SWELLING, "yes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reason  |          | Why : Write how it came about",
                "to      |          | To whom (nobody): Choose one of the people whom you see.",
                "to      | stranger | To whom (stranger): Choose one of the people whom you see.",
                "entries |          | Entries : Tick at least one.",
            })
    void whatIsMissingIsSaidAndNothingIsMoved(String field, String value, String says) {
        Mistake mistake = Mistake.made("Missing");
        Map<String, String> form = mistake.form("a reason that is kept");
        form.put(field, value == null ? "" : value);
        Visitor.Answer answer = mistake.send(form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(CaseWork.plain(answer.text())).contains(says);
        if (!field.equals("reason")) {
            assertThat(answer.text()).contains("a reason that is kept");
        }
        assertThat(mistake.wrong().shown("questions")).containsEntry("was." + SWELLING, "yes");
    }

    @Test
    void nothingGoesToAPersonWhomTheClinicianDoesNotSee() {
        Mistake mistake = Mistake.made("Grant");
        CaseWork bos = clinic.shared(database, mistake.wrong(), "bo");
        Map<String, String> form = mistake.form("wrong tab");
        Visitor.Answer answer = bos.send("/timeline/move?event=" + mistake.entry(), "/timeline/move", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).doesNotContain("Grant two");
        Visitor stranger = clinic.signedIn("bo");
        assertThat(stranger.get(mistake.right().address() + "/timeline/move?event=x")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void decisionsAreNotMoved() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Decided");
        work.goUnderProgramme();
        for (String entry : work.see("/timeline").split("<li class", -1)) {
            String words = CaseWork.plain(entry);
            if (List.of("Programme accepted", "Engine said", "Case opened", "Search").stream()
                    .anyMatch(words::contains)) {
                assertThat(entry).doesNotContain("/timeline/move");
            }
        }
        assertThat(CaseWork.plain(work.see("/timeline/move?event=no-such-entry")))
                .contains("Nothing to move");
    }

    @Test
    void chainsStillVerifyAndWhoLookedAtTheOtherRecordIsKnown() {
        Mistake mistake = Mistake.made("Verified");
        mistake.confirm(mistake.send(mistake.form("wrong tab")), "wrong tab");
        List<String> seen = database.asOwner()
                .sql("select path from case_access where case_id = ? and path like '%/timeline/move'")
                .param(idOf(mistake.right()))
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(seen)
                .hasSize(2)
                .allMatch(path -> path.startsWith(mistake.wrong().address()));
    }
}

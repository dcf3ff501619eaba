package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
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

/** FEATURE UNDER TEST: a returned sheet is typed in: what each box comes to, what is refused, what counts once, what is corrected. */
@ExtendWith(DatabaseExtension.class)
class PaperLogPagesTest {

    private static final String PAGE = "/plan/paper/log";
    private static final Pattern BOX = Pattern.compile("<input name=\"(2026-[^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern WAS = Pattern.compile("name=\"(was\\.2026-[^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("name=\"code\" value=\"([^\"]+)\"");
    private static final Pattern MOST = Pattern.compile("name=\"([^\"]+)\"[^>]*data-moves-on=\"(\\d+)\"");

    private static Clinic clinic;
    private static TestDatabase database;
    private static MovableClock clock;
    private static Returned refused;
    private static int people;

    /** A case whose programme was accepted on a Monday, two weeks later. */
    private record Returned(CaseWork work, LocalDate monday) {

        String page() {
            return PAGE + "?from=" + monday;
        }

        /** Return what stands in the fields that are filled in, without those where nothing stands. */
        Map<String, String> filled() {
            Map<String, String> filled = all(BOX, work.see(page()));
            filled.values().removeIf(String::isEmpty);
            return filled;
        }

        /** Type something into the page as it is now, and save. */
        Visitor.Answer type(Map<String, String> typed) {
            return type(work.see(page()), typed);
        }

        /** Type something into a page that was opened earlier, and save. */
        Visitor.Answer type(String opened, Map<String, String> typed) {
            Map<String, String> fields = new TreeMap<>(all(BOX, opened));
            fields.putAll(all(WAS, opened));
            fields.putAll(typed);
            fields.put("from", monday.toString());
            fields.put("code", CaseWork.first(CODE, opened));
            return work.send(page(), PAGE, fields);
        }

        /** Return the name of a field of the first movement on a day after the Monday. */
        String box(int day, String what) {
            return monday.plusDays(day) + ".0." + what;
        }

        /** Return the first field for ticks of the first movement, and how many boxes it has. */
        Map.Entry<String, String> ticks(int day) {
            Matcher matcher = MOST.matcher(work.see(page()));
            while (matcher.find()) {
                if (matcher.group(1).startsWith(monday.plusDays(day) + ".0.")) {
                    return Map.entry(matcher.group(1), matcher.group(2));
                }
            }
            throw new AssertionError("No boxes on day " + day);
        }

        /** Return everything in the record that came from paper, as type and number. */
        List<String> stored() {
            return database.asOwner()
                    .sql("select type || ' ' || count(*) from event where person_id = ? and device = 'paper'"
                            + " group by type order by type")
                    .param(work.address().substring("/cases/".length()))
                    .query((row, number) -> row.getString(1))
                    .list();
        }
    }

    @BeforeAll
    static void start(TestDatabase given, DataDirectory directory) {
        database = given;
        clock = MovableClock.at("2026-03-02T09:00:00Z");
        clinic = Clinic.open(given, directory, clock);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        clinic.secondClinician(given, "bo");
        refused = returned();
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    private static Returned returned() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Paper " + ++people);
        work.goUnderProgramme();
        LocalDate monday = LocalDate.ofInstant(clock.instant(), clock.getZone());
        clock.pass(Duration.ofDays(14));
        return new Returned(work, monday);
    }

    private static Map<String, String> all(Pattern pattern, String page) {
        Map<String, String> found = new TreeMap<>();
        Matcher matcher = pattern.matcher(page);
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2));
        }
        return found;
    }

    @Test
    void weekOfAnEmptySheetHasABoxForEverySetAndNothingInIt() {
        assertThat(refused.filled()).isEmpty();
        String page = CaseWork.plain(refused.work().see(refused.page()));
        assertThat(page).contains("Mon 2 Mar", "Sun 8 Mar", "Next morning", "Save the week");
        assertThat(refused.work().see("/plan/paper")).contains(refused.work().address() + PAGE);
        assertThat(refused.stored()).isEmpty();
    }

    @Test
    void ticksPainAndMorningBecomeTheEntriesThatThePersonWouldHaveMade() {
        Returned sheet = returned();
        String sets = sheet.ticks(0).getKey();
        Visitor.Answer saved = sheet.type(Map.of(
                sets, "2", sheet.box(0, "pain"), "2", sheet.box(0, "hard"), "2", sheet.monday() + ".morning", "1"));
        assertThat(CaseWork.plain(saved.text())).contains("Typed in: 2 sets and 1 morning.");
        assertThat(sheet.filled())
                .isEqualTo(Map.of(
                        sets,
                        "2",
                        sheet.box(0, "pain"),
                        "2",
                        sheet.box(0, "hard"),
                        "2",
                        sheet.monday() + ".morning",
                        "1"));
        assertThat(sheet.stored()).containsExactly("morning_checked 1", "set_logged 2");
        String timeline = CaseWork.plain(sheet.work().see("/timeline"));
        assertThat(timeline)
                .contains("from paper, typed in by ada", "Set 1: ", "Set 2: ", "pain 2", "two or three left")
                .doesNotContain("Two devices say different things");
        assertThat(timeline.indexOf("Set 2: ")).isLessThan(timeline.indexOf("Set 1: "));
    }

    @Test
    void whatCannotBeReadIsNotKnownAndNeverGoodNews() {
        Returned sheet = returned();
        String sets = sheet.ticks(1).getKey();
        sheet.type(Map.of(sets, "?", sheet.box(1, "pain"), "?", sheet.box(1, "hard"), "?"));
        assertThat(sheet.filled()).isEqualTo(Map.of(sets, "?"));
        assertThat(sheet.stored()).containsExactly("set_logged 1");
        assertThat(CaseWork.plain(sheet.work().see("/timeline")))
                .containsPattern("Set 1: [^:]* pain not known")
                .doesNotContain("pain 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ticks   | 99  | (99): It must lie between 0 and",
                "ticks   | two | (two): Write a number of boxes on the sheet",
                "ticks   | 1.5 | (1.5): Write a whole number",
                "ticks   | -1  | (-1): It must lie between 0 and",
                "pain    | 11  | pain (11): It must lie between 0 and 10 points",
                "pain    | 1o  | pain (1o): Write a number of points",
                "pain    | 4   | sets (pain 4 and no set): Write how many boxes are ticked, or ?",
                "hard    | 4   | hard (4): It must lie between 1 and 3",
                "hard    | 2   | sets (hard 2 and no set): Write how many boxes are ticked",
                "morning | 12  | Morning after Wed 4 Mar (12): It must lie between 0 and 10",
            })
    void whatMakesNoSenseIsRefusedWithTheValueKept(String what, String value, String says) {
        String field = switch (what) {
            case "ticks" -> refused.ticks(2).getKey();
            case "morning" -> refused.monday().plusDays(2) + ".morning";
            default -> refused.box(2, what);
        };
        String other = refused.monday().plusDays(3) + ".morning";
        Visitor.Answer answer = refused.type(Map.of(field, value, other, "3"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(CaseWork.plain(answer.text())).contains(says);
        assertThat(all(BOX, answer.text())).containsEntry(field, value).containsEntry(other, "3");
        assertThat(refused.stored()).isEmpty();
    }

    @Test
    void sameSheetTwiceCountsOnce() {
        Returned sheet = returned();
        String opened = sheet.work().see(sheet.page());
        Map<String, String> typed = Map.of(sheet.ticks(0).getKey(), "2", sheet.box(0, "pain"), "3");
        sheet.type(opened, typed);
        Visitor.Answer again = sheet.type(opened, typed);
        assertThat(CaseWork.plain(again.text())).contains("Nothing new: all of it is in the record already.");
        assertThat(sheet.stored()).containsExactly("set_logged 2");
    }

    @Test
    void typingErrorIsCorrectedAndWhatStoodThereIsStruckOut() {
        Returned sheet = returned();
        String sets = sheet.ticks(0).getKey();
        String morning = sheet.monday() + ".morning";
        sheet.type(Map.of(sets, "2", sheet.box(0, "pain"), "8", morning, "9"));
        sheet.type(Map.of(sets, "1", sheet.box(0, "pain"), "3", morning, ""));
        assertThat(sheet.filled()).isEqualTo(Map.of(sets, "1", sheet.box(0, "pain"), "3"));
        assertThat(sheet.stored()).containsExactly("event_corrected 2", "morning_checked 1", "set_logged 3");
        assertThat(CaseWork.plain(sheet.work().see("/timeline")))
                .contains("Struck out: typed in anew from the sheet")
                .doesNotContain("Two devices say different things");
        sheet.type(Map.of(sets, "2", morning, "4"));
        assertThat(sheet.filled()).isEqualTo(Map.of(sets, "2", sheet.box(0, "pain"), "3", morning, "4"));
    }

    @Test
    void colleagueWhoTypedMeanwhileIsNotOverwrittenUnnoticed() {
        Returned sheet = returned();
        String opened = sheet.work().see(sheet.page());
        String morning = sheet.monday() + ".morning";
        String next = sheet.monday().plusDays(1) + ".morning";
        Returned bo = new Returned(clinic.shared(database, sheet.work(), "bo"), sheet.monday());
        bo.type(Map.of(morning, "6", next, "2"));
        Visitor.Answer refusedOnce = sheet.type(opened, Map.of(morning, "1"));
        assertThat(refusedOnce.status()).isEqualTo(422);
        assertThat(CaseWork.plain(refusedOnce.text())).contains("(1): Somebody has typed in 6 there meanwhile.");
        assertThat(all(BOX, refusedOnce.text())).containsEntry(morning, "1").containsEntry(next, "2");
        sheet.type(refusedOnce.text(), Map.of());
        assertThat(sheet.filled()).isEqualTo(Map.of(morning, "1", next, "2"));
        assertThat(CaseWork.plain(sheet.work().see("/timeline")))
                .contains("typed in by ada", "typed in by bo")
                .doesNotContain("Two devices say different things");
    }

    @Test
    void whatThePhoneSaysAlreadyCountsOnceAndWhatItSaysOtherwiseIsAsked() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Paper and phone");
        work.goUnderProgramme();
        Returned sheet = new Returned(work, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        Visitor pia = clinic.invited(clinic.signedIn("ada"), work.address(), "pia");
        String movement = CaseWork.first(
                Pattern.compile("name=\"movement\" value=\"([^\"]+)\""),
                pia.get("/my/session").text());
        pia.submit("/my/session", "/my/set", Map.of("movement", movement, "set", "1", "pain", "2", "done", "all"));
        clock.pass(Duration.ofDays(14));
        Map<String, String> known = sheet.filled();
        assertThat(known).containsValue("1").containsEntry(sheet.box(0, "pain"), "2");
        assertThat(CaseWork.plain(work.see(sheet.page()))).contains("Logged without paper: 1 set, pain 2.");
        sheet.type(Map.of(sheet.box(0, "hard"), ""));
        assertThat(sheet.stored()).isEmpty();
        sheet.type(Map.of(sheet.box(0, "pain"), "7"));
        assertThat(sheet.stored()).containsExactly("set_logged 1");
        assertThat(work.see("/timeline")).contains("Two devices say different things about one set");
        sheet.type(Map.of(sheet.box(0, "pain"), "2"));
        assertThat(work.see("/timeline")).doesNotContain("Two devices say different things about one set");
        assertThat(sheet.filled()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"code, 0000-0000-0000-0000", "from, 2031-01-01", "from, 2019-01-01", "from, yesterday"})
    void anotherSheetOrWeekThanThereCanBeIsRefused(String field, String value) {
        Visitor.Answer answer = clinic.signedIn("ada").get(refused.work().address() + PAGE + "?" + field + "=" + value);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains(value);
    }

    @Test
    void withoutAProgrammeThereIsNoSheetAndNobodyElseMayTypeOneIn() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "No sheet");
        assertThat(work.see(PAGE)).contains("There is no sheet yet");
        assertThat(clinic.signedIn("bo").get(refused.work().address() + PAGE).status())
                .isEqualTo(403);
    }
}

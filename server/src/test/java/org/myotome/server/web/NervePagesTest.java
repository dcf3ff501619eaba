package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: the nerve question on the pages *Safety* and *Pathway*. */
@ExtendWith(DatabaseExtension.class)
class NervePagesTest {

    private static final Pattern CARD = Pattern.compile("<section class=\"nerve[^>]*>(.*?)</section>", Pattern.DOTALL);
    private static final Pattern SHARE = Pattern.compile("<rect class=\"fill\" width=\"(\\d+)\"");
    private static final Pattern TAP = Pattern.compile("<a class=\"btn\" href=\"([^\"#]+)#([^\"]+)\"");

    private static Clinic clinic;

    @BeforeAll
    static void start(TestDatabase database, DataDirectory directory) {
        clinic = Clinic.open(database, directory);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @Test
    void bothPagesSayTheSameWithReasonsRouteAndWhatRemains() {
        CaseWork work = weakHipAndFoot("Hip and foot");
        String onSafety = card(work.see("/safety"));

        assertThat(card(work.see("/pathway"))).isEqualTo(onSafety);
        assertThat(CaseWork.plain(onSafety))
                .contains(
                        "A nerve question first",
                        "The findings fit L5 root more than",
                        "For: ",
                        "hip abduction 4 of 5, left",
                        "Another lesion",
                        "Pain, disuse or nothing, where not named above",
                        "Who looks, by this pattern alone:",
                        "Not a diagnosis.");
        assertThat(shares(onSafety)).doesNotContain("100");
        assertThat(sum(onSafety)).isBetween(97, 103);
    }

    @Test
    void nextTestLeadsToTheFieldWhereItIsEntered() {
        CaseWork work = weakHipAndFoot("One tap");
        Matcher tap = TAP.matcher(card(work.see("/safety")));
        int taps = 0;
        while (tap.find()) {
            String page = tap.group(1).substring(work.address().length());
            assertThat(work.see(page)).as(tap.group()).contains("id=\"" + tap.group(2) + "\"");
            taps++;
        }
        assertThat(taps).isGreaterThanOrEqualTo(3);
    }

    @Test
    void weakGluteAndFootOnOneSideAreNeverToldToStartWithTheCore() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Not the core");
        work.fillIn();
        work.save("strength", Map.of("left.hip_extension", "4", "left.ankle_plantarflexion", "4"));

        assertThat(CaseWork.plain(work.see("/safety")))
                .contains("starting with the core is not the answer to it")
                .contains("A nerve question first");
        assertThat(CaseWork.plain(work.see("/plan"))).doesNotContain("control first", "Trunk control comes first");
    }

    @Test
    void withoutASignOfTheWiringThereIsNoNerveQuestion() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Calm");
        work.fillIn();

        assertThat(CARD.matcher(work.see("/safety")).find()).isFalse();
        assertThat(CARD.matcher(work.see("/pathway")).find()).isFalse();
    }

    @Test
    void onlyOnePatternConsideredHasNoShare() {
        CaseWork empty = CaseWork.open(clinic.signedIn("ada"), "Nothing known");
        assertThat(empty.see("/safety")).doesNotContain("class=\"fitbar\"", "Something else");

        CaseWork heel = CaseWork.open(clinic.signedIn("ada"), "A heel");
        heel.save("complaint", Map.of("regions", "heel", "main", "heel", "side", "right", "weeks", "12"));
        for (String share : shares(heel.see("/safety"))) {
            assertThat(share).isNotEqualTo("100");
        }
    }

    private static CaseWork weakHipAndFoot(String name) {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), name);
        work.save("person", Map.of("age", "58", "sex", "male"));
        work.save("complaint", Map.of("regions", "foot", "main", "foot", "side", "left", "weeks", "3"));
        Map<String, String> grades = new TreeMap<>();
        for (String movement : new String[] {"hip_abduction", "ankle_dorsiflexion"}) {
            grades.put("left." + movement, "4");
            grades.put("right." + movement, "5");
        }
        work.save("strength", grades);
        return work;
    }

    private static String card(String page) {
        Matcher card = CARD.matcher(page);
        assertThat(card.find()).isTrue();
        return card.group(1);
    }

    private static String[] shares(String text) {
        return SHARE.matcher(text).results().map(found -> found.group(1)).toArray(String[]::new);
    }

    private static int sum(String text) {
        int sum = 0;
        for (String share : shares(text)) {
            sum += Integer.parseInt(share);
        }
        return sum;
    }
}

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: the loop from intake to programme over HTTP, bad input, and two people saving at once. */
@ExtendWith(DatabaseExtension.class)
class LoopTest {

    private static final Pattern MOVEMENT = Pattern.compile("name=\"movement\" value=\"([^\"]+)\"");
    private static final Pattern POSITION = Pattern.compile("name=\"position\" value=\"(\\d+)\"");

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person        | age         | 130            | Age (130): It must lie between 0 and 120 years",
                "person        | age         | -1             | Age (-1)",
                "person        | age         | forty          | Age (forty): Write a number of years",
                "person        | sex         | other-word     | Sex (other-word): Choose one of the answers",
                "complaint     | weeks       | -2             | Weeks (-2): It must lie between 0 and 6500 weeks",
                "complaint     | side        | upward         | Side (upward)",
                "complaint     | regions     | elbow          | Where (elbow)",
                "pain          | worst       | 11             | Pain at its worst (11): It must lie between 0 and 10",
                "pain          | rest        | -1             | Pain at rest (-1)",
                "circumstances | minutes     | 2              | Minutes per session (2)",
                "circumstances | days        | 8              | Days per week (8)",
                "circumstances | days        | 2.5            | Days per week (2.5): Write a whole number",
                "strength      | left.trunk  | 6              | Trunk, left (6)",
                "examination   | knee.left   | brisk-ish      | Knee reflex, left (brisk-ish)",
            })
    void badInputNamesFieldValueAndRemedyAndSavesNothing(String section, String field, String value, String says) {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Bad input");
        String before = ada.get(address + "/timeline").text();
        Visitor.Answer answer = save(ada, address, section, Map.of(field, value));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(plain(answer.text())).contains(says);
        assertThat(entries(ada.get(address + "/timeline").text())).isEqualTo(entries(before));
    }

    @Test
    void twoPeopleOnDifferentFieldsDoNotDisturbEachOther() {
        Visitor one = clinic.signedIn("ada");
        Visitor two = clinic.signedIn("ada");
        String address = Clinic.openCase(one, "Together");
        Map<String, String> opened = shown(two, address, "person");
        assertThat(save(one, address, "person", Map.of("age", "41")).status()).isEqualTo(200);
        assertThat(save(two, address, "person", opened, Map.of("activity", "runs"))
                        .status())
                .isEqualTo(200);
        assertThat(shown(one, address, "person")).containsEntry("was.age", "41").containsEntry("was.activity", "runs");
    }

    @Test
    void secondOfTwoOnTheSameFieldSeesWhatChangedAndCanRetry() {
        Visitor one = clinic.signedIn("ada");
        Visitor two = clinic.signedIn("ada");
        String address = Clinic.openCase(one, "Collision");
        Map<String, String> opened = shown(two, address, "person");
        save(one, address, "person", Map.of("age", "41"));
        Visitor.Answer answer = save(two, address, "person", opened, Map.of("age", "14"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(plain(answer.text())).contains("Age : here 14 , stored meanwhile 41");
        assertThat(shown(one, address, "person")).containsEntry("was.age", "41");
        assertThat(save(two, address, "person", Map.of("age", "42")).status()).isEqualTo(200);
        assertThat(shown(one, address, "person")).containsEntry("was.age", "42");
    }

    @Test
    void gradeTakenBackIsUnknownAgain() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Taken back");
        save(ada, address, "strength", Map.of("left.trunk", "4", "right.trunk", "5"));
        save(ada, address, "strength", Map.of("left.trunk", "unknown"));
        assertThat(shown(ada, address, "strength"))
                .containsEntry("was.left.trunk", "unknown")
                .containsEntry("was.right.trunk", "5");
    }

    @Test
    void emptyCaseHasAPageEverywhere() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Empty");
        for (String page : new String[] {"/safety", "/search", "/pathway", "/plan"}) {
            Visitor.Answer answer = ada.get(address + page);
            assertThat(answer.status()).isEqualTo(200);
        }
        assertThat(ada.get(address + "/plan").text()).contains("safety questions first");
    }

    @Test
    void loopGoesFromIntakeToAnAcceptedProgramme() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Loop");
        fillIn(ada, address);
        ada.submit(address + "/search", address + "/search/start", Map.of());
        int trials = walkSearch(ada, address);
        assertThat(trials).isBetween(1, 10);
        ada.submit(address + "/search", address + "/search/end", Map.of());
        String plan = ada.get(address + "/plan").text();
        assertThat(plan).contains("Proposed programme", "left out, each with its reason");
        Visitor.Answer accepted =
                ada.submit(address + "/plan", address + "/plan/accept", Map.of("position", first(POSITION, plan)));
        assertThat(accepted.text()).contains("In force");
        assertThat(ada.get(address + "/timeline").text()).contains("Programme accepted");
    }

    @Test
    void changeToTheProgrammeNeedsAReason() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Change");
        fillIn(ada, address);
        String plan = ada.get(address + "/plan").text();
        Matcher item = Pattern.compile("name=\"item\\.([a-z0-9_]+)\\.do\"").matcher(plan);
        assertThat(item.find()).isTrue();
        Map<String, String> fields = new TreeMap<>();
        fields.put("position", first(POSITION, plan));
        fields.put("item." + item.group(1) + ".do", "remove");
        Visitor.Answer refused = ada.submit(address + "/plan", address + "/plan/accept", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say why");
        fields.put("reason", "does not like it");
        Visitor.Answer accepted = ada.submit(address + "/plan", address + "/plan/accept", fields);
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(ada.get(address + "/timeline").text()).contains("does not like it");
    }

    @Test
    void lastTrialCanBeUndoneAndASecondTapCountsOnce() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Undo");
        fillIn(ada, address);
        ada.submit(address + "/search", address + "/search/start", Map.of());
        String movement = first(MOVEMENT, ada.get(address + "/search").text());
        Map<String, String> trial = Map.of("movement", movement, "trialNumber", "1", "how", "clean", "pain", "0");
        assertThat(ada.submit(address + "/search", address + "/search/trial", trial)
                        .status())
                .isEqualTo(200);
        Visitor.Answer again = ada.submit(address + "/search", address + "/search/trial", trial);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Meanwhile trial 1 was recorded");
        ada.submit(address + "/search", address + "/search/undo", Map.of());
        assertThat(first(MOVEMENT, ada.get(address + "/search").text())).isEqualTo(movement);
    }

    // --- shortcuts ---

    private static int walkSearch(Visitor ada, String address) {
        for (int trial = 1; trial <= 11; trial++) {
            String page = ada.get(address + "/search").text();
            Matcher movement = MOVEMENT.matcher(page);
            if (!movement.find()) {
                return trial - 1;
            }
            Map<String, String> fields = Map.of(
                    "movement",
                    movement.group(1),
                    "trialNumber",
                    Integer.toString(trial),
                    "how",
                    trial % 3 == 0 ? "compensated" : "clean",
                    "pain",
                    "1");
            ada.submit(address + "/search", address + "/search/trial", fields);
        }
        throw new AssertionError("The search did not end after ten trials.");
    }

    private static void fillIn(Visitor ada, String address) {
        save(ada, address, "person", Map.of("age", "46", "sex", "female"));
        save(ada, address, "complaint", Map.of("regions", "heel", "main", "heel", "side", "right", "weeks", "12"));
        save(
                ada,
                address,
                "pain",
                Map.of("rest", "1", "activity", "3", "night", "absent", "worst", "4", "policy", "default"));
        save(
                ada,
                address,
                "circumstances",
                Map.of("minutes", "20", "days", "4", "floor", "yes", "equipmentAsked", "asked"));
        Map<String, String> no = new TreeMap<>();
        shown(ada, address, "questions").keySet().forEach(field -> no.put(field.substring("was.".length()), "no"));
        save(ada, address, "questions", no);
    }

    private static Map<String, String> shown(Visitor visitor, String address, String section) {
        return Visitor.shown(visitor.get(address + page(section)).text(), section);
    }

    private static Visitor.Answer save(Visitor visitor, String address, String section, Map<String, String> changes) {
        return save(visitor, address, section, shown(visitor, address, section), changes);
    }

    private static Visitor.Answer save(
            Visitor visitor, String address, String section, Map<String, String> opened, Map<String, String> changes) {
        Map<String, String> fields = new TreeMap<>(opened);
        opened.forEach((name, value) -> fields.put(name.substring("was.".length()), value));
        fields.putAll(changes);
        String token = Visitor.token(visitor.get(address + page(section)).text());
        return visitor.send(address + "/intake/" + section, fields, token, true);
    }

    private static String page(String section) {
        return switch (section) {
            case "questions" -> "/intake/questions";
            case "strength", "examination" -> "/intake/examination";
            default -> "/intake";
        };
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace(" (", " (")
                .replace(") :", "):");
    }

    private static long entries(String timeline) {
        return timeline.lines().filter(line -> line.contains("name=\"event\"")).count();
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}

package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: two people at the same case at once. Nothing of either is lost, and nothing is decided by luck. */
@ExtendWith(DatabaseExtension.class)
class SavingTogetherTest {

    private static Clinic clinic;
    private static TestDatabase database;

    @BeforeAll
    static void start(TestDatabase given, DataDirectory directory) {
        clinic = Clinic.open(given, directory);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        clinic.secondClinician(given, "bo");
        database = given;
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @Test
    void twoPeopleOnDifferentFieldsDoNotDisturbEachOther() {
        CaseWork one = CaseWork.open(clinic.signedIn("ada"), "Together");
        CaseWork two = clinic.shared(database, one, "bo");
        Map<String, String> opened = two.shown("person");
        assertThat(one.save("person", Map.of("age", "41")).status()).isEqualTo(200);
        assertThat(two.save("person", opened, Map.of("activity", "runs")).status())
                .isEqualTo(200);
        assertThat(one.shown("person")).containsEntry("was.age", "41").containsEntry("was.activity", "runs");
    }

    @Test
    void secondOfTwoOnTheSameFieldSeesWhatChangedAndCanRetry() {
        CaseWork one = CaseWork.open(clinic.signedIn("ada"), "Collision");
        CaseWork two = clinic.shared(database, one, "bo");
        Map<String, String> opened = two.shown("person");
        one.save("person", Map.of("age", "41"));
        Visitor.Answer answer = two.save("person", opened, Map.of("age", "14"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(CaseWork.plain(answer.text())).contains("Age : here 14 , stored meanwhile 41");
        assertThat(one.shown("person")).containsEntry("was.age", "41");
        assertThat(two.save("person", Map.of("age", "42")).status()).isEqualTo(200);
        assertThat(one.shown("person")).containsEntry("was.age", "42");
    }

    @Test
    void collisionPageWithoutScriptKeepsWhatWasTypedAndOffersBothWaysOut() {
        CaseWork one = CaseWork.open(clinic.signedIn("ada"), "Collision page");
        CaseWork two = clinic.shared(database, one, "bo");
        Map<String, String> opened = two.shown("person");
        one.save("person", Map.of("age", "41"));
        Visitor.Answer page = two.save("person", opened, Map.of("age", "14", "activity", "swims"), false);
        assertThat(page.status()).isEqualTo(409);
        assertThat(CaseWork.plain(page.text()))
                .contains("somebody else changed the same", "Age : here 14 , stored meanwhile 41")
                .contains("Save mine all the same", "Back to the page");
        assertThat(page.text())
                .contains("name=\"age\" value=\"14\"", "name=\"activity\" value=\"swims\"")
                .contains("name=\"was.age\" value=\"41\"");
        Map<String, String> mine = Visitor.shown(page.text(), "person");
        assertThat(two.save("person", mine, Map.of("age", "14", "activity", "swims"), false)
                        .status())
                .isEqualTo(200);
        assertThat(one.shown("person")).containsEntry("was.age", "14").containsEntry("was.activity", "swims");
    }

    @Test
    void programmeAcceptedFromAnOldPageIsRefused() {
        CaseWork one = CaseWork.open(clinic.signedIn("ada"), "Old page");
        one.fillIn();
        String position = one.position();
        one.save("person", Map.of("activity", "rows"));
        Visitor.Answer answer = one.send("/plan", "/plan/accept", Map.of("position", position));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(one.see("/plan")).doesNotContain("In force");
    }

    @Test
    void manyAtTheSameMomentAllGetThrough() throws Exception {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Crowd");
        List<String> fields = List.of("left.trunk", "right.trunk", "left.hip_abduction", "right.hip_abduction");
        List<CaseWork> hands =
                fields.stream().map(_ -> work.as(clinic.signedIn("ada"))).toList();
        List<Map<String, String>> opened =
                hands.stream().map(hand -> hand.shown("strength")).toList();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> saves = new java.util.ArrayList<>();
            for (int each = 0; each < fields.size(); each++) {
                int hand = each;
                saves.add(() -> hands.get(hand)
                        .save("strength", opened.get(hand), Map.of(fields.get(hand), "4"))
                        .status());
            }
            for (Future<Integer> saved : crowd.invokeAll(saves)) {
                assertThat(saved.get()).isEqualTo(200);
            }
        }
        for (String field : fields) {
            assertThat(work.shown("strength")).containsEntry("was." + field, "4");
        }
    }
}

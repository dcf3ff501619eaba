package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: invitations of clinicians and people, the list of open ones, and who may do what with them. */
@ExtendWith(DatabaseExtension.class)
class InvitationPagesTest {

    private static final String PAGE = "/caseload/invitations";
    private static final Pattern LINK = Pattern.compile("/welcome/[A-Za-z0-9_-]+");
    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([0-9a-f]{64})\"");

    private static MovableClock clock;
    private static Clinic clinic;

    @BeforeAll
    static void start(TestDatabase database, DataDirectory directory) {
        clock = MovableClock.at("2026-11-23T09:00:00Z");
        clinic = Clinic.open(database, directory, clock);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @Test
    void invitedClinicianWorksOnCasesOfTheirOwnAndSeesNoOthers() {
        Visitor ada = clinic.signedIn("ada");
        String adasCase = Clinic.openCase(ada, "Only Ada's");
        Visitor.Answer page = inviteClinician(ada, "Dr Bo");
        assertThat(page.path()).isEqualTo(PAGE);
        assertThat(CaseWork.plain(page.text()))
                .contains("Hand this link to Dr Bo", "Dr Bo clinician from ada, works until ");
        String link = link(page);
        assertThat(ada.get(PAGE).text()).contains("Dr Bo").doesNotContain(link);

        Visitor.Answer welcome = clinic.visitor().get(link);
        assertThat(welcome.text())
                .contains("ada invites you as a clinician", "value=\"Dr Bo\"")
                .doesNotContain("first account");
        assertThat(clinic.makeAccount(link, "boris").path()).isEqualTo("/signin");
        assertThat(clinic.makeAccount(link, "boris-again").status()).isEqualTo(410);
        assertThat(ada.get(PAGE).text()).doesNotContain("Dr Bo");

        Visitor bo = clinic.signedIn("boris");
        assertThat(bo.get("/caseload").text()).contains("Nobody yet").doesNotContain("Only Ada");
        assertThat(bo.get(adasCase + "/plan").status()).isEqualTo(403);
        assertThat(bo.get(Clinic.openCase(bo, "Bo's first") + "/plan").status()).isEqualTo(200);
    }

    @Test
    void withdrawnLinkIsClosedAndAnotherCliniciansIsLeftAlone() {
        Visitor ada = clinic.signedIn("ada");
        String link = link(inviteClinician(ada, "Dr Withdrawn"));
        String id = CaseWork.first(ID, ada.get(PAGE).text());
        clinic.makeAccount(link(inviteClinician(ada, "Dr Curious")), "curious");
        Visitor curious = clinic.signedIn("curious");
        assertThat(curious.get(PAGE).text()).doesNotContain("Dr Withdrawn");
        assertThat(withdraw(curious, id).text()).contains("That invitation is not open any more.");
        assertThat(withdraw(curious, "nonsense").text()).contains("That invitation is not open any more.");
        assertThat(clinic.visitor().get(link).status()).isEqualTo(200);

        assertThat(withdraw(ada, id).text())
                .contains("The invitation is withdrawn", "None. An invitation is a link")
                .doesNotContain("Dr Withdrawn");
        assertThat(clinic.visitor().get(link).status()).isEqualTo(410);
        assertThat(clinic.makeAccount(link, "too-late").status()).isEqualTo(410);
    }

    @Test
    void personIsInvitedByWhoHoldsAGrantAndInvitesNobody() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Pia");
        assertThat(ada.get(PAGE).text()).contains("Invite Pia");
        String first = Clinic.invite(ada, address);
        String second = Clinic.invite(ada, address);
        assertThat(clinic.visitor().get(first).status()).isEqualTo(410);
        clinic.makeAccount(link(inviteClinician(ada, "Dr Stranger")), "stranger");
        Visitor stranger = clinic.signedIn("stranger");
        assertThat(stranger.submit(PAGE, address + "/invite", Map.of()).status())
                .isEqualTo(403);
        assertThat(stranger.get(PAGE).text()).doesNotContain("Pia");
        assertThat(clinic.visitor().get(second).text()).contains("ada invites you");
        clinic.makeAccount(second, "pia");
        assertThat(ada.get(PAGE).text()).doesNotContain("Invite Pia");
        assertThat(ada.submit(PAGE, address + "/invite", Map.of()).status()).isEqualTo(422);

        Visitor pia = clinic.signedIn("pia");
        assertThat(pia.get(PAGE).status()).isEqualTo(403);
        for (String action : java.util.List.of(PAGE + "/clinician", PAGE + "/withdraw", address + "/invite")) {
            assertThat(pia.submit("/my/today", action, Map.of("name", "Friend", "id", "0".repeat(64)))
                            .status())
                    .as(action)
                    .isEqualTo(403);
        }
        assertThat(ada.get(PAGE).text()).doesNotContain("Friend");
    }

    @Test
    void nobodyInvitesBeforeSignInOrWithoutTheTokenOfThePage() {
        Visitor nobody = clinic.visitor();
        String token = Visitor.token(nobody.get("/signin").text());
        assertThat(nobody.get(PAGE).path()).isEqualTo("/signin");
        assertThat(nobody.send(PAGE + "/clinician", Map.of("name", "Mallory"), token, false)
                        .path())
                .isEqualTo("/signin");
        Visitor ada = clinic.signedIn("ada");
        assertThat(ada.forge(PAGE + "/clinician", Map.of("name", "Mallory")).status())
                .isEqualTo(403);
        assertThat(ada.get(PAGE).text()).doesNotContain("Mallory");
    }

    @Test
    void nameIsNeededAndAnInvitationEnds() {
        Visitor ada = clinic.signedIn("ada");
        assertThat(inviteClinician(ada, " ").status()).isEqualTo(422);
        assertThat(inviteClinician(ada, "x".repeat(81)).status()).isEqualTo(422);
        Visitor.Answer page = inviteClinician(ada, "Dr Late");
        clock.pass(Duration.ofDays(7).plusMinutes(1));
        assertThat(clinic.visitor().get(link(page)).status()).isEqualTo(410);
        assertThat(clinic.signedIn("ada").get(PAGE).text()).doesNotContain("Dr Late");
    }

    private static Visitor.Answer inviteClinician(Visitor clinician, String name) {
        return clinician.submit(PAGE, PAGE + "/clinician", Map.of("name", name));
    }

    private static Visitor.Answer withdraw(Visitor clinician, String id) {
        return clinician.submit(PAGE, PAGE + "/withdraw", Map.of("id", id));
    }

    private static String link(Visitor.Answer page) {
        return CaseWork.first(Pattern.compile("(" + LINK.pattern() + ")"), page.text());
    }
}

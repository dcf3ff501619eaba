package org.myotome.server.invitation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.myotome.server.access.CaseGrants;
import org.myotome.server.account.Account;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.OneTimeLinks;
import org.myotome.server.account.OneTimeLinks.Invitation;
import org.myotome.server.account.OneTimeLinks.OpenInvitation;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.handover.Carried;
import org.myotome.server.handover.Handover;
import org.myotome.server.handover.Handovers;
import org.myotome.server.handover.SendForm;
import org.myotome.server.handover.Sending;
import org.myotome.server.handover.Sending.Way;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a clinician invites others. */
@Controller
public class InvitationPages {

    private static final String PAGE = "/caseload/invitations";
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("EEEE, d MMMM, HH:mm", Locale.ENGLISH);

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final CaseGrants grants;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Handovers handovers;
    private final Sending sending;
    private final Clock clock;

    InvitationPages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            CaseGrants grants,
            Accounts accounts,
            OneTimeLinks links,
            Handovers handovers,
            Sending sending,
            Clock clock) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.grants = grants;
        this.accounts = accounts;
        this.links = links;
        this.handovers = handovers;
        this.sending = sending;
        this.clock = clock;
    }

    /**
     * An invitation that nobody has taken up yet.
     *
     * @param id names it, without betraying the link
     * @param who whom it is for
     * @param role as what
     * @param by who made it
     * @param until when it ends
     */
    public record Line(String id, String who, String role, String by, String until) {}

    /** Somebody in care who cannot sign in yet. */
    public record Person(UUID caseId, String name) {}

    /** What the page shows. */
    public record InvitationsView(
            Optional<Handover> fresh, Optional<SendForm> form, List<Line> open, List<Person> people, int days) {}

    @GetMapping(PAGE)
    ResponseEntity<String> invitations(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        InvitationsView view = new InvitationsView(
                Carried.findHandover(request),
                form(request),
                links.listOpen(who.account()).stream().map(this::line).toList(),
                withoutAccount(who.account()),
                days());
        return pages.page(
                "invitation/invitations", shells.of(request, "Invitations", "invitations", Shell.Place.CASELOAD), view);
    }

    @PostMapping(PAGE + "/clinician")
    String inviteClinician(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes carried) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > 80) {
            throw new BadInputException("Name", stripped.length() + " characters", "Write 1 to 80 characters.");
        }
        return shown(stripped, links.forClinician(stripped, who.account()), carried);
    }

    @PostMapping("/cases/{caseId}/invite")
    String invitePerson(@AuthenticationPrincipal SignedIn who, @PathVariable UUID caseId, RedirectAttributes carried) {
        CaseFile file = cases.get(caseId);
        if (accounts.findByCase(caseId).isPresent()) {
            throw new BadInputException(
                    "Invitation", file.name(), "This person has an account already and can sign in.");
        }
        return shown(file.name(), links.forPerson(caseId, file.name(), who.account()), carried);
    }

    @PostMapping(PAGE + "/send")
    String send(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes carried) {
        Way how = Way.get(way);
        Invitation open = links.findOpen(token)
                .filter(found -> found.caseId()
                        .map(caseId -> grants.allows(who.account(), caseId))
                        .orElse(true))
                .orElseThrow(() ->
                        new BadInputException("Invitation", "not open any more", "Make a new one; this was not sent."));
        sending.send(how, to, handovers.ofInvitation(open.displayName(), token), carried);
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/withdraw")
    String withdraw(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String id,
            RedirectAttributes carried) {
        String notice = links.withdraw(id, who.account())
                ? "The invitation is withdrawn; its link does not work any more."
                : "That invitation is not open any more.";
        carried.addFlashAttribute(Shells.NOTICE, notice);
        return "redirect:" + PAGE;
    }

    private String shown(String who, String token, RedirectAttributes carried) {
        Carried.show(carried, handovers.ofInvitation(who, token));
        return "redirect:" + PAGE;
    }

    private Optional<SendForm> form(HttpServletRequest request) {
        return Carried.findHandover(request)
                .map(fresh -> handovers.form(fresh, PAGE + "/send", "", "", false, Carried.findFailure(request)));
    }

    private static int days() {
        return (int) OneTimeLinks.INVITATION_LASTS.toDays();
    }

    private Line line(OpenInvitation open) {
        String role = switch (open.role()) {
            case CLINICIAN -> "clinician";
            case PERSON -> "person in care";
        };
        return new Line(
                open.id(),
                open.displayName(),
                role,
                open.invitedBy(),
                UNTIL.format(open.expiresAt().atZone(clock.getZone())));
    }

    private List<Person> withoutAccount(Account clinician) {
        return grants.listCases(clinician).stream()
                .filter(caseId -> accounts.findByCase(caseId).isEmpty())
                .map(caseId -> new Person(caseId, cases.get(caseId).name()))
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::caseId))
                .toList();
    }
}

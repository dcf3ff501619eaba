package org.myotome.server.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.myotome.server.access.CaseGrants;
import org.myotome.server.account.Account;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.HandedOver;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.form.Choice;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may see a case, and how it is handed over to a colleague. */
@Controller
public class ColleaguePages {

    private static final int LONGEST_NOTE = 1000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final CaseGrants grants;
    private final Accounts accounts;
    private final PersonDays days;
    private final TransactionOperations transaction;

    ColleaguePages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            CaseGrants grants,
            Accounts accounts,
            PersonDays days,
            TransactionOperations transaction) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.grants = grants;
        this.accounts = accounts;
        this.days = days;
        this.transaction = transaction;
    }

    /** Somebody who may see the case, since when, and who let them. */
    public record Seeing(String name, String since) {}

    /**
     * A case that went from one to another.
     *
     * @param who from whom to whom
     * @param when when, and whether the first goes on seeing it
     * @param note what was written to the colleague; may be empty
     */
    public record Passed(String who, String when, String note) {}

    /** What the page shows. */
    public record ColleaguesView(Heading heading, List<Seeing> seeing, List<Choice> colleagues, List<Passed> passed) {}

    @GetMapping("/cases/{caseId}/people/colleagues")
    ResponseEntity<String> colleagues(HttpServletRequest request, @PathVariable UUID caseId) {
        Map<UUID, Account> clinicians = clinicians();
        List<CaseGrants.Grant> present = grants.list(caseId);
        Set<UUID> seeing = present.stream().map(CaseGrants.Grant::account).collect(Collectors.toSet());
        ColleaguesView view = new ColleaguesView(
                Heading.of(cases.get(caseId)),
                present.stream()
                        .map(grant -> new Seeing(
                                name(clinicians, grant.account()),
                                "since " + moment(caseId, grant.since())
                                        + (grant.by().equals(grant.account())
                                                ? ", opened the case"
                                                : ", from " + name(clinicians, grant.by()))))
                        .toList(),
                clinicians.values().stream()
                        .filter(clinician -> !seeing.contains(clinician.id()))
                        .map(clinician -> Choice.of(clinician.id().toString(), clinician.displayName()))
                        .toList(),
                cases.handedOver(caseId).reversed().stream()
                        .map(passed -> passed(caseId, clinicians, passed))
                        .toList());
        Shell shell = shells.of(request, "Colleagues", "people", Shell.Place.PEOPLE, caseId);
        return pages.page("people/colleagues", shell, view);
    }

    private Passed passed(UUID caseId, Map<UUID, Account> clinicians, HandedOver passed) {
        String first = name(clinicians, passed.from());
        return new Passed(
                first + " to " + name(clinicians, passed.to()),
                moment(caseId, passed.at()) + "; " + first
                        + (passed.keepsAccess() ? " goes on seeing the case" : " gave up access"),
                passed.note());
    }

    /** The colleague gets access, the note and the moment are kept with the case, and then the first may give up access. */
    @PostMapping("/cases/{caseId}/people/colleagues")
    String handOver(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String own,
            RedirectAttributes carried) {
        Account colleague = clinicians().values().stream()
                .filter(clinician -> clinician.id().toString().equals(to))
                .filter(clinician -> !clinician.id().equals(who.account().id()))
                .findFirst()
                .orElseThrow(() -> new BadInputException("Colleague", to, "Choose one of the colleagues on the page."));
        if (!own.equals("keep") && !own.equals("give_up")) {
            throw new BadInputException("Your own access", own, "Choose one of the two answers.");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new BadInputException(
                    "Note", note.length() + " characters", "Shorten it to " + LONGEST_NOTE + " characters.");
        }
        boolean keeps = own.equals("keep");
        transaction.executeWithoutResult(_ -> {
            grants.grant(caseId, colleague, who.account());
            cases.keepHandedOver(caseId, who.account(), colleague.id(), keeps, note.strip());
            if (!keeps) {
                grants.giveUp(caseId, who.account());
            }
        });
        carried.addFlashAttribute(
                Shells.NOTICE,
                colleague.displayName() + " sees the case from now on. "
                        + (keeps ? "So do you." : "You do not see it any more."));
        return keeps ? "redirect:/cases/" + caseId + "/people/colleagues" : "redirect:/caseload";
    }

    private Map<UUID, Account> clinicians() {
        return accounts.listClinicians().stream()
                .collect(Collectors.toMap(Account::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    private static String name(Map<UUID, Account> clinicians, UUID id) {
        Account clinician = clinicians.get(id);
        return clinician == null ? "somebody not known here" : clinician.displayName();
    }

    private String moment(UUID caseId, Instant instant) {
        return MOMENT.format(instant.atZone(days.zone(caseId)));
    }
}

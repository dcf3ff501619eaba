package org.myotome.server.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.language.Words;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.LinkScope;
import org.myotome.server.account.PersonalLink;
import org.myotome.server.account.PersonalLinks;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.Carer;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Contact;
import org.myotome.server.casefile.Heading;
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
import org.myotome.server.wording.Plain;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a case on which a clinician makes, sees and ends links to the person's own pages. */
@Controller
public class PeoplePages {

    private static final int USUAL_DAYS = 30;
    private static final List<Integer> DAYS = List.of(1, 7, USUAL_DAYS, 90, 180);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Accounts accounts;
    private final PersonalLinks links;
    private final Handovers handovers;
    private final NewLinks newLinks;
    private final CarerLinks carers;
    private final Sending sending;
    private final Clock clock;

    PeoplePages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            Accounts accounts,
            PersonalLinks links,
            Handovers handovers,
            NewLinks newLinks,
            CarerLinks carers,
            Sending sending,
            Clock clock) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.accounts = accounts;
        this.links = links;
        this.handovers = handovers;
        this.newLinks = newLinks;
        this.carers = carers;
        this.sending = sending;
        this.clock = clock;
    }

    /**
     * A link as it is listed.
     *
     * @param id names it, without betraying its secret
     * @param what what it opens
     * @param made when and by whom it was made
     * @param until until when it works
     * @param used when it was sent, and opened first and last
     */
    public record LinkLine(String id, String what, String made, String until, String used) {}

    /**
     * What the page shows.
     *
     * @param heading whom it is about
     * @param fresh the link that was just made
     * @param form how it can be sent
     * @param carers who helps the person at present
     * @param contact where the person can be written to, as far as it was kept
     * @param open links that work
     * @param over links that were ended or have expired, newest first
     * @param scopes what a link can open
     * @param days how long it can work, in days
     * @param usualDays how long it works where nobody says otherwise
     * @param hasAccount whether the person signs in with an account
     */
    public record PeopleView(
            Heading heading,
            Optional<Handover> fresh,
            Optional<SendForm> form,
            Contact contact,
            List<Carer> carers,
            List<LinkLine> open,
            List<LinkLine> over,
            List<LinkScope> scopes,
            List<Integer> days,
            int usualDays,
            boolean hasAccount) {}

    @GetMapping("/cases/{caseId}/people")
    ResponseEntity<String> people(HttpServletRequest request, @PathVariable UUID caseId) {
        CaseFile file = cases.get(caseId);
        Instant now = clock.instant();
        List<PersonalLink> all = links.list(caseId);
        Contact contact = cases.contact(caseId);
        PeopleView view = new PeopleView(
                Heading.of(file),
                Carried.findHandover(request),
                form(request, caseId, contact),
                contact,
                carers.present(caseId),
                all.stream().filter(link -> link.isOpen(now)).map(this::line).toList(),
                all.stream().filter(link -> !link.isOpen(now)).map(this::line).toList(),
                List.of(LinkScope.values()),
                DAYS,
                USUAL_DAYS,
                accounts.findByCase(caseId).isPresent());
        Shell shell = shells.of(request, "People and links", "people", Shell.Place.PEOPLE, caseId);
        return pages.page("people/people", shell, view);
    }

    @PostMapping("/cases/{caseId}/people/link")
    String make(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String days,
            RedirectAttributes carried) {
        CaseFile file = cases.get(caseId);
        LinkScope opens = LinkScope.find(scope)
                .orElseThrow(() -> new BadInputException("What it opens", scope, "Choose one of the three."));
        int lasts = DAYS.stream()
                .filter(offered -> offered.toString().equals(days))
                .findFirst()
                .orElseThrow(() -> new BadInputException("How long it works", days, "Choose one of the days offered."));
        Carried.show(
                carried,
                newLinks.make(
                        Words.ENGLISH, caseId, who, file.name(), opens, Optional.empty(), Duration.ofDays(lasts)));
        return "redirect:/cases/" + caseId + "/people";
    }

    @PostMapping("/cases/{caseId}/people/carer")
    String nameCarer(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String relation,
            RedirectAttributes carried) {
        Carried.show(carried, carers.name(Words.ENGLISH, caseId, who, name, relation, Duration.ofDays(USUAL_DAYS)));
        return "redirect:/cases/" + caseId + "/people";
    }

    @PostMapping("/cases/{caseId}/people/carer/link")
    String linkCarer(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String carer,
            RedirectAttributes carried) {
        Carer known = carers.present(caseId).stream()
                .filter(one -> one.id().toString().equals(carer))
                .findFirst()
                .orElseThrow(() -> new BadInputException("Carer", "not named", "Reload the page."));
        Carried.show(carried, carers.link(Words.ENGLISH, caseId, who, known, Duration.ofDays(USUAL_DAYS)));
        return "redirect:/cases/" + caseId + "/people";
    }

    @PostMapping("/cases/{caseId}/people/carer/end")
    String endCarer(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String carer,
            RedirectAttributes carried) {
        carried.addFlashAttribute(
                Shells.NOTICE,
                carers.end(caseId, who, carer)
                        .map(name -> name
                                + " cannot open these pages any more. What they said stays, marked as said by them.")
                        .orElse("That was ended before."));
        return "redirect:/cases/" + caseId + "/people";
    }

    @PostMapping("/cases/{caseId}/people/send")
    String send(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "false") boolean keep,
            RedirectAttributes carried) {
        Way how = Way.get(way);
        PersonalLink link = links.findOpen(token)
                .filter(found -> found.caseId().equals(caseId))
                .orElseThrow(() -> new BadInputException(
                        "Link", "not open any more, or none of this case", "Make a new one; this was not sent."));
        if (sending.send(how, to, handovers.ofLink(Words.ENGLISH, nameOf(link), link, token), carried)) {
            links.sent(link, how.word());
            if (keep && link.carerId().isEmpty()) {
                keep(caseId, who, how, to.strip());
            }
        }
        return "redirect:/cases/" + caseId + "/people";
    }

    private String nameOf(PersonalLink link) {
        return link.carerId()
                .flatMap(id -> cases.carers(link.caseId()).stream()
                        .filter(carer -> carer.id().equals(id))
                        .findFirst())
                .map(Carer::name)
                .orElseGet(() -> cases.get(link.caseId()).name());
    }

    private void keep(UUID caseId, SignedIn who, Way way, String to) {
        Contact before = cases.contact(caseId);
        cases.keepContact(
                caseId,
                who.account(),
                switch (way) {
                    case MAIL -> new Contact(to, before.phone());
                    case SMS -> new Contact(before.email(), to);
                });
    }

    @PostMapping("/cases/{caseId}/people/forget")
    String forget(@AuthenticationPrincipal SignedIn who, @PathVariable UUID caseId, RedirectAttributes carried) {
        cases.keepContact(caseId, who.account(), new Contact("", ""));
        carried.addFlashAttribute(Shells.NOTICE, "Address and number are not proposed any more.");
        return "redirect:/cases/" + caseId + "/people";
    }

    @PostMapping("/cases/{caseId}/people/revoke")
    String revoke(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String link,
            RedirectAttributes carried) {
        boolean ended = findId(link).filter(id -> links.revoke(caseId, id, who)).isPresent();
        carried.addFlashAttribute(
                Shells.NOTICE,
                ended
                        ? "The link is ended. It opens nothing any more, on any device."
                        : "That link was ended before, or is none of this case.");
        return "redirect:/cases/" + caseId + "/people";
    }

    private static Optional<UUID> findId(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Optional<SendForm> form(HttpServletRequest request, UUID caseId, Contact contact) {
        String action = "/cases/" + caseId + "/people/send";
        Optional<String> failure = Carried.findFailure(request);
        return Carried.findHandover(request)
                .map(fresh -> isOwn(fresh)
                        ? handovers.form(fresh, action, contact.email(), contact.phone(), true, failure)
                        : handovers.form(fresh, action, "", "", false, failure));
    }

    private boolean isOwn(Handover fresh) {
        return links.findOpen(fresh.token())
                .filter(link -> link.carerId().isEmpty())
                .isPresent();
    }

    private LinkLine line(PersonalLink link) {
        return new LinkLine(
                link.id().toString(),
                link.carerId().isEmpty() ? link.scope().label() : "For " + nameOf(link) + ", a carer",
                "made " + moment(link.createdAt()) + " by " + link.createdBy(),
                link.revokedAt()
                        .map(ended -> "ended " + moment(ended))
                        .orElse((link.isOpen(clock.instant()) ? "works until " : "expired ") + day(link.expiresAt())),
                used(link));
    }

    private String used(PersonalLink link) {
        String sent = link.sentAt()
                .map(when ->
                        "sent by " + Way.find(link.sentWay()).map(Way::label).orElse("") + " " + moment(when) + ", ")
                .orElse("");
        if (link.firstUsedAt().isEmpty()) {
            return sent + "never opened";
        }
        return sent + "first opened " + moment(link.firstUsedAt().get()) + ", last used "
                + moment(link.lastUsedAt().orElse(link.firstUsedAt().get()));
    }

    private String day(Instant instant) {
        return Plain.date(LocalDate.ofInstant(instant, clock.getZone()));
    }

    private String moment(Instant instant) {
        return MOMENT.format(instant.atZone(clock.getZone()));
    }
}

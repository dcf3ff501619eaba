package org.myotome.server.owndata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.myotome.engine.history.Event;
import org.myotome.engine.language.Words;
import org.myotome.server.access.CaseGrants;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.form.Problems;
import org.myotome.server.form.Typed;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person downloads what is kept about them and asks for its erasure; the clinic decides. */
@Controller
public class OwnDataPages {

    private static final String MINE = "/my/data";
    private static final String REQUESTS = "/clinic/requests";
    private static final int LONGEST_REASON = 500;
    private static final int DECIDED_SHOWN = 50;

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final CaseGrants grants;
    private final OwnData data;
    private final ErasureRequests requests;
    private final Erasure erasure;
    private final PersonDays days;
    private final Clock clock;

    OwnDataPages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            CaseGrants grants,
            OwnData data,
            ErasureRequests requests,
            Erasure erasure,
            PersonDays days,
            Clock clock) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.grants = grants;
        this.data = data;
        this.requests = requests;
        this.erasure = erasure;
        this.days = days;
        this.clock = clock;
    }

    /**
     * What the person sees.
     *
     * @param open whether a request waits for the clinic
     * @param history what became of each, in sentences, newest first
     */
    public record MyDataView(boolean open, List<String> history) {}

    /** A request in the clinic's list. */
    public record Waiting(String name, String asked, String href) {}

    /**
     * What the clinic sees.
     *
     * @param waiting requests of people whom this clinician sees
     * @param unseen how many wait that colleagues have to decide
     * @param decided what was decided, newest first
     */
    public record RequestsView(List<Waiting> waiting, int unseen, List<String> decided) {}

    /**
     * Where one request is decided.
     *
     * @param heading whom it is about
     * @param open whether a request waits
     * @param history what became of each
     * @param lost what would be lost, line by line
     * @param reason as written
     * @param name as written
     */
    public record DecideView(
            Heading heading, boolean open, List<String> history, List<String> lost, String reason, String name) {}

    // --- the person ---

    @GetMapping(MINE)
    ResponseEntity<String> mine(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        UUID caseId = who.getCaseId();
        Shell shell = shells.of(request, "My data", "mydata", Shell.Place.STOP);
        return pages.page(
                "owndata/mine",
                shell,
                new MyDataView(
                        requests.findOpen(caseId).isPresent(),
                        history(caseId, days.zone(caseId), true, shell.words())));
    }

    @GetMapping(MINE + "/all.zip")
    ResponseEntity<byte[]> download(@AuthenticationPrincipal SignedIn who) {
        return archive(who.getCaseId());
    }

    @PostMapping(MINE + "/erase")
    String ask(@AuthenticationPrincipal SignedIn who, Words words, RedirectAttributes carried) {
        carried.addFlashAttribute(
                Shells.NOTICE,
                requests.ask(who.getCaseId(), who)
                        ? words.say("Your clinic sees that you ask for it. Until it is decided, all stays as it is.")
                        : words.say("You have asked for it already; your clinic sees it."));
        return "redirect:" + MINE;
    }

    @PostMapping(MINE + "/keep")
    String takeBack(@AuthenticationPrincipal SignedIn who, Words words, RedirectAttributes carried) {
        carried.addFlashAttribute(
                Shells.NOTICE,
                requests.withdraw(who.getCaseId())
                        ? words.say("Taken back. All stays as it is.")
                        : words.say("No request is open."));
        return "redirect:" + MINE;
    }

    // --- the clinic ---

    @GetMapping(REQUESTS)
    ResponseEntity<String> all(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        List<UUID> seen = grants.listCases(who.account());
        List<ErasureRequest> open = requests.listOpen();
        List<Waiting> waiting = open.stream()
                .filter(one -> seen.contains(one.caseId()))
                .map(one -> new Waiting(
                        cases.get(one.caseId()).name(),
                        asked(one, clock.getZone(), false, Words.ENGLISH),
                        "/cases/" + one.caseId() + "/erasure"))
                .toList();
        List<String> decided = requests.listDecided(DECIDED_SHOWN).stream()
                .map(one -> decided(one, clock.getZone()))
                .toList();
        Shell shell = shells.of(request, "Requests", "requests", Shell.Place.CLINIC);
        return pages.page("owndata/requests", shell, new RequestsView(waiting, open.size() - waiting.size(), decided));
    }

    @GetMapping("/cases/{caseId}/data.zip")
    ResponseEntity<byte[]> export(@PathVariable UUID caseId) {
        return archive(caseId);
    }

    @GetMapping("/cases/{caseId}/erasure")
    ResponseEntity<String> decide(HttpServletRequest request, @PathVariable UUID caseId) {
        return pages.page("owndata/decide", shell(request, caseId), view(cases.get(caseId), Map.of()));
    }

    @PostMapping("/cases/{caseId}/erasure/ask")
    String askFor(@AuthenticationPrincipal SignedIn who, @PathVariable UUID caseId, RedirectAttributes carried) {
        carried.addFlashAttribute(
                Shells.NOTICE,
                requests.ask(caseId, who) ? "Written down. It waits for a decision." : "A request is open already.");
        return "redirect:/cases/" + caseId + "/erasure";
    }

    @PostMapping("/cases/{caseId}/erasure")
    ResponseEntity<String> decided(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            RedirectAttributes carried) {
        Map<String, String> typed = Typed.of(request).values();
        CaseFile file = cases.get(caseId);
        try {
            Decision decision = read(file, typed);
            UUID open = requests.findOpen(caseId)
                    .map(ErasureRequest::id)
                    .orElseThrow(() -> new BadInputException(
                            "Request", "none open", "It was decided or taken back meanwhile. Look at it again."));
            boolean done = decision.erase()
                    ? erasure.erase(open, caseId, decision.reason(), who)
                    : requests.decide(open, false, decision.reason(), who.account());
            carried.addFlashAttribute(Shells.NOTICE, notice(decision, done));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", REQUESTS)
                    .body("");
        } catch (BadInputException bad) {
            Shell shell = shell(request, caseId).withProblems(bad.problems());
            return pages.page(HttpStatus.UNPROCESSABLE_CONTENT, "owndata/decide", shell, view(file, typed));
        }
    }

    private static String notice(Decision decision, boolean done) {
        if (!done) {
            return "Somebody else decided it first; nothing was changed.";
        }
        return decision.erase()
                ? "Erased. Nobody can read this record again; its sealed entries stay and still verify."
                : "Kept. The person reads your reason.";
    }

    /** What the clinic decides. */
    private record Decision(boolean erase, String reason) {}

    private static Decision read(CaseFile file, Map<String, String> typed) {
        Problems fields = new Problems(typed);
        boolean erase = fields.text("decision").equals("erase");
        if (!erase && !fields.text("decision").equals("keep")) {
            fields.add("Decision", fields.text("decision"), "Choose whether the record is erased or kept.");
        }
        String reason = fields.text("reason", "Reason", LONGEST_REASON);
        if (fields.text("reason").isEmpty()) {
            fields.add("Reason", "", "Write why, without names: the reason stays when the record is gone.");
        }
        if (erase && !fields.text("name").equalsIgnoreCase(file.name().strip())) {
            fields.add(
                    "Name of the person",
                    fields.text("name"),
                    "Write the name as it stands at the head of this page. Erasing cannot be undone.");
        }
        fields.throwIfAny();
        return new Decision(erase, reason);
    }

    private Shell shell(HttpServletRequest request, UUID caseId) {
        return shells.of(request, "Data and erasure", "erasure", Shell.Place.PEOPLE, caseId);
    }

    private DecideView view(CaseFile file, Map<String, String> typed) {
        return new DecideView(
                Heading.of(file),
                requests.findOpen(file.caseId()).isPresent(),
                history(file.caseId(), clock.getZone(), false, Words.ENGLISH),
                lost(file),
                typed.getOrDefault("reason", ""),
                typed.getOrDefault("name", ""));
    }

    private static List<String> lost(CaseFile file) {
        List<String> lost = new ArrayList<>();
        lost.add(file.name() + ": name, address, telephone, helpers");
        lost.add(counted(file.events().size(), "entry", "entries") + " of the record");
        lost.add(counted(file.words().size(), "note", "notes") + " in the person’s own words");
        lost.add(counted(file.episode().log().sessions().size(), "session", "sessions") + " and "
                + counted(file.episode().log().mornings().size(), "morning", "mornings"));
        lost.add(counted(file.episode().programmes().size(), "accepted programme", "accepted programmes"));
        lost.add(counted(
                (int) file.events().stream()
                        .filter(recorded -> recorded.event() instanceof Event.OutcomeRecorded)
                        .count(),
                "score",
                "scores"));
        lost.add("the account, every link and the calendar of the person, at once");
        return lost;
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private List<String> history(UUID caseId, ZoneId zone, boolean forThePerson, Words words) {
        return requests.list(caseId).stream()
                .map(one -> String.join(" ", whatBecameOf(one, zone, forThePerson, words)))
                .toList();
    }

    private static List<String> whatBecameOf(ErasureRequest one, ZoneId zone, boolean forThePerson, Words words) {
        List<String> sentences = new ArrayList<>();
        sentences.add(asked(one, zone, forThePerson, words));
        one.withdrawnAt().ifPresent(at -> sentences.add(words.say("Taken back on {0}.", day(at, zone))));
        one.decision().ifPresent(decision -> sentences.add(decided(decision, zone, words)));
        if (one.decision().isEmpty() && one.isOpen()) {
            sentences.add(words.say("Not decided yet."));
        }
        return sentences;
    }

    private static String asked(ErasureRequest one, ZoneId zone, boolean forThePerson, Words words) {
        LocalDate day = day(one.askedAt(), zone);
        if (one.byClinician()) {
            return words.say("Erasure written down by a clinician on {0}.", day);
        }
        return forThePerson
                ? words.say("Erasure asked for by you on {0}.", day)
                : words.say("Erasure asked for by the person on {0}.", day);
    }

    private static String decided(ErasureRequest.Decision decision, ZoneId zone, Words words) {
        LocalDate day = day(decision.at(), zone);
        return decision.erased()
                ? words.say("Erased on {0} by {1}: {2}", day, decision.by(), decision.reason())
                : words.say("Kept on {0} by {1}: {2}", day, decision.by(), decision.reason());
    }

    private static String decided(ErasureRequest one, ZoneId zone) {
        String asked = Words.ENGLISH.say("Asked for on {0}.", day(one.askedAt(), zone));
        return one.decision()
                .map(decision -> asked + " " + decided(decision, zone, Words.ENGLISH))
                .orElse(asked + " ");
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    private ResponseEntity<byte[]> archive(UUID caseId) {
        CaseFile file = cases.get(caseId);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("myotome-" + days.today(caseId) + ".zip")
                                .build()
                                .toString())
                .body(data.archive(file));
    }
}

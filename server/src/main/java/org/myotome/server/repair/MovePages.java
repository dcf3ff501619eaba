package org.myotome.server.repair;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.server.access.AccessTrail;
import org.myotome.server.access.CaseGrants;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.Authors;
import org.myotome.server.casefile.BusyCaseException;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.NoSuchCaseException;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.casefile.WrongPerson;
import org.myotome.server.caseload.Need;
import org.myotome.server.form.Choice;
import org.myotome.server.form.Problems;
import org.myotome.server.form.Typed;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.wording.EventWords;
import org.myotome.server.wording.Plain;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entries that were filed on the wrong person go to the right one, after a look at what that changes for either. */
@Controller
public class MovePages {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final String MOVE = "/cases/{caseId}/timeline/move";
    private static final int LONGEST_REASON = 300;

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final CaseGrants grants;
    private final AccessTrail trail;
    private final WrongPerson wrongPerson;
    private final Decisions decisions;
    private final Content content;
    private final Authors authors;
    private final PersonDays days;

    MovePages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            CaseGrants grants,
            AccessTrail trail,
            WrongPerson wrongPerson,
            Decisions decisions,
            Content content,
            Authors authors,
            PersonDays days) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.grants = grants;
        this.trail = trail;
        this.wrongPerson = wrongPerson;
        this.decisions = decisions;
        this.content = content;
        this.authors = authors;
        this.days = days;
    }

    /**
     * An entry that can be chosen.
     *
     * @param id the entry
     * @param words what it says
     * @param when and who wrote it
     * @param chosen whether it is ticked
     */
    public record Line(String id, String words, String when, boolean chosen) {}

    /**
     * What the moving changes for one of the two.
     *
     * @param name whose record it is
     * @param what what happens to the entries there
     * @param before what happens next as things stand, with the tier
     * @param after what would happen next
     */
    public record Effect(String name, String what, String before, String after) {

        /** Return whether what happens next stays as it is. */
        public boolean isNone() {
            return before.equals(after);
        }
    }

    /**
     * What the page shows.
     *
     * @param heading whose record they stand in
     * @param event the entry that was opened
     * @param lines the entries of that day
     * @param people to whom they can be moved
     * @param to the person chosen; empty at first
     * @param reason as written
     * @param effects what the moving changes, once it was looked at
     * @param moment the state of both records that was looked at
     */
    public record MoveView(
            Heading heading,
            String event,
            List<Line> lines,
            List<Choice> people,
            String to,
            String reason,
            List<Effect> effects,
            String moment) {

        public MoveView {
            lines = List.copyOf(lines);
            people = List.copyOf(people);
            effects = List.copyOf(effects);
        }
    }

    /** What was asked for. */
    private record Asked(CaseFile from, CaseFile to, List<RecordedEvent> entries, String reason) {

        String moment() {
            return from.position() + "-" + to.position();
        }
    }

    @GetMapping(MOVE)
    ResponseEntity<String> page(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String event) {
        CaseFile file = cases.get(caseId);
        return pages.page(
                "repair/move", shell(request, caseId), view(file, who, event, List.of(event), "", "", List.of(), ""));
    }

    @PostMapping(MOVE)
    ResponseEntity<String> move(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            RedirectAttributes carried) {
        Map<String, String> typed = Typed.of(request).values();
        String event = typed.getOrDefault("event", "");
        List<String> chosen = List.of(typed.getOrDefault("entries", "").split(" "));
        String to = typed.getOrDefault("to", "");
        String reason = typed.getOrDefault("reason", "");
        CaseFile file = cases.get(caseId);
        try {
            Asked asked = read(file, who, chosen, to, reason);
            trail.record(asked.to().caseId(), who, request.getMethod(), request.getRequestURI(), true);
            if (typed.getOrDefault("moment", "").isEmpty()) {
                return pages.page(
                        "repair/move",
                        shell(request, caseId),
                        view(file, who, event, chosen, to, reason, effects(asked), asked.moment()));
            }
            requireSameMoment(asked, typed.getOrDefault("moment", ""));
            wrongPerson.move(asked.from(), asked.to(), asked.entries(), asked.reason(), who.account());
            carried.addFlashAttribute(
                    Shells.NOTICE,
                    counted(asked.entries().size()) + " moved to " + asked.to().name()
                            + ". Both records say so, and everything that follows has been worked out anew.");
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", "/cases/" + caseId + "/timeline")
                    .body("");
        } catch (BadInputException bad) {
            return refused(request, who, file, event, chosen, to, reason, bad);
        } catch (BusyCaseException changed) {
            return refused(request, who, file, event, chosen, to, reason, changedMeanwhile());
        }
    }

    private ResponseEntity<String> refused(
            HttpServletRequest request,
            SignedIn who,
            CaseFile file,
            String event,
            List<String> chosen,
            String to,
            String reason,
            BadInputException bad) {
        Shell shell = shell(request, file.caseId()).withProblems(bad.problems());
        return pages.page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "repair/move",
                shell,
                view(file, who, event, chosen, to, reason, List.of(), ""));
    }

    private Shell shell(HttpServletRequest request, UUID caseId) {
        return shells.of(request, "About somebody else", "move", Shell.Place.TIMELINE, caseId);
    }

    private static void requireSameMoment(Asked asked, String shown) {
        if (!asked.moment().equals(shown)) {
            throw changedMeanwhile();
        }
    }

    private static BadInputException changedMeanwhile() {
        return new BadInputException(
                "The two records", "changed meanwhile", "Look once more at what the moving changes, then confirm.");
    }

    private Asked read(CaseFile file, SignedIn who, List<String> chosen, String to, String reason) {
        Problems problems = new Problems(Map.of("reason", reason));
        List<RecordedEvent> entries = WrongPerson.movable(file).stream()
                .filter(recorded -> chosen.contains(recorded.id().value()))
                .toList();
        if (entries.isEmpty()) {
            problems.add(
                    "Entries",
                    "",
                    "Tick at least one. What was struck out or moved already, and what was decided, cannot be moved.");
        }
        String why = problems.text("reason", "Why", LONGEST_REASON);
        if (why.isEmpty() && reason.isBlank()) {
            problems.add("Why", "", "Write how it came about, for whoever reads either record.");
        }
        Optional<CaseFile> other = find(file, who, to);
        if (other.isEmpty()) {
            problems.add("To whom", to.isEmpty() ? "nobody" : to, "Choose one of the people whom you see.");
        }
        problems.throwIfAny();
        return new Asked(file, other.orElseThrow(), entries, why);
    }

    private Optional<CaseFile> find(CaseFile file, SignedIn who, String to) {
        return people(file, who).stream()
                .filter(other -> other.caseId().toString().equals(to))
                .findFirst();
    }

    private List<CaseFile> people(CaseFile file, SignedIn who) {
        List<CaseFile> people = new ArrayList<>();
        for (UUID caseId : grants.listCases(who.account())) {
            if (!caseId.equals(file.caseId())) {
                try {
                    people.add(cases.get(caseId));
                } catch (NoSuchCaseException erased) {
                    // whoever was erased has no record to move anything to
                }
            }
        }
        people.sort(Comparator.comparing(CaseFile::name));
        return people;
    }

    private List<Effect> effects(Asked asked) {
        CaseFile without = wrongPerson.without(asked.from(), asked.entries(), asked.reason());
        CaseFile with = wrongPerson.with(asked.to(), asked.entries());
        String moved = counted(asked.entries().size());
        return List.of(
                new Effect(asked.from().name(), moved + " struck out", next(asked.from()), next(without)),
                new Effect(asked.to().name(), moved + " added", next(asked.to()), next(with)));
    }

    private String next(CaseFile file) {
        LocalDate today = days.today(file.caseId());
        Need need = Need.of(file, decisions.next(file, today), decisions.consent(file), content, today);
        return "Tier " + decisions.triage(file).tier().name() + ". " + need.why();
    }

    private static String counted(int entries) {
        return entries + (entries == 1 ? " entry" : " entries");
    }

    private MoveView view(
            CaseFile file,
            SignedIn who,
            String event,
            List<String> chosen,
            String to,
            String reason,
            List<Effect> effects,
            String moment) {
        return new MoveView(
                Heading.of(file),
                event,
                lines(file, event, chosen),
                people(file, who).stream()
                        .map(other -> Choice.of(
                                other.caseId().toString(),
                                other.name() + ", " + Plain.age(other.record().person())))
                        .toList(),
                to,
                reason,
                effects,
                moment);
    }

    /** Return what was written on the same day by the same author as an entry, and whatever else was chosen. */
    private List<Line> lines(CaseFile file, String event, List<String> chosen) {
        ZoneId zone = days.zone(file.caseId());
        Map<String, String> names = authors.of(file);
        List<RecordedEvent> movable = WrongPerson.movable(file);
        Optional<RecordedEvent> opened = movable.stream()
                .filter(recorded -> recorded.id().value().equals(event))
                .findFirst();
        return movable.stream()
                .filter(recorded -> chosen.contains(recorded.id().value())
                        || opened.filter(one -> areTogether(one, recorded, zone))
                                .isPresent())
                .map(recorded -> {
                    EventWords words = EventWords.of(recorded.event(), content.library());
                    return new Line(
                            recorded.id().value(),
                            words.title() + (words.detail().isEmpty() ? "" : ": " + words.detail()),
                            MOMENT.format(recorded.occurredAt().atZone(zone)) + ", "
                                    + names.getOrDefault(recorded.author(), recorded.author()),
                            chosen.contains(recorded.id().value()));
                })
                .toList();
    }

    private static boolean areTogether(RecordedEvent one, RecordedEvent other, ZoneId zone) {
        return one.author().equals(other.author())
                && one.recordedAt()
                        .atZone(zone)
                        .toLocalDate()
                        .equals(other.recordedAt().atZone(zone).toLocalDate());
    }
}

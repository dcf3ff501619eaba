package org.myotome.server.timeline;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventId;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.Authors;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.Moved;
import org.myotome.server.casefile.OwnWords;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.casefile.Signatures;
import org.myotome.server.casefile.WrongPerson;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.wording.ConflictWords;
import org.myotome.server.wording.EventWords;
import org.myotome.server.words.WordsView;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The timeline of a case. */
@Controller
public class TimelinePages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Content content;
    private final Decisions decisions;
    private final Authors authors;
    private final PersonDays personDays;
    private final Signatures signatures;
    private final WrongPerson wrongPerson;

    TimelinePages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            Content content,
            Decisions decisions,
            Authors authors,
            PersonDays personDays,
            Signatures signatures,
            WrongPerson wrongPerson) {
        this.wrongPerson = wrongPerson;
        this.signatures = signatures;
        this.personDays = personDays;
        this.authors = authors;
        this.decisions = decisions;
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.content = content;
    }

    /** A day and what happened on it, newest first. */
    public record Day(String day, List<EntryRun> runs) {}

    /**
     * What the page shows.
     *
     * @param heading whose it is
     * @param zone the time zone of days and times
     * @param days the days, newest first
     * @param conflicts what does not fit together
     */
    public record TimelineView(Heading heading, String zone, List<Day> days, List<String> conflicts) {}

    @GetMapping("/cases/{caseId}/timeline")
    ResponseEntity<String> timeline(HttpServletRequest request, @PathVariable UUID caseId) {
        CaseFile file = cases.get(caseId);
        Shell shell = shells.of(request, "Timeline", "timeline", Shell.Place.TIMELINE, caseId);
        List<String> conflicts = file.episode().conflicts().stream()
                .map(conflict -> ConflictWords.of(conflict, content.screening()))
                .toList();
        return pages.page(
                "timeline/timeline",
                shell,
                new TimelineView(Heading.of(file), personDays.zone(caseId).getId(), days(file), conflicts));
    }

    @PostMapping("/cases/{caseId}/timeline/correct")
    String correct(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes carried) {
        if (reason.isBlank() || reason.length() > 400) {
            throw new BadInputException(
                    "Why it is a mistake", reason.length() + " characters", "Write 1 to 400 characters.");
        }
        cases.change(caseId, who.account(), file -> {
            boolean known = file.events().stream()
                    .anyMatch(recorded -> recorded.id().value().equals(event));
            if (!known) {
                throw new BadInputException("Entry", event, "It is not part of this case. Reload the page.");
            }
            return List.of(new Event.EventCorrected(new EventId(event), reason.strip()));
        });
        carried.addFlashAttribute(
                Shells.NOTICE, "Struck out. Everything that follows from it has been worked out anew.");
        return "redirect:/cases/" + caseId + "/timeline";
    }

    private List<Day> days(CaseFile file) {
        Map<String, String> reasons = reasonsByStruckEvent(file.events());
        Map<String, List<String>> changed = changedByCorrection(file);
        Map<String, String> who = authors.of(file);
        Map<String, String> arrived = arrived(file, who);
        Map<String, List<Entry>> byDay = new LinkedHashMap<>();
        ZoneId zone = personDays.zone(file.caseId());
        Deque<OwnWords> own = new ArrayDeque<>(file.words().reversed());
        for (RecordedEvent recorded : file.events().reversed()) {
            while (!own.isEmpty() && own.getFirst().at().isAfter(recorded.recordedAt())) {
                add(byDay, own.removeFirst(), who, zone);
            }
            EventWords words = EventWords.of(recorded.event(), content.library());
            String id = recorded.id().value();
            boolean correction = recorded.event() instanceof Event.EventCorrected;
            boolean stands = !reasons.containsKey(id);
            byDay.computeIfAbsent(DAY.format(recorded.occurredAt().atZone(zone)), _ -> new ArrayList<>())
                    .add(new Entry(
                            id,
                            stands ? EntryRun.kind(recorded.event()) : "",
                            TIME.format(recorded.occurredAt().atZone(zone)),
                            words.title(),
                            detail(file, recorded, words) + arrived.getOrDefault(id, ""),
                            author(recorded, who),
                            Optional.ofNullable(reasons.get(id)),
                            changed.getOrDefault(id, List.of()),
                            stands && !(correction && isFirst(file.events(), recorded)),
                            stands && WrongPerson.canMove(recorded.event())));
        }
        own.forEach(said -> add(byDay, said, who, zone));
        return byDay.entrySet().stream()
                .map(entry -> new Day(entry.getKey(), EntryRun.of(entry.getValue())))
                .toList();
    }

    /** Own words stand between the entries at the time at which they were said; they are put right where they are read. */
    private static void add(Map<String, List<Entry>> byDay, OwnWords said, Map<String, String> who, ZoneId zone) {
        byDay.computeIfAbsent(DAY.format(said.at().atZone(zone)), _ -> new ArrayList<>())
                .add(new Entry(
                        said.id().toString(),
                        "",
                        TIME.format(said.at().atZone(zone)),
                        "In their words: " + WordsView.title(said.kind()),
                        said.text(),
                        who.getOrDefault(said.author(), said.author()),
                        struck(said.state()),
                        List.of(),
                        false,
                        false));
    }

    private static Optional<String> struck(OwnWords.State state) {
        return switch (state) {
            case STANDS -> Optional.empty();
            case REPLACED -> Optional.of("put right by later words");
            case TAKEN_BACK -> Optional.of("taken back by who said it");
        };
    }

    /** Return what is said of the entries that were filed on somebody else first, by their ids. */
    private Map<String, String> arrived(CaseFile file, Map<String, String> who) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Moved moved : wrongPerson.moves(file.caseId())) {
            if (!moved.away()) {
                String by = who.getOrDefault(moved.by(), moved.by());
                moved.entries()
                        .forEach(entry -> said.put(
                                entry.value(),
                                ". Filed on somebody else first; moved here by " + by + ": " + moved.reason()));
            }
        }
        return said;
    }

    /** Whoever types a sheet in writes what the person has said. */
    private static String author(RecordedEvent recorded, Map<String, String> who) {
        String name = who.getOrDefault(recorded.author(), recorded.author());
        return recorded.device().equals(CaseFiles.PAPER) ? "from paper, typed in by " + name : name;
    }

    /** Under an accepted plan stands who signed it, or that nobody has. */
    private String detail(CaseFile file, RecordedEvent recorded, EventWords words) {
        return recorded.event() instanceof Event.ProgrammeAccepted
                ? words.detail() + ". "
                        + signatures
                                .of(file, recorded.author(), recorded.occurredAt())
                                .words()
                : words.detail();
    }

    private Map<String, List<String>> changedByCorrection(CaseFile file) {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        for (Decisions.Revised revised : decisions.revisions(file, personDays.zone(file.caseId()))) {
            changed.put(
                    revised.correction().id().value(),
                    content.aboutProgression().of(revised.revision()));
        }
        return changed;
    }

    private static boolean isFirst(List<RecordedEvent> events, RecordedEvent recorded) {
        return events.getFirst().equals(recorded);
    }

    /** Corrections are looked at from the last to the first, as the fold does: one that is struck out strikes nothing. */
    private static Map<String, String> reasonsByStruckEvent(List<RecordedEvent> events) {
        Map<String, String> reasons = new LinkedHashMap<>();
        Set<String> struck = new TreeSet<>();
        for (RecordedEvent recorded : events.reversed()) {
            if (recorded.event() instanceof Event.EventCorrected(EventId superseded, String reason)
                    && !struck.contains(recorded.id().value())) {
                struck.add(superseded.value());
                reasons.put(superseded.value(), reason);
            }
        }
        return reasons;
    }
}

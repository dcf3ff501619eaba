package org.myotome.server.handout;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.myotome.engine.history.AcceptedProgramme;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.history.SetLog;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.form.Choice;
import org.myotome.server.form.Typed;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
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

/** A returned sheet is typed in, a week on a page. */
@Controller
public class PaperLogPages {

    private static final String PAGE = "/plan/paper/log";
    private static final int MOST_SHEETS = 8;
    private static final LocalTime SESSION = LocalTime.NOON;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Content content;
    private final PersonDays days;
    private final Clock clock;

    PaperLogPages(Pages pages, Shells shells, CaseFiles cases, Content content, PersonDays days, Clock clock) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.content = content;
        this.days = days;
        this.clock = clock;
    }

    /**
     * One field to type into.
     *
     * @param name its name in the form
     * @param label what stands beside it on the sheet
     * @param what what it is, for whoever does not see the sheet
     * @param value what stands in it
     * @param shown what stood in it when the page was opened
     * @param most the largest number that fits
     * @param bad whether what stands in it was refused
     */
    public record Box(String name, String label, String what, String value, String shown, int most, boolean bad) {}

    /**
     * A movement on a day.
     *
     * @param name the movement
     * @param boxes its fields, in the order of the sheet
     * @param otherwise what is logged without paper; empty where nothing is
     */
    public record Cell(String name, List<Box> boxes, String otherwise) {

        public Cell {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * A day.
     *
     * @param day its name and date
     * @param cells its movements
     * @param morning the pain on the morning after; nothing where it has not come yet, or nothing is printed for the day
     */
    public record Row(String day, List<Cell> cells, Optional<Box> morning) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What the page shows.
     *
     * @param heading whom it is about
     * @param sheets the sheets there can be, newest first, by their codes
     * @param code the code of the one that is typed in
     * @param from the first day of the week
     * @param week the week, in words
     * @param before the week before; nothing where it had no programme yet
     * @param after the week after; nothing where it has not come yet
     * @param rows the rows of the sheet
     * @param others what is not on the sheet and could be written there by hand
     */
    public record LogView(
            Heading heading,
            List<Choice> sheets,
            String code,
            LocalDate from,
            String week,
            Optional<LocalDate> before,
            Optional<LocalDate> after,
            List<Row> rows,
            List<Row> others) {

        public LogView {
            sheets = List.copyOf(sheets);
            rows = List.copyOf(rows);
            others = List.copyOf(others);
        }

        /** Return whether there is a sheet at all. */
        public boolean hasSheet() {
            return !sheets.isEmpty();
        }
    }

    /** A sheet that may have been printed: its code and the programme on it. */
    private record Sheet(String code, AcceptedProgramme accepted) {}

    /** A week of a sheet. */
    private record Chosen(Sheet sheet, LocalDate monday, PaperWeek week) {}

    @GetMapping("/cases/{caseId}/plan/paper/log")
    ResponseEntity<String> page(
            HttpServletRequest request,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String from) {
        CaseFile file = cases.get(caseId);
        List<Sheet> sheets = sheets(file);
        if (sheets.isEmpty()) {
            return pages.page("handout/log", shell(request, caseId), nothing(file));
        }
        Chosen chosen = choose(file, sheets, code, from);
        Map<String, String> values = chosen.week().values();
        return pages.page("handout/log", shell(request, caseId), view(file, sheets, chosen, values, values));
    }

    @PostMapping("/cases/{caseId}/plan/paper/log")
    ResponseEntity<String> save(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes carried) {
        Typed typed = Typed.of(request);
        CaseFile before = cases.get(caseId);
        List<Sheet> sheets = sheets(before);
        Chosen chosen = choose(before, sheets, code, from);
        List<Event> added = new ArrayList<>();
        try {
            cases.changeFromPaper(caseId, who.account(), event -> when(chosen, caseId, event), file -> {
                added.clear();
                added.addAll(week(file, chosen.sheet(), chosen.monday()).events(typed));
                return List.copyOf(added);
            });
        } catch (BadInputException bad) {
            // what is stored by now becomes what the page has shown, so that saving again is a decision and not a slip
            Map<String, String> shown =
                    week(cases.get(caseId), chosen.sheet(), chosen.monday()).values();
            Shell shell = shell(request, caseId).withProblems(bad.problems());
            return pages.page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "handout/log",
                    shell,
                    view(cases.get(caseId), sheets, chosen, shown, written(typed, shown)));
        }
        carried.addFlashAttribute(Shells.NOTICE, said(added));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(
                        "Location",
                        "/cases/" + caseId + PAGE + "?code=" + chosen.sheet().code() + "&from=" + chosen.monday())
                .body("");
    }

    /** Return what somebody has written over what the page showed them; the rest stands as it is stored by now. */
    private static Map<String, String> written(Typed typed, Map<String, String> stored) {
        Map<String, String> written = new TreeMap<>(stored);
        typed.values().forEach((field, value) -> {
            if (!value.equals(typed.shown().getOrDefault(field, value))) {
                written.put(field, value);
            }
        });
        return written;
    }

    private Shell shell(HttpServletRequest request, UUID caseId) {
        return shells.of(request, "A returned log", "paper-log", Shell.Place.PLAN, caseId);
    }

    private List<Sheet> sheets(CaseFile file) {
        return file.episode().programmes().reversed().stream()
                .limit(MOST_SHEETS)
                .map(accepted -> new Sheet(
                        ProgrammeCode.ofHash(cases.hash(file.caseId(), accepted.event()))
                                .text(),
                        accepted))
                .toList();
    }

    private Chosen choose(CaseFile file, List<Sheet> sheets, String code, String from) {
        Sheet sheet = sheets.stream()
                .filter(one -> code.isEmpty() || one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "Code of the sheet", code, "No programme of this case has it. Choose one on the page."));
        LocalDate today = days.today(file.caseId());
        LocalDate first = firstDay(file, sheet);
        LocalDate day = from.isEmpty() ? proposed(file, first, today) : parse(from);
        LocalDate monday = PaperWeek.mondayOf(day);
        if (monday.isAfter(today) || monday.isBefore(PaperWeek.mondayOf(first))) {
            throw new BadInputException(
                    "Week",
                    from,
                    "This sheet can have been followed from " + Plain.date(first) + " to " + Plain.date(today) + ".");
        }
        return new Chosen(sheet, monday, week(file, sheet, monday));
    }

    private PaperWeek week(CaseFile file, Sheet sheet, LocalDate monday) {
        return new PaperWeek(
                file,
                sheet.accepted().programme(),
                monday,
                firstDay(file, sheet),
                days.today(file.caseId()),
                id -> Plain.movementName(content.library(), id));
    }

    private LocalDate firstDay(CaseFile file, Sheet sheet) {
        return days.dayOf(file.caseId(), sheet.accepted().acceptedAt());
    }

    /** Return a day of the week that comes next: the one after what was typed in last, or the first one of the sheet. */
    private static LocalDate proposed(CaseFile file, LocalDate first, LocalDate today) {
        LocalDate next = file.events().stream()
                .filter(recorded -> recorded.device().equals(CaseFiles.PAPER))
                .map(RecordedEvent::event)
                .filter(Event.SetLogged.class::isInstance)
                .map(event -> ((Event.SetLogged) event).log().day().plusWeeks(1))
                .max(LocalDate::compareTo)
                .orElse(first);
        return next.isBefore(first) ? first : next.isAfter(today) ? today : next;
    }

    private static LocalDate parse(String from) {
        try {
            return LocalDate.parse(from);
        } catch (DateTimeParseException noDay) {
            throw new BadInputException("Week", from, "Choose a week on the page.");
        }
    }

    /** Return when something on a sheet happened: nobody wrote the hour, so it is the middle of the day, after the sheet was made. */
    private Instant when(Chosen chosen, UUID caseId, Event event) {
        Instant now = clock.instant();
        Instant said = switch (event) {
            case Event.SetLogged(SetLog log) -> at(log.day(), SESSION, caseId);
            case Event.MorningChecked(MorningCheck check) -> at(check.day(), MORNING, caseId);
            default -> now;
        };
        Instant made = chosen.sheet().accepted().acceptedAt();
        Instant after = said.isBefore(made) ? made : said;
        return after.isAfter(now) ? now : after;
    }

    private Instant at(LocalDate day, LocalTime time, UUID caseId) {
        ZoneId zone = days.zone(caseId);
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static String said(List<Event> added) {
        long sets = added.stream().filter(Event.SetLogged.class::isInstance).count();
        long mornings =
                added.stream().filter(Event.MorningChecked.class::isInstance).count();
        long struck =
                added.stream().filter(Event.EventCorrected.class::isInstance).count();
        return added.isEmpty()
                ? "Nothing new: all of it is in the record already."
                : "Typed in: " + counted(sets, "set") + " and " + counted(mornings, "morning")
                        + (struck == 0 ? "" : "; " + counted(struck, "entry", "entries") + " struck out")
                        + ". What follows from it has been worked out anew.";
    }

    private static String counted(long number, String word) {
        return counted(number, word, word + "s");
    }

    private static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static LogView nothing(CaseFile file) {
        return new LogView(
                Heading.of(file),
                List.of(),
                "",
                LocalDate.EPOCH,
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private LogView view(
            CaseFile file, List<Sheet> sheets, Chosen chosen, Map<String, String> shown, Map<String, String> values) {
        PaperWeek week = chosen.week();
        LocalDate monday = chosen.monday();
        LocalDate next = monday.plusDays(PaperWeek.DAYS);
        List<Row> rows = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        Boxes boxes = new Boxes(shown, values);
        for (LocalDate day : week.days()) {
            List<PaperCell> cells = week.cells(day);
            List<PaperCell> printed = cells.stream().filter(week::isPrinted).toList();
            List<PaperCell> byHand =
                    cells.stream().filter(cell -> !printed.contains(cell)).toList();
            Optional<Box> morning = week.findMorningField(day)
                    .map(field -> boxes.of(field, "pain", "pain on the morning after", PaperBoxLimits.PAIN));
            if (!printed.isEmpty()) {
                rows.add(row(day, printed, week, boxes, morning));
            }
            if (!byHand.isEmpty()) {
                others.add(row(day, byHand, week, boxes, printed.isEmpty() ? morning : Optional.empty()));
            }
        }
        return new LogView(
                Heading.of(file),
                sheets.stream().map(sheet -> choice(file, sheet)).toList(),
                chosen.sheet().code(),
                monday,
                Plain.date(monday) + " to " + Plain.date(next.minusDays(1)),
                Optional.of(monday.minusDays(PaperWeek.DAYS))
                        .filter(_ -> firstDay(file, chosen.sheet()).isBefore(monday)),
                Optional.of(next).filter(day -> !day.isAfter(days.today(file.caseId()))),
                rows,
                others);
    }

    private Choice choice(CaseFile file, Sheet sheet) {
        return Choice.of(sheet.code(), sheet.code() + ", accepted on " + Plain.date(firstDay(file, sheet)));
    }

    private static Row row(LocalDate day, List<PaperCell> cells, PaperWeek week, Boxes boxes, Optional<Box> morning) {
        return new Row(
                PaperWeek.dayLabel(day),
                cells.stream().map(cell -> cell(cell, week, boxes)).toList(),
                morning);
    }

    private static Cell cell(PaperCell cell, PaperWeek week, Boxes boxes) {
        List<Box> fields = new ArrayList<>();
        cell.boxes()
                .forEach(side -> fields.add(boxes.of(
                        side.field(),
                        side.label() + " of " + side.count(),
                        "sets, of " + side.count() + " boxes",
                        side.count())));
        fields.add(boxes.of(cell.painField(), "pain", "worst pain, 0 to 10", PaperBoxLimits.PAIN));
        fields.add(boxes.of(cell.hardField(), "hard", "how hard, 1 to 3", PaperBoxLimits.HARD));
        return new Cell(cell.name(), fields, otherwise(week.loggedOtherwise(cell)));
    }

    private static String otherwise(List<SetLog> logged) {
        return logged.isEmpty()
                ? ""
                : "Logged without paper: " + counted(logged.size(), "set") + ", pain "
                        + Plain.pain(logged.stream()
                                .map(SetLog::pain)
                                .reduce((one, other) -> one.worseOf(other))
                                .orElseThrow())
                        + ".";
    }

    /** The largest numbers that the sheet has room for. */
    private static final class PaperBoxLimits {
        static final int PAIN = 10;
        static final int HARD = 3;
    }

    /** Makes fields from what was shown and what stands in them. */
    private record Boxes(Map<String, String> shown, Map<String, String> values) {

        Box of(String name, String label, String what, int most) {
            String value = values.getOrDefault(name, shown.getOrDefault(name, ""));
            return new Box(name, label, what, value, shown.getOrDefault(name, ""), most, isBad(value, most));
        }

        private static boolean isBad(String value, int most) {
            return value.matches("\\d{1,9}")
                    ? Integer.parseInt(value) > most
                    : !value.matches("|[?]|[-–—]|present|absent|\\d{1,2}[.,]\\d{1,2}");
        }
    }
}

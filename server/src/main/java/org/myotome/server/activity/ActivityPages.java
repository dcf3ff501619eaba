package org.myotome.server.activity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.activity.ActivityLedger;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.activity.CountedActivity;
import org.myotome.engine.activity.RunJudgement;
import org.myotome.engine.history.Corrections;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.language.Words;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Problem;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.wording.Spoken;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person's own page of walks and runs. */
@Controller
public class ActivityPages {

    private static final String ADDRESS = "/my/activity";
    private static final int DAYS_SHOWN = 35;
    private static final int DAYS_THAT_ARE_LATE = 7;
    private static final int MOST_FILES = 20;

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final WalksAndRuns walksAndRuns;
    private final PersonDays days;

    ActivityPages(Pages pages, Shells shells, CaseFiles cases, WalksAndRuns walksAndRuns, PersonDays days) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.walksAndRuns = walksAndRuns;
        this.days = days;
    }

    /**
     * A walk or run as listed.
     *
     * @param id names it
     * @param day its day
     * @param title what it was and how much
     * @param pain how much it hurt; empty when nobody said
     * @param rule what the single-run rule says of it; empty when within
     * @param twins which other entries say the same; empty for none
     */
    public record Line(String id, String day, String title, String pain, String rule, String twins) {}

    /**
     * What the page shows.
     *
     * @param next the next walk or run
     * @param longest the longest run allowed today; empty when there is none to compare with
     * @param form the form, with what was typed
     * @param again whether a walk or run is said anew
     * @param questions what is doubtful about what was typed
     * @param lines the last weeks, newest first
     * @param files what was understood of the files sent
     * @param today the latest day that may be chosen
     */
    public record ActivityView(
            WalksAndRuns.NextView next,
            String longest,
            ActivityForm form,
            boolean again,
            List<Problem> questions,
            List<Line> lines,
            List<FileReading.FileLine> files,
            String today) {}

    @GetMapping(ADDRESS)
    ResponseEntity<String> activity(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String again) {
        CaseFile file = cases.get(who.getCaseId());
        Optional<ActivitySession> before = find(file, again);
        ActivityForm form = before.map(ActivityForm::of).orElseGet(() -> empty(file));
        return page(HttpStatus.OK, request, file, form, before.isPresent(), List.of(), List.of(), List.of());
    }

    @PostMapping(ADDRESS)
    Object log(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            Words words,
            @RequestParam Map<String, String> sent,
            RedirectAttributes carried) {
        ActivityForm form = ActivityForm.of(sent);
        LocalDate today = days.today(who.getCaseId());
        CaseFile now = cases.get(who.getCaseId());
        ActivityReading reading = read(form, now, today, words);
        if (reading.session().isEmpty() || !reading.questions().isEmpty()) {
            boolean again = find(now, form.id()).isPresent();
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    request,
                    now,
                    form,
                    again,
                    reading.problems(),
                    reading.questions(),
                    List.of());
        }
        ActivitySession session = reading.session().get();
        CaseFile[] before = {now};
        CaseFile after = cases.change(who.getCaseId(), who.account(), file -> {
            before[0] = file;
            return logged(file, session);
        });
        carried.addFlashAttribute(Shells.NOTICE, said(before[0], after, session, today, words));
        return "redirect:" + ADDRESS;
    }

    private ActivityReading read(ActivityForm form, CaseFile file, LocalDate today, Words words) {
        List<ActivitySession> others = file.episode().log().activities().stream()
                .filter(session -> !session.id().equals(form.id()))
                .toList();
        return ActivityReading.of(form, today, others, find(file, form.id()), words);
    }

    /** What was said before is struck out, whoever wrote it down; the same once more is nothing new. */
    private static List<Event> logged(CaseFile file, ActivitySession session) {
        if (file.episode().log().activities().contains(session)) {
            return List.of();
        }
        List<Event> events = new ArrayList<>(struckOut(file, session.id()));
        events.add(new Event.ActivityLogged(session));
        return events;
    }

    private static List<Event> struckOut(CaseFile file, String id) {
        List<Event> events = new ArrayList<>();
        for (RecordedEvent recorded : Corrections.effective(file.events())) {
            if (recorded.event() instanceof Event.ActivityLogged(ActivitySession earlier)
                    && earlier.id().equals(id)) {
                events.add(new Event.EventCorrected(recorded.id(), "Said anew or taken out by the person."));
            }
        }
        return events;
    }

    private String said(CaseFile before, CaseFile after, ActivitySession session, LocalDate today, Words words) {
        boolean isCorrection = find(before, session.id()).isPresent();
        boolean isLate = session.day().isBefore(today.minusDays(DAYS_THAT_ARE_LATE));
        String changed = changed(before, after, today, words);
        if (isCorrection) {
            return words.say("Corrected. Everything after it is worked out anew.") + " " + changed;
        }
        if (isLate) {
            return words.say("Saved, and sorted in on {0}.", Spoken.day(words, session.day())) + " " + changed;
        }
        return words.say("Saved.") + " " + changed;
    }

    private String changed(CaseFile before, CaseFile after, LocalDate today, Words words) {
        return WalksAndRuns.changed(
                walksAndRuns.essence(before, today, words), walksAndRuns.essence(after, today, words), words);
    }

    @PostMapping(ADDRESS + "/remove")
    String remove(
            @AuthenticationPrincipal SignedIn who,
            Words words,
            @RequestParam(defaultValue = "") String id,
            RedirectAttributes carried) {
        LocalDate today = days.today(who.getCaseId());
        CaseFile before = cases.get(who.getCaseId());
        if (find(before, id).isEmpty()) {
            throw new BadInputException(
                    words.say("Walk or run"), id, words.say("It is not listed any more. Open the page again."));
        }
        CaseFile after = cases.change(who.getCaseId(), who.account(), file -> struckOut(file, id));
        carried.addFlashAttribute(
                Shells.NOTICE,
                words.say("Taken out; it is kept as struck out.") + " " + changed(before, after, today, words));
        return "redirect:" + ADDRESS;
    }

    @PostMapping(ADDRESS + "/files")
    ResponseEntity<String> files(HttpServletRequest request, @AuthenticationPrincipal SignedIn who, Words words) {
        List<MultipartFile> sent =
                request instanceof MultipartHttpServletRequest parts ? parts.getFiles("files") : List.of();
        List<MultipartFile> chosen = sent.stream()
                .filter(file -> file.getSize() > 0
                        || !String.valueOf(file.getOriginalFilename()).isBlank())
                .toList();
        if (chosen.isEmpty() || chosen.size() > MOST_FILES) {
            throw new BadInputException(
                    words.say("Files"),
                    words.say("{0, plural, one {# file} other {# files}}", chosen.size()),
                    words.say("Choose 1 to {0} files.", MOST_FILES));
        }
        FileReading reading = new FileReading(days.clock(who.getCaseId()), words);
        chosen.forEach(reading::read);
        CaseFile file = cases.change(who.getCaseId(), who.account(), before -> {
            List<Event> events = new ArrayList<>();
            for (ActivitySession session : reading.sessions()) {
                boolean isThere =
                        wasEverLogged(before, session.id()) || events.contains(new Event.ActivityLogged(session));
                if (!isThere) {
                    events.add(new Event.ActivityLogged(session));
                }
            }
            return events;
        });
        boolean anyTaken = reading.lines().stream().anyMatch(FileReading.FileLine::taken);
        return page(
                anyTaken ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                request,
                file,
                empty(file),
                false,
                List.of(),
                List.of(),
                reading.lines());
    }

    /** A file sent again brings nothing back that was corrected or taken out. */
    private static boolean wasEverLogged(CaseFile file, String id) {
        return file.events().stream()
                .anyMatch(recorded -> recorded.event() instanceof Event.ActivityLogged(ActivitySession session)
                        && session.id().equals(id));
    }

    private ActivityForm empty(CaseFile file) {
        return ActivityForm.empty("typed-" + UUID.randomUUID(), days.today(file.caseId()));
    }

    private ResponseEntity<String> page(
            HttpStatus status,
            HttpServletRequest request,
            CaseFile file,
            ActivityForm form,
            boolean again,
            List<Problem> problems,
            List<Problem> questions,
            List<FileReading.FileLine> files) {
        LocalDate today = days.today(file.caseId());
        TrainingLog log = file.episode().log();
        Shell shell = shells.of(request, "Walk and run", "activity", Shell.Place.ACTIVITY)
                .withProblems(problems);
        ActivityView view = new ActivityView(
                walksAndRuns.next(file, today, shell.words()),
                walksAndRuns.findLongest(log, today, shell.words()).orElse(""),
                form,
                again,
                questions,
                lines(log, today, shell.words()),
                files,
                today.toString());
        return pages.page(status, "activity/activity", shell, view);
    }

    private List<Line> lines(TrainingLog log, LocalDate today, Words words) {
        Lines said = new Lines(words);
        List<RunJudgement> judged = walksAndRuns.judge(log);
        List<Line> lines = new ArrayList<>();
        for (CountedActivity counted :
                ActivityLedger.of(log.activities()).counted().reversed()) {
            ActivitySession session = counted.session();
            if (session.day().isAfter(today.minusDays(DAYS_SHOWN))) {
                List<RunJudgement> own = judged.stream()
                        .filter(one -> one.run().key().equals(session.id()))
                        .toList();
                lines.add(new Line(
                        session.id(),
                        Spoken.day(words, session.day()),
                        said.what(session),
                        said.pain(session),
                        said.rule(own).orElse(""),
                        said.twins(counted).orElse("")));
            }
        }
        return lines;
    }

    private static Optional<ActivitySession> find(CaseFile file, String id) {
        return file.episode().log().activities().stream()
                .filter(session -> session.id().equals(id))
                .findFirst();
    }
}

package org.myotome.server.today;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.consultation.DecisionKind;
import org.myotome.engine.consultation.TakenDecision;
import org.myotome.engine.explanation.DaySentences;
import org.myotome.engine.explanation.DaySentences.ChangeLine;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.history.Event;
import org.myotome.engine.language.Words;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.Alternatives;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SessionTime;
import org.myotome.engine.programme.WeekPlan;
import org.myotome.engine.session.Entries;
import org.myotome.engine.session.MorningQuestion;
import org.myotome.engine.session.PersonDay;
import org.myotome.engine.session.SessionPlan;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.Beliefs;
import org.myotome.server.casefile.Beliefs.BeliefCard;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.movement.Picture;
import org.myotome.server.movement.Pictures;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.plan.SelfHelpPages;
import org.myotome.server.signoff.Reviews;
import org.myotome.server.upkeep.UpkeepViews;
import org.myotome.server.wording.Spoken;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the person in care. */
@Controller
public class TodayPages {

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Content content;
    private final Pictures pictures;
    private final Decisions decisions;
    private final Beliefs beliefs;
    private final PersonDays days;
    private final UpkeepViews upkeep;
    private final SelfHelpPages selfHelp;
    private final SwapTaps swaps;
    private final Reviews reviews;

    TodayPages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            Content content,
            Pictures pictures,
            Decisions decisions,
            Beliefs beliefs,
            PersonDays days,
            UpkeepViews upkeep,
            SelfHelpPages selfHelp,
            SwapTaps swaps,
            Reviews reviews) {
        this.reviews = reviews;
        this.beliefs = beliefs;
        this.swaps = swaps;
        this.pictures = pictures;
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.content = content;
        this.decisions = decisions;
        this.days = days;
        this.upkeep = upkeep;
        this.selfHelp = selfHelp;
    }

    /** A movement of today. */
    public record Row(String name, String dose, String why, Picture picture, String done, List<SwapTaps.Tap> swaps) {}

    /** The question about this morning: what is usual, and up to where it is fine. */
    public record MorningCard(String day, String where, String usual, List<MorningQuestion.Choice> taps) {}

    /**
     * What the page of today shows.
     *
     * @param name the person
     * @param day the day in words
     * @param morning the question about this morning, if it is open
     * @param headline what today is
     * @param text what it means, in a sentence or two
     * @param rows today's movements
     * @param minutes how long
     * @param start where the one button leads; empty for none
     * @param startWord what it says
     * @param why why these movements
     * @param changes what changes, where the programme does
     * @param adapt whether the change waits to be taken up
     * @param position names the state the page is about
     * @param screens how many screens of safety questions wait for the person
     * @param stop whether help comes before anything else
     * @param habit what the habit asks for, where the episode became one
     * @param shortMinutes minutes of the short version for a bad day; 0 where there is none
     */
    public record TodayView(
            String name,
            String day,
            Optional<MorningCard> morning,
            String headline,
            String text,
            List<Row> rows,
            int minutes,
            String start,
            String startWord,
            String why,
            List<ChangeLine> changes,
            boolean adapt,
            int position,
            int screens,
            boolean stop,
            Optional<UpkeepViews.HabitCard> habit,
            int shortMinutes) {}

    /**
     * When to stop.
     *
     * @param open whether a session is under way that can be finished
     * @param standing who has reviewed what everybody is told
     */
    public record StopView(boolean open, String standing) {}

    /** What changed and why, and what went before. */
    public record ChangesView(
            String name,
            List<ChangeLine> changes,
            String text,
            BeliefCard belief,
            List<Earlier> earlier,
            List<Corrected> corrected) {}

    /** A change that was taken up: the day, empty where it is not known, and the words of that time. */
    public record Earlier(String when, String words) {}

    /** A correction, and what it changed about how the programme goes on, in sentences. */
    public record Corrected(String when, List<String> changed) {}

    @GetMapping("/my/today")
    ResponseEntity<String> today(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        CaseFile file = own(who);
        Shell shell = shells.of(request, "Today", "today", Shell.Place.TODAY);
        return pages.page("today/today", shell, view(file, shell.words()));
    }

    @PostMapping("/my/adapt")
    String adapt(
            @AuthenticationPrincipal SignedIn who,
            Words words,
            @RequestParam(defaultValue = "-1") int position,
            RedirectAttributes carried) {
        LocalDate today = days.today(who.getCaseId());
        cases.change(who.getCaseId(), who.account(), file -> {
            PersonDay day = decisions.day(file, today);
            Optional<Event> change = file.position() == position ? Entries.change(day) : Optional.empty();
            return change.map(event -> List.of(decisions.takeChange(file, day), event))
                    .orElse(List.of());
        });
        carried.addFlashAttribute(Shells.NOTICE, words.say("Done. Your clinician sees the change and its reason."));
        return "redirect:/my/today";
    }

    @GetMapping("/my/changes")
    ResponseEntity<String> changes(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        CaseFile file = own(who);
        Shell shell = shells.of(request, "What changed and why", "changes", Shell.Place.PROGRESS);
        NextStep step = decisions.day(file, days.today(file.caseId())).step();
        List<Earlier> earlier = file.episode().decisions().reversed().stream()
                .filter(decision -> decision.kind().equals(DecisionKind.PROGRESSION.word()))
                .map(decision -> TakenDecision.find(decision.text())
                        .map(taken -> new Earlier(Spoken.day(shell.words(), taken.day()), taken.words()))
                        .orElse(new Earlier("", decision.text())))
                .limit(20)
                .toList();
        List<ChangeLine> lines = content.aboutDays(shell.words())
                .changes(step.movementDecisions(), file.episode().findProgramme());
        String text = lines.isEmpty() && earlier.isEmpty()
                ? shell.say(
                        "Nothing has changed yet. After the first session and the morning after, you find here what follows and why.")
                : shell.say("Each step follows from what you logged. You see the reason and what would change it.");
        return pages.page(
                "today/changes",
                shell,
                new ChangesView(
                        file.name(),
                        lines,
                        text,
                        beliefs.of(file, shell.words()),
                        earlier,
                        corrected(file, shell.words())));
    }

    private List<Corrected> corrected(CaseFile file, Words words) {
        return decisions.revisions(file, days.zone(file.caseId())).stream()
                .map(revised -> new Corrected(
                        words.day(revised.correction()
                                .recordedAt()
                                .atZone(days.zone(file.caseId()))
                                .toLocalDate()),
                        content.aboutProgression(words).of(revised.revision())))
                .toList();
    }

    @GetMapping("/my/stop")
    ResponseEntity<String> stop(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        Shell shell = shells.of(request, "Stop", "stop", Shell.Place.STOP);
        CaseFile file = own(who);
        boolean open = decisions
                .day(file, days.today(file.caseId()))
                .findSession()
                .filter(plan -> !plan.logged().isEmpty())
                .isPresent();
        return pages.page("today/stop", shell, new StopView(open, reviews.ofSafetyNet()));
    }

    // --- the person's own case, and today ---

    private CaseFile own(SignedIn who) {
        return cases.get(who.getCaseId());
    }

    private TodayView view(CaseFile file, Words words) {
        LocalDate today = days.today(file.caseId());
        PersonDay day = decisions.day(file, today);
        DaySentences sentences = content.aboutDays(words);
        DaySentences.Said said = said(file, day, words);
        Optional<MorningCard> morning = MorningCards.find(file, today, sentences, words);
        boolean mayStart = morning.isEmpty() || file.episode().maintenance().isPresent();
        Optional<SessionPlan> session = day.findSession();
        List<ProgrammeItem> items = session.map(SessionPlan::items).orElse(List.of());
        Optional<Alternatives> alternatives =
                session.isPresent() && morning.isEmpty() ? Optional.of(swaps.of(file)) : Optional.empty();
        boolean begun = session.filter(plan -> !plan.logged().isEmpty()).isPresent();
        boolean startable = session.isPresent() && mayStart;
        int minutes = items.isEmpty() ? 0 : SessionTime.minutes(items);
        Start start = start(file, day, startable, begun, minutes, words);
        return new TodayView(
                file.name(),
                dayLine(file, today, words),
                morning,
                said.headline(),
                said.text(),
                items.stream()
                        .map(item -> row(day, item, session, alternatives, words))
                        .toList(),
                minutes,
                start.address(),
                start.words(),
                items.isEmpty() ? "" : why(items, words),
                session.isPresent() && !startable ? List.of() : sentences.changes(day),
                day.step() instanceof NextStep.AdaptProgramme
                        && day.findChange().isPresent(),
                file.position(),
                SelfAnswers.of(file, content.screening())
                        .screens(decisions.triage(file), content.screening())
                        .size(),
                day.findStop().isPresent(),
                upkeep.findCard(file, day.step(), words),
                startable && !begun && items.size() > 1 ? SessionTime.minutes(WeekPlan.shortVersion(items)) : 0);
    }

    /** Where the one button leads, and what it says; empty for none. */
    private record Start(String address, String words) {}

    private Start start(CaseFile file, PersonDay day, boolean startable, boolean begun, int minutes, Words words) {
        if (startable) {
            return new Start(
                    "/my/session",
                    begun
                            ? words.say("Go on")
                            : words.say("{0, plural, one {Start, # minute} other {Start, # minutes}}", minutes));
        }
        if (selfHelp.find(file, words).isEmpty()) {
            return new Start("", "");
        }
        return new Start(
                "/my/block",
                day.step() instanceof NextStep.TakeBlockStep
                        ? words.say("Try it, ten minutes")
                        : words.say("Did it last? Test it"));
    }

    private DaySentences.Said said(CaseFile file, PersonDay day, Words words) {
        boolean toTry = day.findSession().isEmpty()
                && day.step() instanceof NextStep.TakeBlockStep
                && selfHelp.find(file, words).isPresent();
        return toTry
                ? new DaySentences.Said(
                        words.say("Something to try"),
                        words.say("No movement passes yet. Here is something you can do alone, and test yourself."))
                : content.aboutDays(words).of(day);
    }

    private String dayLine(CaseFile file, LocalDate today, Words words) {
        String weekday = Words.capital(words.weekday(today.getDayOfWeek()));
        if (file.episode().programmes().isEmpty()) {
            return weekday;
        }
        LocalDate first =
                days.dayOf(file.caseId(), file.episode().programmes().getFirst().acceptedAt());
        return words.say("{0}, day {1}", weekday, 1 + ChronoUnit.DAYS.between(first, today));
    }

    private Row row(
            PersonDay day,
            ProgrammeItem item,
            Optional<SessionPlan> plan,
            Optional<Alternatives> alternatives,
            Words words) {
        var movement = content.library().getMovement(item.movementId());
        long logged = plan.map(found -> found.logged().stream()
                        .filter(set -> set.movement().movementId().equals(item.movementId()))
                        .count())
                .orElse(0L);
        return new Row(
                words.of(movement.name()),
                new DoseText(words).of(item),
                content.aboutProgrammes(words).of(item.reason()),
                pictures.of(item.movementId()).in(words),
                logged == 0 ? "" : words.say("{0} of {1} sets done", logged, item.setsPerSession()),
                alternatives.map(found -> swaps.taps(day, found, item, words)).orElse(List.of()));
    }

    private String why(List<ProgrammeItem> items, Words words) {
        return content.aboutProgrammes(words).of(items.getFirst().reason());
    }
}

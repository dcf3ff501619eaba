package org.myotome.server.today;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myotome.engine.consultation.DecisionKind;
import org.myotome.engine.consultation.TakenDecision;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.nextstep.HarderStepConsent;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.Alternatives;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SessionTime;
import org.myotome.engine.programme.WeekPlan;
import org.myotome.engine.progression.MovementDecision;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
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
import org.myotome.server.upkeep.UpkeepViews;
import org.myotome.server.wording.Cues;
import org.myotome.server.wording.Plain;
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
    private final Swaps swaps;

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
            Swaps swaps) {
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
    public record Row(String name, String dose, String why, Picture picture, String done, List<Swaps.Tap> swaps) {}

    /** The question about this morning: what is usual, and up to where it is fine. */
    public record MorningCard(String day, String where, String usual, List<Tap> taps) {}

    /** An answer to tap. */
    public record Tap(String value, String label, String note) {}

    /** What changed about a movement, why, and what would change it again. */
    public record ChangeLine(String change, String why, String otherwise, String direction) {}

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
     * One set to log.
     *
     * @param number which movement of how many
     * @param count how many movements there are
     * @param movement name and side
     * @param key movement and side, as the form sends it
     * @param set which set
     * @param sets of how many
     * @param dose the amount of one set, in words
     * @param picture its drawing
     * @param cues what to think of
     * @param mostPain how much pain is agreed
     * @param effort how hard it should feel
     * @param sides the sides with their sets: label and beads
     * @param then what follows, in a sentence
     * @param swaps what can be done in the place of this movement
     * @param brief whether this is the short version for a bad day
     */
    public record PlayerView(
            int number,
            int count,
            String movement,
            String key,
            int set,
            int sets,
            String dose,
            Picture picture,
            List<String> cues,
            int mostPain,
            String effort,
            List<Strand> sides,
            String then,
            List<Swaps.Tap> swaps,
            boolean brief) {}

    /** The sets of one side as beads: done, now, to come. */
    public record Strand(String label, int done, int sets, boolean now) {}

    /**
     * The end of a session.
     *
     * @param sets how many sets are saved
     * @param mostPain how much pain is agreed
     * @param stoppedByPain whether a movement hurt more than agreed
     * @param early whether sets are left that were planned
     */
    public record EndView(int sets, int mostPain, boolean stoppedByPain, boolean early) {

        /** Return the headline. */
        public String headline() {
            return stoppedByPain ? "Ended early, and rightly so" : early ? "Enough for today" : "That was it for today";
        }
    }

    /**
     * When to stop.
     *
     * @param open whether a session is under way that can be finished
     */
    public record StopView(boolean open) {}

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
        return pages.page("today/today", shell, view(file));
    }

    @PostMapping("/my/adapt")
    String adapt(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "-1") int position,
            RedirectAttributes carried) {
        LocalDate day = days.today(who.getCaseId());
        cases.change(who.getCaseId(), who.account(), file -> {
            if (!(next(file, day) instanceof NextStep.AdaptProgramme change) || file.position() != position) {
                return List.of();
            }
            boolean heldBack = decisions.consent(file).holdsBack(change);
            Optional<Programme> programme = heldBack ? easierPart(file, change) : Optional.of(change.programme());
            if (programme.isEmpty()) {
                return List.of(); // a clinician sees the harder step first
            }
            String said = content.aboutProgression()
                    .changed(change.movements(), file.episode().findProgramme().orElseThrow());
            return List.of(
                    decisions.take(DecisionKind.PROGRESSION, file, day, said),
                    new Event.ProgrammeAccepted(
                            programme.get(),
                            List.of(
                                    heldBack
                                            ? "only what gets easier, taken up by the person; harder steps wait for a clinician"
                                            : "by the agreed rule, taken up by the person")));
        });
        carried.addFlashAttribute(Shells.NOTICE, "Done. Your clinician sees the change and its reason.");
        return "redirect:/my/today";
    }

    @GetMapping("/my/session")
    ResponseEntity<String> session(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "false") boolean end,
            @RequestParam(defaultValue = "false") boolean brief) {
        CaseFile file = own(who);
        Optional<SessionPlan> plan = planUnlessStopped(file).map(whole -> brief ? whole.shortened() : whole);
        if (plan.isEmpty()) {
            return ResponseEntity.status(303).header("Location", "/my/today").body("");
        }
        Shell shell = shells.of(request, "Session", "player", Shell.Place.TODAY);
        Optional<SessionPlan.Planned> next = plan.get().findNext();
        if (next.isEmpty() || (end && !plan.get().logged().isEmpty())) {
            EndView view = new EndView(
                    plan.get().logged().size(),
                    plan.get().mostPain(),
                    plan.get().isStoppedByPain(),
                    next.isPresent());
            return pages.page("today/end", shell, view);
        }
        return pages.page("today/player", shell, player(file, plan.get(), next.get(), brief));
    }

    @PostMapping("/my/set")
    String set(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String movement,
            @RequestParam(defaultValue = "0") int set,
            @RequestParam(defaultValue = "") String pain,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String effort,
            @RequestParam(defaultValue = "all") String done,
            @RequestParam(defaultValue = "") String took,
            @RequestParam(defaultValue = "false") boolean brief,
            RedirectAttributes carried) {
        String[] said = {""};
        cases.change(who.getCaseId(), who.account(), file -> {
            Optional<SessionPlan> plan = plan(file);
            Optional<SessionPlan.Planned> planned = plan.flatMap(found -> found.find(movement, set));
            if (plan.isEmpty() || planned.isEmpty()) {
                return List.of(); // logged already, on another page or with a second tap
            }
            SetLog log = LogForm.set(plan.get(), planned.get(), pain, form, effort, done, took);
            said[0] = plan.get().isTooMuch(log.pain())
                    ? "That is more than agreed, so this movement ends here for today. Stopping is never wrong."
                    : "";
            return List.of(new Event.SetLogged(log));
        });
        if (!said[0].isEmpty()) {
            carried.addFlashAttribute(Shells.NOTICE, said[0]);
        }
        return brief ? "redirect:/my/session?brief=true" : "redirect:/my/session";
    }

    @PostMapping("/my/swap")
    String swap(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String movement,
            @RequestParam(defaultValue = "") String instead,
            @RequestParam(defaultValue = "false") boolean session,
            RedirectAttributes carried) {
        boolean[] taken = {false};
        cases.change(who.getCaseId(), who.account(), file -> {
            Optional<Event> event = planUnlessStopped(file).flatMap(plan -> swaps.take(file, movement, instead));
            taken[0] = event.isPresent();
            return event.stream().toList();
        });
        carried.addFlashAttribute(
                Shells.NOTICE,
                taken[0]
                        ? "Changed. Your clinician sees it; you can change it back."
                        : "That is not offered at present, so all stays as it is.");
        return session ? "redirect:/my/session" : "redirect:/my/today";
    }

    @PostMapping("/my/finish")
    String finish(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String pain,
            @RequestParam(defaultValue = "") String leg,
            @RequestParam(defaultValue = "") String exertion,
            RedirectAttributes carried) {
        PainReport after = LogForm.painOf(pain, "Pain right after");
        Known<Integer> hard = LogForm.exertion(exertion);
        LegSymptoms symptoms = LogForm.leg(leg);
        cases.change(
                who.getCaseId(),
                who.account(),
                file -> plan(file)
                        .filter(plan -> !plan.logged().isEmpty())
                        .<List<Event>>map(plan -> List.of(new Event.SessionFinished(
                                new SessionEnd(plan.sessionId(), plan.day(), after, symptoms, hard))))
                        .orElse(List.of()));
        carried.addFlashAttribute(Shells.NOTICE, "Saved. Tomorrow morning one question decides how it goes on.");
        return "redirect:/my/today";
    }

    @GetMapping("/my/changes")
    ResponseEntity<String> changes(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        CaseFile file = own(who);
        Shell shell = shells.of(request, "What changed and why", "changes", Shell.Place.PROGRESS);
        NextStep step = next(file, days.today(file.caseId()));
        List<Earlier> earlier = file.episode().decisions().reversed().stream()
                .filter(decision -> decision.kind().equals(DecisionKind.PROGRESSION.word()))
                .map(decision -> TakenDecision.find(decision.text())
                        .map(taken -> new Earlier(Plain.day(taken.day()), taken.words()))
                        .orElse(new Earlier("", decision.text())))
                .limit(20)
                .toList();
        List<ChangeLine> lines =
                changes(step.movementDecisions(), file.episode().findProgramme());
        String text = lines.isEmpty() && earlier.isEmpty()
                ? "Nothing has changed yet. After the first session and the morning after, you find here what follows and why."
                : "Each step follows from what you logged. You see the reason and what would change it.";
        return pages.page(
                "today/changes",
                shell,
                new ChangesView(file.name(), lines, text, beliefs.of(file), earlier, corrected(file)));
    }

    private List<Corrected> corrected(CaseFile file) {
        return decisions.revisions(file, days.zone(file.caseId())).stream()
                .map(revised -> new Corrected(
                        revised.correction()
                                .recordedAt()
                                .atZone(days.zone(file.caseId()))
                                .toLocalDate()
                                .toString(),
                        content.aboutProgression().of(revised.revision())))
                .toList();
    }

    @GetMapping("/my/stop")
    ResponseEntity<String> stop(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        Shell shell = shells.of(request, "Stop", "stop", Shell.Place.STOP);
        boolean open = planUnlessStopped(own(who))
                .filter(plan -> !plan.logged().isEmpty())
                .isPresent();
        return pages.page("today/stop", shell, new StopView(open));
    }

    // --- the person's own case, and today ---

    private CaseFile own(SignedIn who) {
        return cases.get(who.getCaseId());
    }

    /** Return what the person does now; what waits for somebody else is not theirs to decide. */
    private NextStep next(CaseFile file, LocalDate day) {
        return decisions.next(file, day).forThePerson();
    }

    private static Optional<Programme> easierPart(CaseFile file, NextStep.AdaptProgramme change) {
        return file.episode().findProgramme().flatMap(programme -> HarderStepConsent.findEasierPart(programme, change));
    }

    /** Return whether all that waits is a harder step that a clinician sees first; training goes on as it is. */
    private boolean isWaitingForClinician(CaseFile file, NextStep step) {
        return step instanceof NextStep.AdaptProgramme change
                && decisions.consent(file).holdsBack(change)
                && easierPart(file, change).isEmpty();
    }

    /** Return the session of today, unless help comes before any exercise. */
    private Optional<SessionPlan> planUnlessStopped(CaseFile file) {
        boolean stopped = SelfQuestionPages.stopAt(decisions.next(file, days.today(file.caseId())))
                .isPresent();
        return stopped ? Optional.empty() : plan(file);
    }

    private Optional<SessionPlan> plan(CaseFile file) {
        LocalDate day = days.today(file.caseId());
        Optional<Session> open = file.episode().log().sessions().stream()
                .filter(session -> session.day().equals(day) && session.end().isEmpty())
                .findFirst();
        Optional<Programme> programme = file.episode().findProgramme();
        if (programme.isEmpty()) {
            return Optional.empty();
        }
        if (open.isPresent()) {
            return Optional.of(new SessionPlan(
                    open.get().id(),
                    day,
                    programme.get().itemsOn(day.getDayOfWeek()),
                    open.get().sets(),
                    programme.get()));
        }
        NextStep step = next(file, day);
        boolean trains = step instanceof NextStep.DoSession
                || step instanceof NextStep.KeepGoing
                || step instanceof NextStep.AskHowItGoes
                || isWaitingForClinician(file, step);
        List<ProgrammeItem> items = trains ? programme.get().itemsOn(day.getDayOfWeek()) : List.of();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new SessionPlan("session-" + day, day, items, List.of(), programme.get()));
    }

    private TodayView view(CaseFile file) {
        LocalDate day = days.today(file.caseId());
        NextStep step = next(file, day);
        Optional<SessionPlan> plan = SelfQuestionPages.stopAt(step).isPresent() ? Optional.empty() : plan(file);
        Optional<Programme> programme = file.episode().findProgramme();
        Optional<MorningCard> morning = MorningCards.find(file, day);
        String headline;
        String text;
        String start = "";
        String startWord = "";
        List<ProgrammeItem> items = List.of();
        int minutes = 0;
        List<ChangeLine> lines = List.of();
        boolean adapt = false;
        boolean morningFirst =
                morning.isPresent() && file.episode().maintenance().isEmpty();
        if (plan.isPresent() && !morningFirst) {
            items = plan.get().items();
            minutes = SessionTime.minutes(items);
            headline = items.size() == 1 ? "One movement today" : capital(items.size()) + " movements today";
            text = isWaitingForClinician(file, step)
                    ? "What you logged leads to a harder step. Your clinician sees it first; until then all stays as it is."
                    : "";
            start = "/my/session";
            startWord = plan.get().logged().isEmpty() ? "Start, " + minutes + " minutes" : "Go on";
            lines = step instanceof NextStep.DoSession session ? changes(session.reasons(), programme) : List.of();
        } else if (plan.isPresent()) {
            items = plan.get().items();
            minutes = SessionTime.minutes(items);
            headline = "Planned for today";
            text = "First say how the morning is; today follows from it.";
        } else {
            switch (step) {
                case NextStep.AdaptProgramme change -> {
                    boolean heldBack = decisions.consent(file).holdsBack(change);
                    adapt = !isWaitingForClinician(file, step);
                    headline = adapt ? "Your programme changes" : "Rest today";
                    text = !heldBack
                            ? "What you logged leads to this. It takes effect with your tap."
                            : adapt
                                    ? "What gets easier takes effect with your tap. Your clinician sees the harder steps first."
                                    : "What you logged leads to a harder step. Your clinician sees it first.";
                    lines = changes(change.movements(), programme);
                }
                case NextStep.RestUntil(LocalDate next, List<MovementDecision> movements) -> {
                    headline = "Rest today";
                    text = "The next session is on " + weekday(next) + ". Rest is part of it.";
                    lines = changes(movements, programme);
                }
                case NextStep.AwaitMorningCheck(LocalDate next) -> {
                    headline = next.isAfter(day) ? "Done for today" : "One question first";
                    text = next.isAfter(day)
                            ? "Tomorrow morning one question decides how it goes on."
                            : "Say how the morning is; today follows from it.";
                }
                case NextStep.LookAgainFirst(var causes, var questions) -> {
                    headline = "Stop for now";
                    text = content.aboutProgression().of(causes.getFirst())
                            + " Your clinician looks at it first. Call them if they have not called you by tomorrow.";
                }
                case NextStep.TakeBlockStep ignored
                when selfHelp.find(file).isPresent() -> {
                    headline = "Something to try";
                    text = "No movement passes yet. Here is something you can do alone, and test yourself.";
                    start = "/my/block";
                    startWord = "Try it, ten minutes";
                }
                case NextStep.KeepGoing ignored -> {
                    headline = "Keep going";
                    text = "No kept movements today. A walk counts, and so does every step.";
                }
                case NextStep.AskHowItGoes ignored -> {
                    headline = "Keep going";
                    text = "First say how it goes.";
                }
                case NextStep.EndUpkeep ignored -> {
                    headline = "It may be back";
                    text = "What you logged looks like it. Less for now, keep moving, and start again from here.";
                }
                case NextStep.ReferTo ignored -> {
                    headline = "No exercise for now";
                    text = "Something has to be looked at first. Your clinician sees it; if it gets worse, see Stop.";
                }
                default -> {
                    headline = programme.isEmpty() ? "Not yet" : "Wait for your clinician";
                    text = programme.isEmpty()
                            ? "Your clinician is still putting your programme together."
                            : "Something has to be settled first. Your clinician sees it.";
                }
            }
        }
        boolean lasting = start.isEmpty() && selfHelp.find(file).isPresent();
        Optional<Alternatives> alternatives =
                plan.isPresent() && morning.isEmpty() ? Optional.of(swaps.of(file)) : Optional.empty();
        boolean brief = !start.isEmpty()
                && items.size() > 1
                && plan.filter(session -> session.logged().isEmpty()).isPresent();
        return new TodayView(
                file.name(),
                weekday(day) + day(file, day),
                morning,
                headline,
                text,
                items.stream().map(item -> row(file, item, plan, alternatives)).toList(),
                minutes,
                lasting ? "/my/block" : start,
                lasting ? "Did it last? Test it" : startWord,
                items.isEmpty() ? "" : why(items),
                lines,
                adapt,
                file.position(),
                SelfAnswers.of(file, content.screening())
                        .screens(decisions.triage(file), content.screening())
                        .size(),
                SelfQuestionPages.stopAt(step).isPresent(),
                upkeep.findCard(file, step),
                brief ? SessionTime.minutes(WeekPlan.shortVersion(items)) : 0);
    }

    private static String capital(int count) {
        return switch (count) {
            case 2 -> "Two";
            case 3 -> "Three";
            case 4 -> "Four";
            default -> Integer.toString(count);
        };
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private String day(CaseFile file, LocalDate today) {
        return file.episode().programmes().isEmpty()
                ? ""
                : ", day "
                        + (1
                                + ChronoUnit.DAYS.between(
                                        days.dayOf(
                                                file.caseId(),
                                                file.episode()
                                                        .programmes()
                                                        .getFirst()
                                                        .acceptedAt()),
                                        today));
    }

    private Row row(
            CaseFile file, ProgrammeItem item, Optional<SessionPlan> plan, Optional<Alternatives> alternatives) {
        var movement = content.library().getMovement(item.movementId());
        long logged = plan.map(found -> found.logged().stream()
                        .filter(set -> set.movement().movementId().equals(item.movementId()))
                        .count())
                .orElse(0L);
        return new Row(
                movement.name(),
                DoseText.of(item),
                content.aboutProgrammes().of(item.reason()),
                pictures.of(item.movementId()),
                logged == 0 ? "" : logged + " of " + item.setsPerSession() + " sets done",
                alternatives.map(found -> swaps.taps(file, found, item)).orElse(List.of()));
    }

    private String why(List<ProgrammeItem> items) {
        return content.aboutProgrammes().of(items.getFirst().reason());
    }

    private List<ChangeLine> changes(List<MovementDecision> movements, Optional<Programme> before) {
        List<ChangeLine> lines = new ArrayList<>();
        for (MovementDecision decision : movements) {
            before.flatMap(programme -> programme.findItem(decision.movementId()))
                    .ifPresent(item -> lines.add(new ChangeLine(
                            content.aboutProgression().change(decision, item),
                            why(decision),
                            content.aboutProgression().of(decision.counterfactual()),
                            decision.direction().word())));
        }
        return lines;
    }

    /** Why it goes on so, and how the same dose went compared with the time before. */
    private String why(MovementDecision decision) {
        String efficiency =
                decision.efficiency().map(content.aboutProgression()::of).orElse("");
        String reason = content.aboutProgression().of(decision.reason());
        return efficiency.isEmpty() ? reason : reason + " " + efficiency;
    }

    private PlayerView player(CaseFile file, SessionPlan plan, SessionPlan.Planned next, boolean brief) {
        ProgrammeItem item = next.item();
        List<Strand> strands = item.sidedMovements().stream()
                .map(sided -> new Strand(
                        sided.side().find().map(Plain::side).map(Plain::capital).orElse("Sets"),
                        plan.done(sided),
                        plan.setsOf(item, sided),
                        sided.equals(next.movement())))
                .toList();
        return new PlayerView(
                plan.items().indexOf(item) + 1,
                plan.items().size(),
                Plain.movement(content.library(), next.movement()),
                next.movement().key(),
                next.set(),
                plan.setsOf(item, next.movement()),
                Plain.amount(item.dose().amount()) + DoseText.load(item.dose().load()),
                pictures.of(next.movement()),
                Cues.of(item, content.library()),
                plan.mostPain(),
                DoseText.effort(item.dose().effort()),
                strands,
                "Pain above " + plan.mostPain() + " ends this movement for today.",
                swaps.taps(file, swaps.of(file), item),
                brief);
    }
}

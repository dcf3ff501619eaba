package org.myotome.server.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.block.Course;
import org.myotome.engine.consultation.DecisionKind;
import org.myotome.engine.explanation.EvidenceNote;
import org.myotome.engine.explanation.ProgrammeSentences;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.HarderSteps;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeAlternative;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.Beliefs.BeliefCard;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.casefile.Signatures.Signature;
import org.myotome.server.form.Choice;
import org.myotome.server.form.OneOf;
import org.myotome.server.form.Typed;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.trial.TrialTaps;
import org.myotome.server.wording.Plain;
import org.myotome.server.words.WordsView;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a case's plan. */
@Controller
public class PlanPages {

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Content content;
    private final Decisions decisions;
    private final PlanViews views;
    private final PersonDays days;

    PlanPages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            Content content,
            Decisions decisions,
            PlanViews views,
            PersonDays days) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.content = content;
        this.decisions = decisions;
        this.views = views;
        this.days = days;
    }

    /**
     * What is said about evidence.
     *
     * @param note the claim and its grade
     * @param review who has reviewed it, in words
     */
    public record Claim(EvidenceNote note, String review) {}

    /**
     * What happens next.
     *
     * @param headline in few words
     * @param text in a sentence or two
     * @param actions what to do, in sentences
     * @param button the button; empty for none
     * @param href where it leads
     * @param urgent whether it is about safety
     */
    public record NextCard(
            String headline, String text, List<String> actions, String button, String href, boolean urgent) {}

    /**
     * A step of a block that waits to be taken.
     *
     * @param title its name
     * @param word the name as the form sends it
     * @param advice what to do
     * @param retest what is tested again, where the step is a new test
     * @param menu what may be tried, each with what speaks against it
     * @param choices what may be chosen
     * @param asksAgreement whether something may be chosen that the person has to agree to first
     * @param kept what was tapped and written before and could not be saved, or is there to begin with
     */
    public record BlockCard(
            String title,
            String word,
            String advice,
            Optional<RetestCard> retest,
            List<BlockMenu.Line> menu,
            List<Choice> choices,
            boolean asksAgreement,
            BlockForm kept) {

        /** Return what is chosen when the form is opened: nothing of the menu, unless somebody has said so. */
        public String chosen() {
            return choices.stream()
                    .map(Choice::value)
                    .filter(kept.intervention()::equals)
                    .findFirst()
                    .orElseGet(() -> choices.getLast().value());
        }
    }

    /**
     * The movement that is tested again and again.
     *
     * @param key movement and side, as the form sends it
     * @param name in words
     * @param oneSet one set of it, in words
     * @param cues what to say
     */
    public record Marker(String key, String name, String oneSet, List<String> cues) {}

    /** What was tried about a block, how the same movement went before and right after, and whether that is clearly better. */
    public record TestedLine(String kind, String before, String after, boolean helped) {}

    /** The same movement before something is done about a block, and right after. */
    public record RetestCard(Marker marker, TrialTaps before, TrialTaps after) {}

    /**
     * A movement to test again on a later day, because something helped right after.
     *
     * @param kind what helped
     * @param marker the movement
     * @param before how it went before
     * @param after how it went right after
     * @param day the day on which it helped
     * @param locked why it must not be tested now; empty where it may be
     * @param taps what is tapped about it now
     */
    public record CheckCard(
            String kind, Marker marker, String before, String after, String day, String locked, TrialTaps taps) {}

    /** An agreement that stands: to what, since when, and what was explained. */
    public record ConsentLine(String word, String name, String day, String explained) {}

    /** What happens to one movement of the programme. */
    public record ChangeLine(String change, String why, String otherwise, String disagreement, String direction) {}

    /**
     * The week: movements down, days across.
     *
     * @param days short names of the days
     * @param rows one per movement
     * @param minutes minutes of each day; 0 on a day of rest
     */
    public record WeekTable(List<String> days, List<WeekRow> rows, List<Integer> minutes) {}

    /**
     * A movement in the week.
     *
     * @param movement its name
     * @param on whether it is done, by day
     * @param hard whether it is followed by a day of rest
     */
    public record WeekRow(String movement, List<Boolean> on, boolean hard) {}

    /**
     * Another whole programme that could be accepted instead.
     *
     * @param word its kind, as the form sends it
     * @param title what it is made for
     * @param movements its movements with their doses
     * @param minutes minutes for a session
     * @param givesUp what is given up by it
     */
    public record OtherProgramme(String word, String title, List<String> movements, int minutes, String givesUp) {}

    /** Movements left out for one reason. */
    public record LeftOutGroup(String reason, List<String> movements) {}

    /**
     * A programme as shown.
     *
     * @param items its movements
     * @param days the training days
     * @param minutes minutes for a session
     * @param policy how much pain is agreed
     * @param coreFirst where the policy "trunk first" stands
     * @param notes what else to know
     * @param leftOut every other movement, by reason
     * @param week the movements by day
     */
    public record ProgrammeView(
            List<ItemView> items,
            String days,
            int minutes,
            String policy,
            String coreFirst,
            List<String> notes,
            List<LeftOutGroup> leftOut,
            WeekTable week) {

        /** Return how many movements are left out. */
        public int leftOutCount() {
            return leftOut.stream().mapToInt(group -> group.movements().size()).sum();
        }
    }

    /** What the page shows. */
    public record PlanView(
            Heading heading,
            int position,
            NextCard next,
            Optional<BlockCard> block,
            Optional<ProgrammeView> offer,
            List<OtherProgramme> others,
            boolean provisional,
            List<ChangeLine> changes,
            Optional<ProgrammeView> inForce,
            boolean mayChange,
            Optional<Signature> signature,
            Optional<PlanComparison> offerCompared,
            Optional<PlanComparison> inForceCompared,
            List<Choice> addable,
            List<Claim> evidence,
            boolean coreFirstSkipped,
            boolean hasAccount,
            ConsentCard consent,
            Optional<CheckCard> check,
            List<ConsentLine> agreements,
            List<TestedLine> tested,
            int moment,
            BeliefCard belief,
            boolean lighterWeekDue,
            Optional<String> notSaved,
            List<WordsView.Said> words) {

        /** Return the rule of the new test, in words. */
        public String rule() {
            return Course.RULE;
        }
    }

    /**
     * Who has to agree before the programme gets harder.
     *
     * @param alone whether the person may take up harder steps alone
     * @param because why
     */
    public record ConsentCard(boolean alone, String because) {}

    @GetMapping("/cases/{caseId}/plan")
    ResponseEntity<String> plan(HttpServletRequest request, @PathVariable UUID caseId) {
        Shell shell = shells.of(request, "Plan", "plan", Shell.Place.PLAN, caseId);
        return pages.page("plan/plan", shell, views.of(cases.get(caseId), PlanViews.Kept.nothing()));
    }

    @PostMapping("/cases/{caseId}/plan/accept")
    String accept(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "-1") int position,
            RedirectAttributes carried) {
        Typed typed = Typed.of(request);
        cases.change(caseId, who.account(), file -> {
            NextStep step = decisions.next(file, days.today(file.caseId()));
            Optional<Programme> offered = step.findProposedProgramme();
            if (offered.isEmpty() || file.position() != position) {
                throw EditForm.stale();
            }
            List<Event> events = new ArrayList<>();
            events.add(decisions.take(
                    DecisionKind.PROGRAMME, file, days.today(file.caseId()), describe(file, step, offered.get())));
            String instead = typed.values().getOrDefault("instead", "");
            EditForm.Accepted accepted = instead.isEmpty()
                    ? EditForm.of(content, decisions, file, days.today(caseId), typed)
                            .accept(offered.get())
                    : other(file, offered.get(), instead);
            if (!accepted.edits().isEmpty()) {
                events.add(new Event.OverrideMade(String.join("; ", accepted.edits()), accepted.reason()));
            }
            events.add(new Event.ProgrammeAccepted(accepted.programme(), accepted.edits()));
            return events;
        });
        carried.addFlashAttribute(Shells.NOTICE, "Accepted and signed. It is what the person sees from now on.");
        return "redirect:/cases/" + caseId + "/plan";
    }

    /** Return another whole programme, taken as it is; what it is made for is the reason. */
    private EditForm.Accepted other(CaseFile file, Programme offered, String word) {
        ProgrammeAlternative chosen = decisions.alternatives(file, offered, days.today(file.caseId())).stream()
                .filter(alternative -> alternative.kind().word().equals(word))
                .findFirst()
                .orElseThrow(EditForm::stale);
        String title = ProgrammeSentences.of(chosen.kind());
        return new EditForm.Accepted(
                chosen.programme(),
                List.of("took another programme: " + title),
                title + ". " + content.aboutProgrammes().givesUp(chosen.givesUp()));
    }

    @PostMapping("/cases/{caseId}/plan/skip-trunk-first")
    String skipTrunkFirst(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes carried) {
        requireReason(reason);
        cases.change(caseId, who.account(), file -> List.of(new Event.CoreFirstSkipped(reason.strip())));
        carried.addFlashAttribute(Shells.NOTICE, "Trunk first is skipped for this episode.");
        return "redirect:/cases/" + caseId + "/plan";
    }

    @PostMapping("/cases/{caseId}/plan/harder-steps")
    String harderSteps(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String setting,
            RedirectAttributes carried) {
        HarderSteps chosen = OneOf.get(
                HarderSteps.values(), HarderSteps::word, setting, "Harder steps", "Choose one of the two answers.");
        cases.change(
                caseId,
                who.account(),
                file -> file.episode().harderSteps().equals(Optional.of(chosen))
                        ? List.of()
                        : List.of(new Event.HarderStepsSet(chosen)));
        carried.addFlashAttribute(Shells.NOTICE, "Saved. Easier steps take effect at once in any case.");
        return "redirect:/cases/" + caseId + "/plan";
    }

    @PostMapping("/cases/{caseId}/plan/skip-lighter-week")
    String skipLighterWeek(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes carried) {
        requireReason(reason);
        LocalDate day = days.today(caseId);
        cases.change(
                caseId,
                who.account(),
                file -> PlanViews.isLighterWeekDue(file, decisions.next(file, day))
                        ? List.of(new Event.OverrideMade(Event.OverrideMade.LIGHTER_WEEK, reason.strip()))
                        : List.of());
        carried.addFlashAttribute(Shells.NOTICE, "The lighter week is skipped. The weeks count anew from today.");
        return "redirect:/cases/" + caseId + "/plan";
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > 400) {
            throw new BadInputException("Why", reason.length() + " characters", "Write 1 to 400 characters.");
        }
    }

    /** A step of a plan in force is told with what changes and why, so that whoever compares the two later reads it. */
    private String describe(CaseFile file, NextStep step, Programme programme) {
        if (step instanceof NextStep.AdaptProgramme adapted) {
            String changed = file.episode()
                    .findProgramme()
                    .map(before -> content.aboutProgression().changed(adapted.movements(), before))
                    .orElse("");
            return changed.isEmpty() ? describe(programme) : changed;
        }
        return describe(programme);
    }

    private String describe(Programme programme) {
        return Plain.list(programme.items().stream()
                .map(item -> Plain.movementName(content.library(), item.movementId()))
                .toList());
    }
}

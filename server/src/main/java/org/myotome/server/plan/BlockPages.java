package org.myotome.server.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.myotome.engine.history.BlockStep;
import org.myotome.engine.history.Event;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.trial.LockedNow;
import org.myotome.server.trial.Moments;
import org.myotome.server.trial.TrialAnswers;
import org.myotome.server.trial.TrialForm;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what the page of a plan asks about a block: its steps, the new test, whether it lasted, and agreements. */
@Controller
public class BlockPages {

    private static final String ONWARD =
            "This page shows what stands now; go on from here, or strike the entry out on the timeline.";

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Content content;
    private final Decisions decisions;
    private final PlanViews views;
    private final PersonDays days;

    BlockPages(
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

    @PostMapping("/cases/{caseId}/plan/block")
    Object block(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "-1") int moment,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes carried) {
        BlockForm form = BlockForm.of(moment, fields);
        try {
            return record(who, caseId, carried, "Recorded.", file -> step(file, form));
        } catch (BadInputException bad) {
            return refused(request, caseId, bad, PlanViews.Kept.of(form));
        }
    }

    private List<Event> step(CaseFile file, BlockForm form) {
        LocalDate today = days.today(file.caseId());
        Event said = form.said(content.library(), today);
        if (isRepeated(file, form.moment(), "Step", said)) {
            return List.of();
        }
        BlockStep step = form.findStep().orElseThrow(EditForm::stale);
        if (!decisions.next(file, today).equals(new NextStep.TakeBlockStep(step))) {
            throw EditForm.stale();
        }
        if (said instanceof Event.InterventionTried tried) {
            LockedNow.requireOpen(decisions.triage(file), tried.marker(), content.library());
            requireMarker(tried.marker(), views.marker(file).orElseThrow(EditForm::stale));
        }
        BlockMenu menu = BlockMenu.of(file.episode(), decisions.triage(file), step, today);
        List<Event> events = new ArrayList<>(
                menu.consent(form.intervention(), new BlockMenu.Agreement(form.agreed(), form.explained())));
        events.add(said);
        return events;
    }

    @PostMapping("/cases/{caseId}/plan/next-day")
    Object nextDay(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "-1") int moment,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes carried) {
        TrialAnswers answers = TrialAnswers.of(fields, "");
        try {
            String notice = "Recorded. Only what holds counts as a gain.";
            return record(who, caseId, carried, notice, file -> later(file, moment, answers));
        } catch (BadInputException bad) {
            return refused(request, caseId, bad, PlanViews.Kept.of(answers));
        }
    }

    private List<Event> later(CaseFile file, int moment, TrialAnswers answers) {
        Trial trial = TrialForm.readByPoint(content.library(), answers);
        Event said = new Event.NextDayChecked(trial);
        if (isRepeated(file, moment, "Trial", said)) {
            return List.of();
        }
        SidedMovement marker = views.course(file)
                .findCheckDue()
                .map(visit -> visit.tried().marker())
                .orElseThrow(EditForm::stale);
        requireMarker(trial.movement(), marker);
        LockedNow.requireOpen(decisions.triage(file), marker, content.library());
        return List.of(said);
    }

    /** Return whether the very same was recorded last; refuse what comes from a page that no longer shows how things stand. */
    private boolean isRepeated(CaseFile file, int moment, String field, Event said) {
        Moments moments = Moments.ofBlock(file);
        if (moments.isRepeated(moment, said)) {
            return true;
        }
        moments.requireNow(moment, field, ONWARD, content.library());
        return false;
    }

    private static void requireMarker(SidedMovement said, SidedMovement marker) {
        if (!said.equals(marker)) {
            throw EditForm.stale();
        }
    }

    private String record(
            SignedIn who, UUID caseId, RedirectAttributes carried, String done, Function<CaseFile, List<Event>> said) {
        AtomicReference<String> notice = new AtomicReference<>(done);
        cases.change(caseId, who.account(), file -> {
            List<Event> events = said.apply(file);
            notice.set(events.isEmpty() ? "Recorded already, and counted once." : done);
            return events;
        });
        carried.addFlashAttribute(Shells.NOTICE, notice.get());
        return "redirect:/cases/" + caseId + "/plan";
    }

    private ResponseEntity<String> refused(
            HttpServletRequest request, UUID caseId, BadInputException bad, PlanViews.Kept kept) {
        Shell shell =
                shells.of(request, "Plan", "plan", Shell.Place.PLAN, caseId).withProblems(bad.problems());
        return pages.page(HttpStatus.UNPROCESSABLE_CONTENT, "plan/plan", shell, views.of(cases.get(caseId), kept));
    }

    @PostMapping("/cases/{caseId}/plan/withdraw")
    String withdraw(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String intervention,
            @RequestParam(defaultValue = "") String because,
            RedirectAttributes carried) {
        if (because.length() > 400) {
            throw new BadInputException(
                    "Why", because.length() + " characters", "Write at most 400 characters, or nothing.");
        }
        cases.change(
                caseId,
                who.account(),
                file -> file.episode().block().findConsent(intervention).isEmpty()
                        ? List.of()
                        : List.of(new Event.ConsentWithdrawn(intervention, because.strip())));
        carried.addFlashAttribute(Shells.NOTICE, "The agreement no longer stands.");
        return "redirect:/cases/" + caseId + "/plan";
    }
}

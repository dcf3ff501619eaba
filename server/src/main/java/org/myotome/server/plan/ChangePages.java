package org.myotome.server.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.myotome.engine.history.Event;
import org.myotome.engine.programme.Programme;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.form.Choice;
import org.myotome.server.form.Typed;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.plan.PlanPages.ProgrammeView;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The clinician changes the programme that is in force, between the steps that the rule proposes. */
@Controller
public class ChangePages {

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Content content;
    private final Decisions decisions;
    private final PlanViews views;
    private final PersonDays days;

    ChangePages(
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
     * The programme in force, to be changed.
     *
     * @param heading whose it is
     * @param position how much of the record the page has seen
     * @param since since when it is in force
     * @param programme the programme
     * @param addable the movements that can be added
     */
    public record ChangeView(
            Heading heading, long position, String since, ProgrammeView programme, List<Choice> addable) {}

    @GetMapping("/cases/{caseId}/plan/change")
    ResponseEntity<String> change(HttpServletRequest request, @PathVariable UUID caseId) {
        Shell shell = shells.of(request, "Change the programme", "plan", Shell.Place.PLAN, caseId);
        CaseFile file = cases.get(caseId);
        return pages.page("plan/change", shell, views.change(file, programme(file)));
    }

    @PostMapping("/cases/{caseId}/plan/change")
    String put(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "-1") int position,
            RedirectAttributes carried) {
        Typed typed = Typed.of(request);
        LocalDate day = days.today(caseId);
        cases.change(caseId, who.account(), file -> {
            Programme running = programme(file);
            if (file.position() != position) {
                throw EditForm.stale();
            }
            EditForm.Accepted changed =
                    EditForm.of(content, decisions, file, day, typed).accept(running);
            return changed.edits().isEmpty()
                    ? List.of()
                    : List.of(
                            new Event.OverrideMade(String.join("; ", changed.edits()), changed.reason()),
                            new Event.ProgrammeAccepted(changed.programme(), changed.edits()));
        });
        carried.addFlashAttribute(Shells.NOTICE, "It is what the person sees from now on.");
        return "redirect:/cases/" + caseId + "/plan";
    }

    /** Return the programme in force; while training is stopped there is nothing to change but to look first. */
    private Programme programme(CaseFile file) {
        return views.findChangeable(file)
                .orElseThrow(() -> new BadInputException(
                        "Programme", "not in force, or stopped", "Open the plan: it says what comes first."));
    }
}

package org.myotome.server.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.myotome.engine.block.Course;
import org.myotome.engine.history.BlockStep;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.InterventionVisit;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.wording.EventWords;
import org.myotome.server.wording.Plain;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letter with which a block that nothing opened goes to somebody else, and the note that it went. */
@Controller
public class ReferralPages {

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Content content;
    private final Decisions decisions;
    private final PersonDays days;

    ReferralPages(Pages pages, Shells shells, CaseFiles cases, Content content, Decisions decisions, PersonDays days) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.content = content;
        this.decisions = decisions;
        this.days = days;
    }

    /**
     * What was tried once.
     *
     * @param kind what was done
     * @param movement the movement that was tested
     * @param result how it went before, right after, and on a later day where it was tested
     * @param verdict what came of it
     */
    public record Tried(String day, String kind, String movement, String result, String verdict) {}

    /**
     * The letter.
     *
     * @param day the day it is written
     * @param due whether it is what comes next
     * @param why why somebody else looks
     * @param complaint what it is about
     * @param safety what triage says
     * @param tried what was tried on the block
     * @param made whether it has gone out already
     */
    public record Letter(
            Heading heading,
            String day,
            boolean due,
            List<String> why,
            List<String> complaint,
            List<String> safety,
            List<Tried> tried,
            boolean made) {}

    @GetMapping("/cases/{caseId}/plan/referral")
    ResponseEntity<String> referral(HttpServletRequest request, @PathVariable UUID caseId) {
        Shell shell = shells.of(request, "Referral", "handout", Shell.Place.PLAN, caseId);
        return pages.page("plan/referral", shell, letter(cases.get(caseId)));
    }

    private Letter letter(CaseFile file) {
        NextStep step = decisions.next(file, days.today(file.caseId()));
        boolean due = isDue(step);
        TriageDecision triage = decisions.triage(file);
        return new Letter(
                Heading.of(file),
                days.today(file.caseId()).toString(),
                due,
                step instanceof NextStep.ReferTo refer && due ? refer.actions() : List.of(),
                complaint(file),
                triage.reasons().stream().limit(6).toList(),
                file.episode().block().visits().stream().map(this::tried).toList(),
                file.episode().block().hasTaken(BlockStep.REFERRAL));
    }

    private static boolean isDue(NextStep step) {
        return step instanceof NextStep.ReferTo refer && refer.cause() == NextStep.ReferralCause.BLOCK_NOT_OPENED;
    }

    private static List<String> complaint(CaseFile file) {
        List<String> lines = new ArrayList<>();
        lines.add(Plain.capital(Plain.complaint(file.record().complaint())) + ".");
        file.record()
                .complaint()
                .durationWeeks()
                .find()
                .ifPresent(weeks -> lines.add("For " + Plain.number(weeks) + " weeks."));
        lines.add("Pain at rest " + Plain.pain(file.record().pain().rest()) + ", with activity "
                + Plain.pain(file.record().pain().activity()) + ", at night "
                + Plain.pain(file.record().pain().night()) + ".");
        return lines;
    }

    private Tried tried(InterventionVisit visit) {
        Event.InterventionTried tried = visit.tried();
        boolean helped = Course.helped(tried);
        boolean held = visit.nextDay().isPresent()
                && Course.of(List.of(visit), visit.day()).stillHelps(tried);
        String later = visit.nextDay()
                .map(trial -> "; on a later day: " + EventWords.trial(trial))
                .orElse("");
        return new Tried(
                visit.day().toString(),
                tried.kind(),
                Plain.movement(content.library(), tried.marker()),
                "before: " + EventWords.trial(tried.before()) + "; right after: " + EventWords.trial(tried.after())
                        + later,
                !helped
                        ? "not clearly better"
                        : visit.nextDay().isEmpty()
                                ? "clearly better right after, not tested again"
                                : held ? "clearly better, and it lasted" : "clearly better right after, did not last");
    }

    @PostMapping("/cases/{caseId}/plan/referral")
    String refer(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes carried) {
        if (to.isBlank() || to.length() > 200) {
            throw new BadInputException(
                    "To whom", to.length() + " characters", "Write 1 to 200 characters: to whom, and for what.");
        }
        cases.change(caseId, who.account(), file -> {
            if (!isDue(decisions.next(file, days.today(caseId)))) {
                throw EditForm.stale();
            }
            return file.episode().block().hasTaken(BlockStep.REFERRAL)
                    ? List.of()
                    : List.of(new Event.BlockStepTaken(BlockStep.REFERRAL, to.strip()));
        });
        carried.addFlashAttribute(Shells.NOTICE, "Recorded. When the answer is in, search again from here.");
        return "redirect:/cases/" + caseId + "/plan/referral";
    }
}

package org.myotome.server.upkeep;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.consultation.DecisionKind;
import org.myotome.engine.explanation.UpkeepSentences;
import org.myotome.engine.history.Event;
import org.myotome.engine.language.Words;
import org.myotome.engine.maintenance.HowItGoes;
import org.myotome.engine.maintenance.MaintenancePlan;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.upkeep.Readiness;
import org.myotome.engine.upkeep.Standing;
import org.myotome.engine.upkeep.UpkeepProposal;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The clinician's page about a habit: whether an episode is ready for it, its plan, its contacts, and the way back in. */
@Controller
public class UpkeepPages {

    private static final int LONGEST_REASON = 400;

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Decisions decisions;
    private final UpkeepViews views;
    private final PersonDays days;

    UpkeepPages(Pages pages, Shells shells, CaseFiles cases, Decisions decisions, UpkeepViews views, PersonDays days) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.decisions = decisions;
        this.views = views;
        this.days = days;
    }

    @GetMapping("/cases/{caseId}/upkeep")
    ResponseEntity<String> upkeep(HttpServletRequest request, @PathVariable UUID caseId) {
        Shell shell = shells.of(request, "Upkeep", "upkeep", Shell.Place.PLAN, caseId);
        return pages.page("upkeep/upkeep", shell, views.of(cases.get(caseId)));
    }

    @GetMapping("/cases/{caseId}/upkeep/card")
    ResponseEntity<String> card(HttpServletRequest request, @PathVariable UUID caseId) {
        Shell shell = shells.of(request, "If it comes back", "handout", Shell.Place.PLAN, caseId);
        return pages.page("upkeep/card", shell, views.card(cases.get(caseId), Words.ENGLISH));
    }

    @PostMapping("/cases/{caseId}/upkeep/begin")
    String begin(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes carried) {
        LocalDate today = days.today(caseId);
        cases.change(caseId, who.account(), file -> {
            Optional<MaintenancePlan> running = file.episode().maintenance();
            MaintenancePlan plan =
                    UpkeepForm.plan(fields, running.map(MaintenancePlan::begins).orElse(today), today);
            if (running.isPresent()) {
                return running.get().equals(plan) ? List.of() : List.of(new Event.MaintenanceBegun(plan));
            }
            return beginning(file, plan, fields, today);
        });
        carried.addFlashAttribute(Shells.NOTICE, "Saved. It is what the person sees from now on.");
        return "redirect:/cases/" + caseId + "/upkeep";
    }

    private List<Event> beginning(
            CaseFile file, MaintenancePlan plan, MultiValueMap<String, String> fields, LocalDate today) {
        requireTraining(decisions.next(file, today));
        List<String> chosen = fields.getOrDefault("kept", List.of());
        UpkeepProposal proposal = decisions
                .findUpkeepProposal(file, chosen, today)
                .orElseThrow(() -> new BadInputException(
                        "Upkeep", "", "There is no programme in force to keep anything of. Begin with a programme."));
        Readiness readiness = decisions.findReadiness(file, today).orElseThrow();
        String reason =
                Optional.ofNullable(fields.getFirst("reason")).orElse("").strip();
        List<Event> events = new ArrayList<>(override(readiness, reason));
        String words = "From an episode to a habit: " + views.names(proposal.kept());
        events.add(decisions.take(DecisionKind.PROGRAMME, file, today, words));
        events.add(new Event.ProgrammeAccepted(proposal.kept(), List.of("kept in the habit, at less volume")));
        events.add(new Event.MaintenanceBegun(plan));
        return events;
    }

    /** A habit is begun by somebody who trains; whatever stops training comes first. */
    private static void requireTraining(NextStep step) {
        boolean trains = switch (step.forThePerson()) {
            case NextStep.DoSession ignored -> true;
            case NextStep.RestUntil ignored -> true;
            case NextStep.AwaitMorningCheck ignored -> true;
            case NextStep.AdaptProgramme ignored -> true;
            default -> false;
        };
        if (!trains) {
            throw new BadInputException(
                    "Upkeep", "", "Something else comes first; the plan says what. Then begin the habit here.");
        }
    }

    private static List<Event> override(Readiness readiness, String reason) {
        if (readiness.isReady()) {
            return List.of();
        }
        requireReason(reason, "Why begin now", "Not everything that is asked for is so.");
        List<String> open = readiness.criteria().stream()
                .filter(criterion -> criterion.standing() != Standing.MET)
                .map(UpkeepSentences.ENGLISH::name)
                .toList();
        return List.of(new Event.OverrideMade("habit begun, though not met: " + String.join(", ", open), reason));
    }

    private static void requireReason(String reason, String field, String because) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new BadInputException(
                    field,
                    reason.length() + " characters",
                    (because + " Write 1 to " + LONGEST_REASON + " characters.").strip());
        }
    }

    @PostMapping("/cases/{caseId}/upkeep/contact")
    String contact(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes carried) {
        HowItGoes report = UpkeepForm.report(fields, days.today(caseId), Words.ENGLISH);
        cases.change(caseId, who.account(), file -> {
            if (file.episode().maintenance().isEmpty()) {
                throw new BadInputException(
                        "Upkeep", "", "There is no habit at present. It may have been ended meanwhile.");
            }
            return file.episode().upkeep().reports().contains(report)
                    ? List.of()
                    : List.of(new Event.HowItGoesSaid(report));
        });
        carried.addFlashAttribute(Shells.NOTICE, "Recorded.");
        return "redirect:/cases/" + caseId + "/upkeep";
    }

    @PostMapping("/cases/{caseId}/upkeep/end")
    String end(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String because,
            RedirectAttributes carried) {
        requireReason(because, "Why it ends", "");
        LocalDate today = days.today(caseId);
        cases.change(
                caseId,
                who.account(),
                file -> file.episode().maintenance().isEmpty()
                        ? List.of()
                        : List.of(new Event.MaintenanceEnded(today, because.strip())));
        carried.addFlashAttribute(
                Shells.NOTICE,
                "The habit has ended. Ask the safety questions again; then the search is the way back in.");
        return "redirect:/cases/" + caseId + "/intake/questions";
    }
}

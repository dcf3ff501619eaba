package org.myotome.server.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.myotome.engine.history.Event;
import org.myotome.engine.record.Answer;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.server.account.Account;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.Heading;
import org.myotome.server.form.Merge;
import org.myotome.server.form.Problems;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saves a section of the intake, together with whatever others changed meanwhile. */
@Controller
public class SectionSaving {

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Sections sections;
    private final Content content;
    private final Decisions decisions;
    private final QuestionsSection questions;

    SectionSaving(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            Sections sections,
            Content content,
            Decisions decisions,
            QuestionsSection questions) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.sections = sections;
        this.content = content;
        this.decisions = decisions;
        this.questions = questions;
    }

    /** A section that could not be saved, shown to browsers without script. */
    public record RefusedView(
            Heading heading, SectionView section, Said said, Map<String, String> typed, String back) {}

    @PostMapping("/cases/{caseId}/intake/{sectionId}")
    ResponseEntity<String> save(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @PathVariable String sectionId,
            RedirectAttributes carried) {
        Optional<Section> known = sections.find(sectionId);
        if (known.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Section section = known.get();
        Typed typed = withNoneOfThese(request, Typed.of(request));
        try {
            CaseFile file = cases.change(caseId, who.account(), now -> changes(section, typed, now, who.account()));
            return saved(request, section, typed, file, carried);
        } catch (BadInputException bad) {
            SectionView asShown = new SectionView(caseId, sectionId, section.label(), typed.shown());
            return refused(request, HttpStatus.UNPROCESSABLE_CONTENT, asShown, typed, Said.refused(bad.problems()));
        } catch (CollisionException collision) {
            List<Said.Other> others = collision.collisions().stream()
                    .map(other -> new Said.Other(
                            section.fieldLabel(other.field()), Plain.word(other.mine()), Plain.word(other.theirs())))
                    .toList();
            // the values now stored become what the page has shown, so that saving again is a decision and not a slip
            return refused(
                    request,
                    HttpStatus.CONFLICT,
                    sections.view(cases.get(caseId), sectionId),
                    typed,
                    Said.collided(others));
        }
    }

    /** Return the events that a form stands for, after what others have changed meanwhile. */
    private static List<Event> changes(Section section, Typed typed, CaseFile now, Account account) {
        Merge merge = Merge.of(section.show(now.episode()), typed);
        if (!merge.collisions().isEmpty()) {
            throw new CollisionException(merge.collisions());
        }
        if (merge.changed().isEmpty()) {
            return List.of();
        }
        Problems fields = new Problems(merge.values());
        List<Event> events = section.read(fields, merge.changed(), now);
        fields.throwIfAny();
        return events.stream()
                .filter(event -> !QuestionsSection.isTakenBackAlready(event, now, account))
                .toList();
    }

    private Typed withNoneOfThese(HttpServletRequest request, Typed typed) {
        String bundle = request.getParameter("none");
        if (bundle == null || bundle.isEmpty()) {
            return typed;
        }
        Map<String, String> values = new TreeMap<>(typed.values());
        for (ScreeningQuestion question : content.screening().questions()) {
            String field = QuestionsSection.FIELD + question.id();
            if (question.bundle().equals(bundle) && Answer.UNKNOWN.word().equals(values.get(field))) {
                values.put(field, Answer.NO.word());
            }
        }
        return new Typed(typed.shown(), values);
    }

    private ResponseEntity<String> saved(
            HttpServletRequest request, Section section, Typed typed, CaseFile file, RedirectAttributes carried) {
        boolean aboutSafety = section.id().equals("questions");
        String message = aboutSafety ? QuestionsPage.standing(decisions.triage(file)) : "Saved.";
        List<String> stillHeld = aboutSafety ? questions.stillHeld(typed, file) : List.of();
        if (isHtmx(request) && request.getParameter("none") == null) {
            return pages.fragment(
                    HttpStatus.OK,
                    "intake/said",
                    Map.of("section", SectionView.of(section, file), "said", Said.saved(message, stillHeld)));
        }
        if (!stillHeld.isEmpty()) {
            carried.addFlashAttribute(
                    Shells.NOTICE,
                    "Saved. The answer of somebody else still counts: " + String.join(" ", stillHeld)
                            + " If it is a mistake, strike it out on the timeline.");
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", back(file.caseId(), section.id()) + mode(request))
                .body("");
    }

    private ResponseEntity<String> refused(
            HttpServletRequest request, HttpStatus status, SectionView section, Typed typed, Said said) {
        if (isHtmx(request)) {
            return pages.fragment(status, "intake/said", Map.of("section", section, "said", said));
        }
        Shell shell = shells.of(request, "Not saved", "intake", Shell.Place.INTAKE, section.caseId());
        Heading heading = Heading.of(cases.get(section.caseId()));
        RefusedView view =
                new RefusedView(heading, section, said, typed.values(), back(section.caseId(), section.id()));
        return pages.page(status, "intake/refused", shell, view);
    }

    private static boolean isHtmx(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    /** Return to asking what matters next where the form came from there. */
    private static String mode(HttpServletRequest request) {
        return QuestionsPage.NEXT.equals(request.getParameter("_show")) ? "?show=" + QuestionsPage.NEXT : "";
    }

    private static String back(UUID caseId, String sectionId) {
        String page = switch (sectionId) {
            case "questions" -> "/questions";
            case "strength", "examination" -> "/examination#" + sectionId;
            default -> "#" + sectionId;
        };
        return "/cases/" + caseId + "/intake" + page;
    }
}

package org.myotome.server.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.myotome.engine.record.Answer;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.Heading;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.wording.Plain;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The second page of the intake: the safety questions, in the order in which an answer would change most. */
@Controller
public class QuestionsPage {

    /** The value of {@code show} that asks for what matters next. */
    static final String NEXT = "next";

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Sections sections;
    private final Content content;
    private final Decisions decisions;

    QuestionsPage(
            Pages pages, Shells shells, CaseFiles cases, Sections sections, Content content, Decisions decisions) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.sections = sections;
        this.content = content;
        this.decisions = decisions;
    }

    @GetMapping("/cases/{caseId}/intake/questions")
    ResponseEntity<String> questions(
            HttpServletRequest request, @PathVariable UUID caseId, @RequestParam(defaultValue = "") String show) {
        CaseFile file = cases.get(caseId);
        TriageDecision triage = decisions.triage(file);
        Shell shell = shells.of(request, "Safety questions", "intake", Shell.Place.INTAKE, caseId);
        boolean next = show.equals(NEXT);
        List<QuestionsView.QuestionGroup> groups = next ? nextGroup(triage) : groups(file, triage);
        SectionView section = sections.view(file, "questions");
        return pages.page(
                "intake/questions",
                shell,
                new QuestionsView(
                        Heading.of(file), next ? only(groups, section) : section, groups, standing(triage), next));
    }

    /** Return the one bundle of yes-and-no questions that matters next; nothing when no such answer could change anything. */
    private List<QuestionsView.QuestionGroup> nextGroup(TriageDecision triage) {
        return triage.bundles().stream()
                .filter(bundle -> bundle.questions().stream()
                        .allMatch(question -> content.screening()
                                .getQuestion(question.questionId())
                                .isClosed()))
                .limit(1)
                .map(bundle -> group(
                        bundle.questions().size() == 1 ? "" : bundle.id(),
                        bundle.questions().stream()
                                .map(question -> new QuestionsView.AskedQuestion(
                                        question.questionId(),
                                        question.wording(),
                                        question.why(),
                                        Answer.UNKNOWN.word()))
                                .toList()))
                .toList();
    }

    /** Return a section with the answers to the questions that are shown; the form then leaves the others alone. */
    private static SectionView only(List<QuestionsView.QuestionGroup> groups, SectionView section) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (QuestionsView.QuestionGroup group : groups) {
            for (QuestionsView.AskedQuestion question : group.questions()) {
                String field = QuestionsSection.FIELD + question.id();
                shown.put(field, section.value(field));
            }
        }
        return new SectionView(section.caseId(), section.id(), section.label(), shown);
    }

    /** Return where the case stands after what was answered so far, in words. */
    static String standing(TriageDecision triage) {
        int open = triage.questions().size();
        String questions =
                open == 0 ? "No question is open." : open == 1 ? "1 question is open." : open + " questions are open.";
        return "Saved so far: " + Plain.word(triage.tier().behaviour()).replace('-', ' ') + " (" + triage.tier() + "). "
                + questions;
    }

    private List<QuestionsView.QuestionGroup> groups(CaseFile file, TriageDecision triage) {
        Map<String, List<QuestionsView.AskedQuestion>> byGroup = new LinkedHashMap<>();
        Map<String, String> why = new LinkedHashMap<>();
        triage.questions().forEach(question -> why.put(question.questionId(), question.why()));
        List<String> order = new ArrayList<>(why.keySet());
        content.screening().questions().stream()
                .map(ScreeningQuestion::id)
                .filter(id -> !order.contains(id))
                .forEach(order::add);
        for (String id : order) {
            content.screening()
                    .findQuestion(id)
                    .filter(ScreeningQuestion::isClosed)
                    .ifPresent(question -> {
                        QuestionsView.AskedQuestion asked = new QuestionsView.AskedQuestion(
                                id,
                                question.wording(),
                                why.getOrDefault(id, ""),
                                file.record().answers().answer(id).word());
                        byGroup.computeIfAbsent(groupOf(question, why.containsKey(id)), _ -> new ArrayList<>())
                                .add(asked);
                    });
        }
        return byGroup.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String groupOf(ScreeningQuestion question, boolean open) {
        if (!question.bundle().isEmpty()) {
            return question.bundle();
        }
        return open ? "" : "rest";
    }

    private static QuestionsView.QuestionGroup group(String id, List<QuestionsView.AskedQuestion> questions) {
        return switch (id) {
            case "" -> new QuestionsView.QuestionGroup("", "Ask next", questions);
            case "rest" -> new QuestionsView.QuestionGroup("", "Answered, or not needed now", questions);
            default -> new QuestionsView.QuestionGroup(id, Plain.capital(Plain.word(id)), questions);
        };
    }
}

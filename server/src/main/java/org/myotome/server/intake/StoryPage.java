package org.myotome.server.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.myotome.engine.movement.Movement;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Heading;
import org.myotome.server.form.Choice;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.wording.Plain;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The first page of the intake: person, complaint, pain, time and place. */
@Controller
public class StoryPage {

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Sections sections;
    private final Content content;

    StoryPage(Pages pages, Shells shells, CaseFiles cases, Sections sections, Content content) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.sections = sections;
        this.content = content;
    }

    @GetMapping("/cases/{caseId}/intake")
    ResponseEntity<String> story(HttpServletRequest request, @PathVariable UUID caseId) {
        CaseFile file = cases.get(caseId);
        Shell shell = shells.of(request, "Intake", "intake", Shell.Place.INTAKE, caseId);
        List<Choice> equipment = content.equipment().entrySet().stream()
                .map(entry ->
                        Choice.of(entry.getKey(), Plain.word(entry.getKey()).replace('-', ' ')))
                .toList();
        return pages.page(
                "intake/story",
                shell,
                new StoryView(
                        Heading.of(file),
                        sections.view(file, "person"),
                        sections.view(file, "complaint"),
                        sections.view(file, "pain"),
                        sections.view(file, "circumstances"),
                        equipment,
                        movements()));
    }

    /** Return every movement of the library, part by part, the easy ones first: what a person means is chosen here. */
    private List<Choice> movements() {
        return content.library().movements().stream()
                .sorted(Comparator.comparing(Movement::region).thenComparingInt(Movement::difficulty))
                .map(movement -> Choice.of(movement.id(), movement.name()))
                .toList();
    }
}

package org.myotome.server.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Heading;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The third page of the intake: strength, reflexes, feeling, mobility, tests. */
@Controller
public class ExaminationPage {

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Sections sections;

    ExaminationPage(Pages pages, Shells shells, CaseFiles cases, Sections sections) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.sections = sections;
    }

    @GetMapping("/cases/{caseId}/intake/examination")
    ResponseEntity<String> examination(HttpServletRequest request, @PathVariable UUID caseId) {
        CaseFile file = cases.get(caseId);
        Shell shell = shells.of(request, "Examination", "intake", Shell.Place.INTAKE, caseId);
        return pages.page(
                "intake/examination",
                shell,
                new ExaminationView(
                        Heading.of(file),
                        sections.view(file, "strength"),
                        sections.view(file, "examination"),
                        Grids.of(file.record()),
                        NormalRestPage.openParts(file.record())));
    }
}

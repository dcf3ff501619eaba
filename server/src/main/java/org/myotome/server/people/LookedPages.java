package org.myotome.server.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Heading;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who looked at a case: for its clinicians, and for the person whose case it is. */
@Controller
public class LookedPages {

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Looked looked;

    LookedPages(Pages pages, Shells shells, CaseFiles cases, Looked looked) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.looked = looked;
    }

    /** What the page shows. */
    public record LookedView(Heading heading, List<Looked.Day> days) {

        /** Return whether any clinician is among them. */
        public boolean isEmpty() {
            return days.stream().flatMap(day -> day.lines().stream()).noneMatch(Looked.Line::isClinician);
        }
    }

    @GetMapping("/cases/{caseId}/people/access")
    ResponseEntity<String> ofCase(HttpServletRequest request, @PathVariable UUID caseId) {
        Shell shell = shells.of(request, "Who looked", "people", Shell.Place.PEOPLE, caseId);
        return pages.page("people/access", shell, view(caseId));
    }

    @GetMapping("/my/access")
    ResponseEntity<String> mine(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        Shell shell = shells.of(request, "Who looked at my record", "access", Shell.Place.STOP);
        return pages.page("people/myaccess", shell, view(who.getCaseId()));
    }

    private LookedView view(UUID caseId) {
        CaseFile file = cases.get(caseId);
        return new LookedView(Heading.of(file), looked.of(file));
    }
}

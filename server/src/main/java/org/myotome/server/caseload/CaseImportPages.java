package org.myotome.server.caseload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.myotome.content.casefile.CaseFileReader;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.UnusableFileException;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.Opening;
import org.myotome.engine.record.CaseRecord;
import org.myotome.server.access.CaseGrants;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Problem;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * Opens a case from a case file (docs/case-files.md) or from the code that somebody brings from a self-check. A file is taken
 * whole or not at all.
 */
@Controller
public class CaseImportPages {

    private static final String ADDRESS = "/caseload/import";
    private static final int LONGEST_NAME = 80;
    private static final int MOST_BYTES = 1 << 20;

    /** What the person said alone counts as told by the person, not as asked by a clinician. */
    private static final String SELF_CHECK = "self-check";

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final CaseGrants grants;
    private final Content content;
    private final TransactionOperations transaction;

    CaseImportPages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            CaseGrants grants,
            Content content,
            TransactionOperations transaction) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.grants = grants;
        this.content = content;
        this.transaction = transaction;
    }

    /**
     * What the page shows.
     *
     * @param caseId the id that the case will have, so that sending the form twice opens one case
     * @param name the name as it was typed
     * @param text the text as it was pasted
     */
    public record ImportView(UUID caseId, String name, String text) {}

    @GetMapping(ADDRESS)
    ResponseEntity<String> form(HttpServletRequest request) {
        return page(HttpStatus.OK, request, new ImportView(UUID.randomUUID(), "", ""), List.of());
    }

    @PostMapping(ADDRESS)
    ResponseEntity<String> open(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam("as") UUID caseId,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String text) {
        List<Problem> problems = new ArrayList<>();
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            problems.add(new Problem("Name", stripped.length() + " characters", "Write 1 to 80 characters."));
        }
        List<CaseRecord> records = read(request, text, problems);
        if (!problems.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, request, new ImportView(caseId, name, text), problems);
        }
        if (!grants.allows(who.account(), caseId)) {
            List<Event> events = events(records.getFirst());
            transaction.executeWithoutResult(status -> {
                cases.open(caseId, stripped, who.account(), events);
                grants.grant(caseId, who.account(), who.account());
            });
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/cases/" + caseId + "/safety")
                .body("");
    }

    private List<CaseRecord> read(HttpServletRequest request, String pasted, List<Problem> problems) {
        String text = pasted.isBlank() ? sent(request, problems) : pasted;
        if (text.isBlank()) {
            if (problems.isEmpty()) {
                problems.add(new Problem("Case", "nothing", "Choose a file, or paste the code or the file's text."));
            }
            return List.of();
        }
        if (CarriedCase.isCode(text)) {
            switch (CarriedCase.read(text, content.screening())) {
                case CarriedCase.Unpacked(String file) -> text = file;
                case CarriedCase.Unusable(String what, String remedy) -> {
                    problems.add(new Problem("Code", what, remedy));
                    return List.of();
                }
            }
        }
        try {
            CaseFileReader reader = new CaseFileReader(content.screening().questionIds(), content.vocabulary());
            List<CaseRecord> records = reader.read(new TextFile("case", text));
            if (records.size() != 1) {
                problems.add(new Problem("Case", records.size() + " cases", "Hand over one case at a time."));
            }
            return records;
        } catch (UnusableFileException unusable) {
            unusable.problems()
                    .forEach(problem -> problems.add(new Problem(
                            "Case, line " + problem.line() + (problem.path().isEmpty() ? "" : ", " + problem.path()),
                            problem.value(),
                            problem.what() + " " + problem.advice())));
            return List.of();
        }
    }

    private static String sent(HttpServletRequest request, List<Problem> problems) {
        MultipartFile file = request instanceof MultipartHttpServletRequest parts ? parts.getFile("file") : null;
        if (file == null || file.isEmpty()) {
            return "";
        }
        if (file.getSize() > MOST_BYTES) {
            problems.add(new Problem("File", file.getSize() + " bytes", "A case file of one person has at most 1 MB."));
            return "";
        }
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException incomplete) {
            problems.add(new Problem("File", "incomplete", "It did not arrive whole. Send it again."));
            return "";
        }
    }

    private static List<Event> events(CaseRecord record) {
        boolean alone = record.timepoint().equals(SELF_CHECK);
        return Opening.eventsOf(record).stream()
                .map(event -> alone && event instanceof Event.SafetyAnswered(String id, var answer)
                        ? new Event.PersonAnswered(id, answer)
                        : event)
                .toList();
    }

    private ResponseEntity<String> page(
            HttpStatus status, HttpServletRequest request, ImportView view, List<Problem> problems) {
        Shell shell = shells.of(request, "Open a case from a file", "caseload", Shell.Place.CASELOAD)
                .withProblems(problems);
        return pages.page(status, "caseload/import", shell, view);
    }
}

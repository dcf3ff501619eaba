package org.myotome.server.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.myotome.engine.history.BlockStep;
import org.myotome.engine.history.Event;
import org.myotome.server.account.Account;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.paper.PaperSize;
import org.myotome.server.paper.Printer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letter to somebody else, as a page, as a PDF and as a FHIR document, and the note that it went. */
@Controller
public class ReferralPages {

    private static final MediaType FHIR = MediaType.parseMediaType("application/fhir+json;charset=UTF-8");

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Decisions decisions;
    private final PersonDays days;
    private final ReferralLetters letters;
    private final Printer printer;
    private final Clock clock;

    ReferralPages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            Decisions decisions,
            PersonDays days,
            ReferralLetters letters,
            Printer printer,
            Clock clock) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.decisions = decisions;
        this.days = days;
        this.letters = letters;
        this.printer = printer;
        this.clock = clock;
    }

    /**
     * The letter on paper.
     *
     * @param letter what it says
     * @param size the sheet
     * @param name the person; empty where the fonts have not all letters of it, and a line to write it by hand is left
     * @param from who writes it
     */
    public record PrintedLetter(ReferralLetters.Letter letter, PaperSize size, String name, String from) {

        /** Return the rules that the sheet is set by. */
        public String style() {
            return Printer.style(size);
        }
    }

    @GetMapping("/cases/{caseId}/plan/referral")
    ResponseEntity<String> referral(HttpServletRequest request, @PathVariable UUID caseId) {
        Shell shell = shells.of(request, "Referral", "handout", Shell.Place.PLAN, caseId);
        return pages.page("plan/referral", shell, letters.of(cases.get(caseId)));
    }

    @GetMapping("/cases/{caseId}/plan/referral.pdf")
    ResponseEntity<byte[]> pdf(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "a4") String size) {
        byte[] pdf = print(cases.get(caseId), who.account(), PaperSize.of(size));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(caseId, "pdf", ContentDisposition.inline()))
                .body(pdf);
    }

    @GetMapping("/cases/{caseId}/plan/referral.json")
    ResponseEntity<String> fhir(@AuthenticationPrincipal SignedIn who, @PathVariable UUID caseId) {
        CaseFile file = cases.get(caseId);
        String bundle = ReferralBundle.of(
                letters.of(file), file, who.account(), clock.instant(), print(file, who.account(), PaperSize.A4));
        return ResponseEntity.ok()
                .contentType(FHIR)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(caseId, "json", ContentDisposition.attachment()))
                .body(bundle);
    }

    private byte[] print(CaseFile file, Account from, PaperSize size) {
        String name = printer.canWrite(file.name()) ? file.name() : "";
        return printer.print(pages.text(
                "plan/letter",
                new PrintedLetter(
                        letters.of(file),
                        size,
                        name,
                        from.displayName() + ", " + from.role().word())));
    }

    private String named(UUID caseId, String ending, ContentDisposition.Builder how) {
        return how.filename("referral-" + days.today(caseId) + "." + ending)
                .build()
                .toString();
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
            if (!ReferralLetters.isDue(decisions.next(file, days.today(caseId)))) {
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

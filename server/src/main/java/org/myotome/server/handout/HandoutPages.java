package org.myotome.server.handout;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.language.Words;
import org.myotome.server.account.LinkScope;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.form.OneOf;
import org.myotome.server.handover.Handover;
import org.myotome.server.language.Languages;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.paper.PaperSize;
import org.myotome.server.people.NewLinks;
import org.myotome.server.wording.Saying;
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

/** Where the programme in force is printed: the clinician's page and the person's own. */
@Controller
public class HandoutPages {

    private static final Integer[] DAYS = {30, 90, 180};
    private static final String FIRST_SIZE = "a4";

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final PersonDays days;
    private final Handouts handouts;
    private final NewLinks links;
    private final Languages languages;

    HandoutPages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            PersonDays days,
            Handouts handouts,
            NewLinks links,
            Languages languages) {
        this.languages = languages;
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.days = days;
        this.handouts = handouts;
        this.links = links;
    }

    /**
     * What the page shows.
     *
     * @param heading whom it is about
     * @param whyNot why nothing is printed now
     * @param sizes sheets to choose from
     * @param code the code on the sheet; empty where there is none
     * @param linkDays for how many days a link on the sheet can work
     */
    public record PrintView(
            Heading heading, Optional<String> whyNot, List<PaperSize> sizes, String code, List<Integer> linkDays) {

        /** Return where the code is checked. */
        public String checkHref() {
            return VerifyPages.ADDRESS + "/" + code;
        }
    }

    @GetMapping("/cases/{caseId}/plan/paper")
    ResponseEntity<String> page(HttpServletRequest request, @PathVariable UUID caseId) {
        Shell shell = shells.of(request, "On paper", "paper", Shell.Place.PLAN, caseId);
        return pages.page("handout/print", shell, view(cases.get(caseId), shell.words()));
    }

    @GetMapping("/cases/{caseId}/plan/paper.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable UUID caseId, @RequestParam(defaultValue = FIRST_SIZE) String size) {
        CaseFile file = cases.get(caseId);
        requirePrintable(file, Words.ENGLISH);
        return print(file, languages.words(caseId), PaperSize.of(size), Optional.empty());
    }

    @PostMapping("/cases/{caseId}/plan/paper")
    ResponseEntity<byte[]> sheetWithLink(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = FIRST_SIZE) String size,
            @RequestParam(defaultValue = "") String lasts) {
        PaperSize paper = PaperSize.of(size);
        int linkDays = OneOf.get(DAYS, String::valueOf, lasts, "How long the link works", "Choose one of the answers.");
        CaseFile file = cases.get(caseId);
        requirePrintable(file, Words.ENGLISH);
        Words words = languages.words(caseId);
        Handover link =
                links.make(words, caseId, who, file.name(), LinkScope.ALL, Optional.empty(), Duration.ofDays(linkDays));
        return print(file, words, paper, Optional.of(link));
    }

    @GetMapping("/my/paper")
    ResponseEntity<String> mine(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        Shell shell = shells.of(request, "On paper", "paper", Shell.Place.PROGRESS);
        return pages.page("handout/mine", shell, view(cases.get(who.getCaseId()), shell.words()));
    }

    @GetMapping("/my/paper.pdf")
    ResponseEntity<byte[]> mySheet(
            @AuthenticationPrincipal SignedIn who, Words words, @RequestParam(defaultValue = FIRST_SIZE) String size) {
        return print(cases.get(who.getCaseId()), words, PaperSize.of(size), Optional.empty());
    }

    private PrintView view(CaseFile file, Words words) {
        return new PrintView(
                Heading.of(file),
                handouts.findWhyNot(file, words),
                List.of(PaperSize.values()),
                handouts.findCode(file).map(ProgrammeCode::text).orElse(""),
                List.of(DAYS));
    }

    private void requirePrintable(CaseFile file, Words words) {
        handouts.findWhyNot(file, words).ifPresent(why -> {
            throw new BadInputException(Saying.say("The sheet"), Saying.say("not printed"), Saying.asWritten(why));
        });
    }

    private ResponseEntity<byte[]> print(CaseFile file, Words words, PaperSize size, Optional<Handover> link) {
        requirePrintable(file, words);
        String name = "programme-" + days.today(file.caseId()) + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(handouts.print(file, words, size, link));
    }
}

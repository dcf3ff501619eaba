package org.myotome.server.today;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.myotome.engine.language.Words;
import org.myotome.engine.session.Entries;
import org.myotome.engine.session.Entry;
import org.myotome.engine.session.PersonDay;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.today.TodayPages.MorningCard;
import org.myotome.server.wording.Spoken;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The question about this morning: on a page of its own, for a link that opens nothing else, and its answer. */
@Controller
public class MorningPages {

    private static final String CHECK = "/my/check";
    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Decisions decisions;
    private final PersonDays days;
    private final Content content;

    MorningPages(Pages pages, Shells shells, CaseFiles cases, Decisions decisions, PersonDays days, Content content) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.decisions = decisions;
        this.days = days;
        this.content = content;
    }

    /**
     * What the page shows.
     *
     * @param day the day in words
     * @param morning the question, where it is open
     * @param why why nothing is asked, where nothing is
     * @param stop whether help comes before anything else
     */
    public record CheckView(String day, Optional<MorningCard> morning, String why, boolean stop) {}

    @GetMapping(CHECK)
    ResponseEntity<String> check(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        CaseFile file = cases.get(who.getCaseId());
        LocalDate day = days.today(file.caseId());
        Shell shell = shells.of(request, "This morning", "today", Shell.Place.TODAY);
        boolean stop = PersonDay.findStop(decisions.next(file, day)).isPresent();
        return pages.page(
                "today/check",
                shell,
                new CheckView(
                        Spoken.day(shell.words(), day),
                        MorningCards.find(file, day, content.aboutDays(shell.words()), shell.words()),
                        why(file, day, shell.words()),
                        stop));
    }

    private static String why(CaseFile file, LocalDate day, Words words) {
        if (file.episode().findProgramme().isEmpty()) {
            return words.say(
                    "There is no programme yet, so mornings are not asked about. Your clinician tells you when it begins.");
        }
        return file.episode().log().findMorning(day).isPresent()
                ? words.say("This morning is answered. The next question comes tomorrow.")
                : words.say("You did not train yesterday, so this morning is not asked about.");
    }

    @PostMapping("/my/morning")
    String morning(
            @AuthenticationPrincipal SignedIn who,
            Words words,
            @RequestParam(defaultValue = "") String pain,
            @RequestParam(defaultValue = "") String exact,
            @RequestParam(defaultValue = "") String stiff,
            @RequestParam(defaultValue = "") String night,
            @RequestParam(defaultValue = "") String leg,
            RedirectAttributes carried) {
        Entry.MorningSaid said = LogForm.morning(words, pain, exact, stiff, night, leg);
        LocalDate day = days.today(who.getCaseId());
        cases.change(who.getCaseId(), who.account(), file -> Entries.morning(file.episode(), day, said));
        carried.addFlashAttribute(Shells.NOTICE, words.say("Thank you. Today follows from it."));
        return "redirect:" + (who.mayOpen("/my/today") ? "/my/today" : CHECK);
    }
}

package org.myotome.server.words;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.myotome.engine.history.Event;
import org.myotome.engine.language.Words;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.OwnWords;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The clinician's page with what a person and their carers said in their own words. */
@Controller
public class CaseWordsPages {

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final WordsView views;

    CaseWordsPages(Pages pages, Shells shells, CaseFiles cases, WordsView views) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.views = views;
    }

    /**
     * What the page shows.
     *
     * @param heading whose it is
     * @param goal the goal that decisions use; empty where nobody said one
     * @param words all words, newest first
     */
    public record CaseWordsView(Heading heading, String goal, List<WordsView.Said> words) {}

    @GetMapping("/cases/{caseId}/words")
    ResponseEntity<String> words(HttpServletRequest request, @PathVariable UUID caseId) {
        CaseFile file = cases.get(caseId);
        Shell shell = shells.of(request, "In their words", "words", Shell.Place.TIMELINE, caseId);
        return pages.page(
                "words/case",
                shell,
                new CaseWordsView(
                        Heading.of(file), file.record().complaint().goalActivity(), views.all(file, Words.ENGLISH)));
    }

    @PostMapping("/cases/{caseId}/words/read")
    String read(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String id,
            RedirectAttributes carried) {
        OwnWords words = get(cases.get(caseId), id);
        if (words.isUnread()) {
            cases.keepRead(caseId, who.account(), words.id());
        }
        carried.addFlashAttribute(Shells.NOTICE, "Marked as read. The person sees that you have read it.");
        return "redirect:/cases/" + caseId + "/words";
    }

    /** What the person wants to do again becomes the goal that decisions use; a clinician says so, never a program. */
    @PostMapping("/cases/{caseId}/words/goal")
    String goal(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String id,
            RedirectAttributes carried) {
        OwnWords words = get(cases.get(caseId), id);
        if (words.kind() != OwnWords.Kind.GOAL || words.state() != OwnWords.State.STANDS) {
            throw new BadInputException(
                    "Words", WordsView.title(words.kind()).toString(), "Only a goal that stands can be taken over.");
        }
        cases.change(caseId, who.account(), file -> {
            String goal = words.text().replace('\n', ' ');
            return file.record().complaint().goalActivity().equals(goal)
                    ? List.of()
                    : List.of(
                            new Event.ComplaintStated(file.record().complaint().withGoalActivity(goal)));
        });
        carried.addFlashAttribute(Shells.NOTICE, "This is the goal of the case now, in their words.");
        return "redirect:/cases/" + caseId + "/words";
    }

    private static OwnWords get(CaseFile file, String id) {
        return file.words().stream()
                .filter(words -> words.id().toString().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new BadInputException("Words", id, "They are not part of this case. Reload the page."));
    }
}

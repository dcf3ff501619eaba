package org.myotome.server.search;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.Search;
import org.myotome.engine.startingpoint.Certainty;
import org.myotome.engine.startingpoint.Selection;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.form.OneOf;
import org.myotome.server.page.Shells;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a clinician may set about the search of a case: how the next movement is chosen, and how certain a start must be. */
@Controller
public final class SearchChoices {

    private final CaseFiles cases;

    SearchChoices(CaseFiles cases) {
        this.cases = cases;
    }

    /**
     * One choice and what it may be changed to.
     *
     * @param field the word it is sent under
     * @param about what is chosen
     * @param inForce what is in force, in words
     * @param asks what a button says before the words of another choice
     * @param others what else there is
     */
    public record Choice(String field, String about, String inForce, String asks, List<Other> others) {

        /** Another choice: the word that is sent, and its words. */
        public record Other(String word, String words) {}
    }

    /** Return the choices of a search, with what is in force. */
    static List<Choice> of(Search search) {
        return List.of(
                new Choice(
                        "selection",
                        "Next movement chosen by:",
                        search.selection().words(),
                        "Choose by:",
                        Stream.of(Selection.values())
                                .filter(one -> one != search.selection())
                                .map(one -> new Choice.Other(one.word(), one.words()))
                                .toList()),
                new Choice(
                        "certainty",
                        "Ladders start",
                        search.certainty().words(),
                        "Start",
                        Stream.of(Certainty.values())
                                .filter(one -> one != search.certainty())
                                .map(one -> new Choice.Other(one.word(), one.words()))
                                .toList()));
    }

    @PostMapping("/cases/{caseId}/search/selection")
    String select(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String selection,
            RedirectAttributes carried) {
        Selection chosen = OneOf.get(
                Selection.values(),
                Selection::word,
                selection,
                "How the next movement is chosen",
                "Choose one of the two on the page.");
        cases.change(
                caseId,
                who.account(),
                file -> unless(file.episode().search().selection() == chosen, new Event.SelectionSet(chosen)));
        return back(caseId, "The next movement is chosen by: " + chosen.words() + ".", carried);
    }

    @PostMapping("/cases/{caseId}/search/certainty")
    String require(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String certainty,
            RedirectAttributes carried) {
        Certainty chosen = OneOf.get(
                Certainty.values(),
                Certainty::word,
                certainty,
                "How certain a start must be",
                "Choose one of the three on the page.");
        cases.change(
                caseId,
                who.account(),
                file -> unless(file.episode().search().certainty() == chosen, new Event.CertaintySet(chosen)));
        return back(caseId, "Ladders start " + chosen.words() + ".", carried);
    }

    private static List<Event> unless(boolean isInForce, Event event) {
        return isInForce ? List.of() : List.of(event);
    }

    private static String back(UUID caseId, String notice, RedirectAttributes carried) {
        carried.addFlashAttribute(Shells.NOTICE, notice);
        return "redirect:/cases/" + caseId + "/search";
    }
}

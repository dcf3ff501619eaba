package org.myotome.server.pathway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.pathway.Pathway;
import org.myotome.engine.pathway.PathwayPicture;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.safety.NerveCard;
import org.myotome.server.signoff.Reviews;
import org.myotome.server.wording.Plain;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page with the pathway. */
@Controller
public class PathwayPages {

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Content content;
    private final Decisions decisions;
    private final PersonDays days;

    private final Reviews reviews;

    PathwayPages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            Content content,
            Decisions decisions,
            PersonDays days,
            Reviews reviews) {
        this.reviews = reviews;
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.content = content;
        this.decisions = decisions;
        this.days = days;
    }

    /**
     * What the page shows.
     *
     * @param heading whom it is about
     * @param picture the drawing
     * @param limiting the ability that limits, in words; empty when none is found
     * @param limitingInHundred how often it is the one
     * @param nerve the nerve question; nothing where no sign points at the wiring
     * @param decision what is decided, in few words
     * @param why why, in sentences
     * @param doNow what to do now
     * @param changes what would change this
     * @param button the next step's button
     * @param href where it leads
     * @param urgent whether it is about safety
     */
    public record PathwayView(
            Heading heading,
            BodyPicture picture,
            String limiting,
            String limitingInHundred,
            Optional<NerveCard> nerve,
            String decision,
            List<String> why,
            List<String> doNow,
            String changes,
            String button,
            String href,
            boolean urgent) {}

    @GetMapping("/cases/{caseId}/pathway")
    ResponseEntity<String> pathway(HttpServletRequest request, @PathVariable UUID caseId) {
        CaseFile file = cases.get(caseId);
        TriageDecision triage = decisions.triage(file);
        Pathway pathway = PathwayPicture.of(content.library(), triage, decisions.search(file, triage, false));
        Shell shell = shells.of(request, "Feet or glutes?", "pathway", Shell.Place.PATHWAY, caseId);
        return pages.page("pathway/pathway", shell, view(file, triage, pathway));
    }

    private PathwayView view(CaseFile file, TriageDecision triage, Pathway pathway) {
        NextStep step = decisions.next(file, days.today(file.caseId()));
        boolean urgent = step instanceof NextStep.ReferTo || step instanceof NextStep.LookAgainFirst;
        String base = "/cases/" + file.caseId();
        List<String> doNow = triage.questions().stream()
                .limit(3)
                .map(TriageDecision.NextQuestion::wording)
                .toList();
        return new PathwayView(
                Heading.of(file),
                BodyPicture.of(pathway),
                pathway.limiting()
                        .map(limiting -> limiting.ability().plainName())
                        .orElse(""),
                pathway.limiting()
                        .map(limiting -> Plain.inHundred(limiting.probability()))
                        .orElse(""),
                NerveCard.find(file, content, reviews),
                decision(step),
                triage.reasons().stream().limit(3).toList(),
                doNow,
                doNow.isEmpty()
                        ? "A new finding, a new answer or a new trial; the picture follows each of them."
                        : "An answer to any of these, and the examination of what is still uncertain.",
                urgent ? "See safety" : doNow.isEmpty() ? "To the plan" : "Ask them",
                urgent ? base + "/safety" : doNow.isEmpty() ? base + "/plan" : base + "/intake/questions",
                urgent);
    }

    private static String decision(NextStep step) {
        return switch (step) {
            case NextStep.ReferTo ignored -> "No loading until somebody has looked";
            case NextStep.SettleConflicts ignored -> "Settle a contradiction first";
            case NextStep.ConfirmData ignored -> "Put an entry right first";
            case NextStep.AskQuestions ignored -> "Ask before loading";
            case NextStep.AskCircumstances ignored -> "Ask about time and place";
            case NextStep.TryMovement ignored -> "Find the starting point";
            case NextStep.TakeBlockStep ignored -> "A block: take the next step out of it";
            case NextStep.SearchAgain ignored -> "Search again";
            case NextStep.OfferProgramme ignored -> "A programme is ready";
            case NextStep.DoSession ignored -> "On programme, a session is due";
            case NextStep.RestUntil ignored -> "On programme, resting";
            case NextStep.AwaitMorningCheck ignored -> "On programme, the morning decides";
            case NextStep.AdaptProgramme ignored -> "The programme changes";
            case NextStep.OfferMaintenance ignored -> "Ready to become a habit";
            case NextStep.KeepGoing ignored -> "In upkeep, keeping going";
            case NextStep.AskHowItGoes ignored -> "In upkeep: ask how it goes";
            case NextStep.EndUpkeep ignored -> "Signs of a relapse: the way back in";
            case NextStep.LookAgainFirst ignored -> "Training stops until somebody has looked";
        };
    }
}

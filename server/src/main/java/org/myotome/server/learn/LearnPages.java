package org.myotome.server.learn;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.myotome.content.learning.CardChoice;
import org.myotome.content.learning.CardPicture;
import org.myotome.content.learning.LearningCard;
import org.myotome.content.learning.Situation;
import org.myotome.content.learning.SituationReader;
import org.myotome.engine.history.AcceptedProgramme;
import org.myotome.engine.language.Words;
import org.myotome.engine.startingpoint.PolicyInForce;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.movement.Picture;
import org.myotome.server.movement.Pictures;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The person's page of what is good to know now. */
@Controller
public class LearnPages {

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Content content;
    private final Decisions decisions;
    private final PersonDays days;
    private final Pictures pictures;

    LearnPages(
            Pages pages,
            Shells shells,
            CaseFiles cases,
            Content content,
            Decisions decisions,
            PersonDays days,
            Pictures pictures) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.content = content;
        this.decisions = decisions;
        this.days = days;
        this.pictures = pictures;
    }

    /**
     * A card on the page.
     *
     * @param card what it says
     * @param why why it matters now; empty where it only may be read
     * @param figure the figure of a movement, where that is its picture
     * @param drawing the drawing of the page's own, where that is
     */
    public record CardView(
            LearningCard card, String why, Optional<Picture> figure, Optional<CardPicture.Drawing> drawing) {}

    /**
     * What the page shows.
     *
     * @param lookFirst whether somebody has to look, or a question is open, so that nothing is said about moving
     * @param agreed how much pain, 0 to 10, is agreed while moving
     * @param now the few cards that matter now
     * @param others what else may be read
     */
    public record LearnView(boolean lookFirst, int agreed, List<CardView> now, List<CardView> others) {}

    @GetMapping("/my/learn")
    ResponseEntity<String> learn(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        CaseFile file = cases.get(who.getCaseId());
        Shell shell = shells.of(request, "Good to know now", "learn", Shell.Place.PROGRESS);
        return pages.page("learn/learn", shell, view(file, shell.words()));
    }

    private LearnView view(CaseFile file, Words words) {
        LocalDate today = days.today(file.caseId());
        TriageDecision triage = decisions.triage(file);
        Situation situation = SituationReader.read(
                file.episode(), triage, decisions.next(file, today), today, findBegun(file), words);
        CardChoice.Chosen chosen = CardChoice.choose(content.learning(), situation);
        return new LearnView(
                situation.concern().compareTo(Tier.E1) > 0,
                PolicyInForce.of(file.record(), triage).mostDuring(),
                chosen.now().stream()
                        .map(because -> card(because.card(), because.why(), words))
                        .toList(),
                chosen.others().stream().map(card -> card(card, "", words)).toList());
    }

    private Optional<LocalDate> findBegun(CaseFile file) {
        return file.episode().programmes().stream()
                .findFirst()
                .map(AcceptedProgramme::acceptedAt)
                .map(at -> days.dayOf(file.caseId(), at));
    }

    private CardView card(LearningCard card, String why, Words words) {
        return switch (card.picture()) {
            case CardPicture.OfMovement(String id) ->
                new CardView(card, why, Optional.of(pictures.of(id).in(words)), Optional.empty());
            case CardPicture.Drawn(CardPicture.Drawing drawing) ->
                new CardView(card, why, Optional.empty(), Optional.of(drawing));
        };
    }
}

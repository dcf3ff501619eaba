package org.myotome.server.ahead;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.explanation.ProgressionSentences;
import org.myotome.engine.history.HarderSteps;
import org.myotome.engine.language.Words;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.progression.Direction;
import org.myotome.engine.progression.MovementDecision;
import org.myotome.engine.progression.WayAhead;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.startingpoint.PolicyInForce;
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

/** The person's page of what comes next on each ladder, and what has to hold first. */
@Controller
public class AheadPages {

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Content content;
    private final Decisions decisions;
    private final PersonDays days;
    private final Pictures pictures;

    AheadPages(
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
     * One movement of the programme and what comes after it.
     *
     * @param now the movement
     * @param next the movement that would come next, where there is one
     * @param headline what comes, in a sentence
     * @param before what changes before, in order
     * @param inTheWay what stands in the way, in sentences
     * @param standing how it stands now and what takes it on; empty before the first session
     */
    public record Row(
            Picture now,
            Optional<Picture> next,
            String headline,
            List<String> before,
            List<String> inTheWay,
            List<String> standing) {}

    /**
     * What the page shows.
     *
     * @param text what is the case where there are no rows
     * @param lookFirst whether somebody has to look first
     * @param rows a row for each movement
     * @param needs what every step up needs, in sentences
     */
    public record AheadView(String text, boolean lookFirst, List<Row> rows, List<String> needs) {}

    @GetMapping("/my/ahead")
    ResponseEntity<String> ahead(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        CaseFile file = cases.get(who.getCaseId());
        Shell shell = shells.of(request, "What comes next", "ahead", Shell.Place.PROGRESS);
        return pages.page("ahead/ahead", shell, view(file, shell.words()));
    }

    private AheadView view(CaseFile file, Words words) {
        LocalDate today = days.today(file.caseId());
        NextStep step = decisions.next(file, today).forThePerson();
        if (HeldUp.is(step)) {
            return nothing(
                    words.say(
                            "Somebody looks first, or a question is open. After that this page says what comes next."),
                    true);
        }
        if (file.episode().maintenance().isPresent()) {
            return nothing(words.say("You keep a habit now. In a habit nothing gets harder by itself."), false);
        }
        if (file.episode().findProgramme().isEmpty()) {
            return nothing(words.say("No programme is in force. Today says what comes first."), false);
        }
        List<WayAhead> ways = decisions.waysAhead(file, today);
        return ways.isEmpty()
                ? nothing(words.say("A lighter week is on. After it, it goes on from the step before."), false)
                : new AheadView(
                        "",
                        false,
                        ways.stream().map(way -> row(way, step, words)).toList(),
                        needs(file, words));
    }

    private static AheadView nothing(String text, boolean lookFirst) {
        return new AheadView(text, lookFirst, List.of(), List.of());
    }

    private Row row(WayAhead way, NextStep step, Words words) {
        AheadWords said = new AheadWords(content, words);
        Optional<MovementDecision> decision = step.movementDecisions().stream()
                .filter(decided -> decided.movementId().equals(way.movementId()))
                .findFirst();
        return new Row(
                pictures.of(way.movementId()).in(words),
                findNext(way).map(next -> pictures.of(next).in(words)),
                said.headline(way),
                said.before(way),
                said.inTheWay(way),
                decision.map(decided -> standing(decided, words)).orElse(List.of()));
    }

    private static Optional<String> findNext(WayAhead way) {
        return switch (way.ahead()) {
            case WayAhead.Ahead.Opens(String next) -> Optional.of(next);
            case WayAhead.Ahead.Closed(String next, var ignored) -> Optional.of(next);
            case WayAhead.Ahead.Top _, WayAhead.Ahead.Stays _ -> Optional.empty();
        };
    }

    private List<String> standing(MovementDecision decision, Words words) {
        ProgressionSentences about = content.aboutProgression(words);
        List<String> sentences = new ArrayList<>();
        sentences.add(about.of(decision.reason()));
        if (decision.direction() == Direction.HOLD || decision.direction() == Direction.STEP_DOWN) {
            sentences.add(about.of(decision.counterfactual()));
        }
        return sentences;
    }

    private List<String> needs(CaseFile file, Words words) {
        PainPolicy policy = PolicyInForce.of(file.record(), decisions.triage(file));
        List<String> needs = new ArrayList<>();
        needs.add(words.say(
                "Two sessions in a row go well: pain at most {0}, the line holds, every set is done, and something is left.",
                policy.mostDuring()));
        needs.add(words.say("Both mornings after are back at usual."));
        needs.add(words.say("At least two thirds of the planned sessions of two weeks are done."));
        needs.add(words.say("One thing changes at a time. A morning two or more above usual takes a step down."));
        if (decisions.consent(file).setting() == HarderSteps.CLINICIAN_FIRST) {
            needs.add(words.say("Your clinician sees a harder step first."));
        }
        return List.copyOf(needs);
    }
}

package org.myotome.server.outcome;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.myotome.engine.history.Event;
import org.myotome.engine.language.Words;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.outcome.ProgressReport;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.form.Typed;
import org.myotome.server.outcome.ProgressViews.AnswerCard;
import org.myotome.server.outcome.ProgressViews.ChartCard;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person's page about how they are doing. */
@Controller
public class MyProgressPages {

    private static final String ADDRESS = "/my/progress";

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final ProgressViews views;

    MyProgressPages(Pages pages, Shells shells, CaseFiles cases, ProgressViews views) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.views = views;
    }

    /**
     * What the page shows.
     *
     * @param answers the four answers
     * @param asks what to answer today
     * @param charts a chart for each measure
     * @param training what the log shows
     */
    public record MyProgressView(
            List<AnswerCard> answers, List<Due.Ask> asks, List<ChartCard> charts, List<String> training) {}

    @GetMapping(ADDRESS)
    ResponseEntity<String> progress(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        CaseFile file = cases.get(who.getCaseId());
        ProgressReport report = views.report(file, true);
        Shell shell = shells.of(request, "How you are doing", "progress", Shell.Place.PROGRESS);
        return pages.page(
                "outcome/mine",
                shell,
                new MyProgressView(
                        views.answers(file, report, shell.words()),
                        Due.on(views.today(file), file, views.bank(), report, shell.words()),
                        views.charts(report, true, shell.words()),
                        views.training(file, shell.words())));
    }

    @PostMapping(ADDRESS)
    String answer(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            Words words,
            RedirectAttributes carried) {
        LocalDate today = views.today(cases.get(who.getCaseId()));
        List<OutcomeScore> scores =
                ScoreForm.ofToday(views.bank(), today, Typed.of(request).values(), words);
        if (scores.isEmpty()) {
            throw new BadInputException(
                    words.say("Answers"), words.say("nothing tapped"), words.say("Tap at least one answer."));
        }
        ProgressReport before = views.report(cases.get(who.getCaseId()), true);
        CaseFile after = cases.change(
                who.getCaseId(),
                who.account(),
                file -> scores.stream()
                        .filter(score -> !isSaid(file, score))
                        .<Event>map(Event.OutcomeRecorded::new)
                        .toList());
        carried.addFlashAttribute(
                Shells.NOTICE,
                words.say("Thank you.") + " " + WhatChanged.between(before, views.report(after, true), words));
        return "redirect:" + ADDRESS;
    }

    /** Return whether the same was said of the same day last: a second tap on the button adds nothing. */
    private static boolean isSaid(CaseFile file, OutcomeScore score) {
        return file.episode().outcomes().reversed().stream()
                .filter(other -> other.measureId().equals(score.measureId())
                        && other.side().equals(score.side())
                        && other.about().equals(score.about())
                        && other.day().equals(score.day()))
                .findFirst()
                .filter(score::equals)
                .isPresent();
    }
}

package org.myotome.server.outcome;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventId;
import org.myotome.engine.language.Words;
import org.myotome.engine.outcome.Loinc;
import org.myotome.engine.outcome.Measure;
import org.myotome.engine.outcome.MeasureItem;
import org.myotome.engine.outcome.NumberText;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.outcome.ProgressReport;
import org.myotome.engine.outcome.Scale;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.form.Choice;
import org.myotome.server.form.Typed;
import org.myotome.server.outcome.ProgressViews.AnswerCard;
import org.myotome.server.outcome.ProgressViews.ChartCard;
import org.myotome.server.outcome.ProgressViews.Limit;
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

/** The clinician's page about how a person is doing: the four answers, charts, scores to enter and to correct. */
@Controller
public class CaseProgressPages {

    private static final int LONGEST_REASON = 400;

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final ProgressViews views;
    private final PersonDays days;

    CaseProgressPages(Pages pages, Shells shells, CaseFiles cases, ProgressViews views, PersonDays days) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.views = views;
        this.days = days;
    }

    /**
     * A measure that can be taken.
     *
     * @param name what it is called
     * @param asks what it is about
     * @param items what is asked or done; empty where only the score is entered
     * @param range what a score can be
     * @param limits error and importance
     * @param codes codes of LOINC
     * @param licence licence and source
     */
    public record MeasureLine(
            String name,
            String asks,
            List<String> items,
            String range,
            List<Limit> limits,
            List<String> codes,
            String licence) {}

    /**
     * What the page shows.
     *
     * @param heading whom it is about
     * @param answers the four answers
     * @param charts a chart for each measure
     * @param training what the log shows
     * @param leftOut scores that do not count, and why
     * @param entries the scores as they were entered
     * @param measures the measures to choose from: id and name
     * @param lines the same measures with all that is known about them
     * @param today the day it is
     */
    public record CaseProgressView(
            Heading heading,
            List<AnswerCard> answers,
            List<ChartCard> charts,
            List<String> training,
            List<String> leftOut,
            List<ScoreEntries.Entry> entries,
            List<Choice> measures,
            List<MeasureLine> lines,
            String today) {

        private static final int LATEST = 6;

        /** Return the latest entries, which are shown at once. */
        public List<ScoreEntries.Entry> latestEntries() {
            return entries.subList(0, Math.min(LATEST, entries.size()));
        }

        /** Return the others, which are folded away. */
        public List<ScoreEntries.Entry> earlierEntries() {
            return entries.subList(latestEntries().size(), entries.size());
        }
    }

    @GetMapping("/cases/{caseId}/progress")
    ResponseEntity<String> progress(HttpServletRequest request, @PathVariable UUID caseId) {
        CaseFile file = cases.get(caseId);
        ProgressReport report = views.report(file, false);
        List<Measure> measures = views.bank().enterableFor(file.record());
        Shell shell = shells.of(request, "Progress", "progress", Shell.Place.PROGRESS, caseId);
        return pages.page(
                "outcome/case",
                shell,
                new CaseProgressView(
                        Heading.of(file),
                        views.answers(file, report, Words.ENGLISH),
                        views.charts(report, false, Words.ENGLISH),
                        views.training(file, Words.ENGLISH),
                        report.leftOut().stream()
                                .map(one -> one.score().measureId() + " of "
                                        + one.score().day() + ", "
                                        + NumberText.of(one.score().score()) + ": "
                                        + one.reason().plainName())
                                .toList(),
                        ScoreEntries.of(file, views.bank(), days.zone(caseId)),
                        measures.stream()
                                .map(measure -> Choice.of(measure.id(), measure.name() + ", " + range(measure)))
                                .toList(),
                        measures.stream().map(CaseProgressPages::line).toList(),
                        days.today(caseId).toString()));
    }

    private static MeasureLine line(Measure measure) {
        return new MeasureLine(
                measure.name(),
                measure.asks(),
                measure.items().stream().map(MeasureItem::ask).toList(),
                range(measure),
                ProgressViews.limits(measure, Words.ENGLISH),
                measure.loinc().stream().map(Loinc::code).toList(),
                measure.rights().licence() + " " + measure.rights().attribution());
    }

    private static String range(Measure measure) {
        Scale scale = measure.scale();
        return NumberText.of(scale.least()) + " to " + NumberText.of(scale.most()) + " " + scale.unit();
    }

    @PostMapping("/cases/{caseId}/progress/score")
    String enter(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            RedirectAttributes carried) {
        LocalDate today = days.today(caseId);
        OutcomeScore score =
                ScoreForm.one(views.bank(), today, Typed.of(request).values());
        CaseFile before = cases.get(caseId);
        CaseFile after = cases.change(caseId, who.account(), _ -> List.of(new Event.OutcomeRecorded(score)));
        List<String> said = new ArrayList<>();
        said.add("Saved.");
        String late = ScoreEntries.late(score.day(), today);
        if (!late.isEmpty()) {
            said.add("It was " + late + "; everything after its day has been worked out anew.");
        }
        if (before.episode().outcomes().stream().anyMatch(other -> isSameDay(score, other))) {
            said.add("There was a score of that day already. Both are kept, and this one counts.");
        }
        said.add(WhatChanged.between(views.report(before, false), views.report(after, false), Words.ENGLISH));
        carried.addFlashAttribute(Shells.NOTICE, String.join(" ", said));
        return "redirect:/cases/" + caseId + "/progress";
    }

    private static boolean isSameDay(OutcomeScore one, OutcomeScore other) {
        return one.measureId().equals(other.measureId())
                && one.side().equals(other.side())
                && one.about().equals(other.about())
                && one.day().equals(other.day());
    }

    @PostMapping("/cases/{caseId}/progress/correct")
    String correct(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes carried) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new BadInputException(
                    "Why it is a mistake",
                    reason.length() + " characters",
                    "Write 1 to " + LONGEST_REASON + " characters.");
        }
        Map<String, String> values = Typed.of(request).values();
        CaseFile before = cases.get(caseId);
        CaseFile after = cases.change(caseId, who.account(), file -> {
            OutcomeScore wrong = ScoreEntries.find(file, event)
                    .orElseThrow(() -> new BadInputException(
                            "Entry", event, "It is no score of this case, or was struck out. Reload the page."));
            Optional<OutcomeScore> right = ScoreForm.corrected(views.bank(), days.today(caseId), wrong, values);
            List<Event> events = new ArrayList<>();
            events.add(new Event.EventCorrected(new EventId(event), reason.strip()));
            right.ifPresent(score -> events.add(new Event.OutcomeRecorded(score)));
            return events;
        });
        carried.addFlashAttribute(
                Shells.NOTICE,
                "Struck out"
                        + (values.getOrDefault("score", "").isBlank()
                                ? ". "
                                : ", and " + values.get("score") + " put in its place. ")
                        + WhatChanged.between(views.report(before, false), views.report(after, false), Words.ENGLISH));
        return "redirect:/cases/" + caseId + "/progress";
    }
}

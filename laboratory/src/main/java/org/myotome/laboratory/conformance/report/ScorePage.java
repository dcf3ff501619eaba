package org.myotome.laboratory.conformance.report;

import java.util.ArrayList;
import java.util.List;
import org.myotome.laboratory.conformance.pack.Pack;
import org.myotome.laboratory.conformance.run.CheckResult;
import org.myotome.laboratory.conformance.run.Score;
import org.myotome.laboratory.page.Page;
import org.myotome.laboratory.page.Plot;

/** Writes a score as a page. */
public final class ScorePage {

    private ScorePage() {}

    /** Return the page. */
    public static Page of(Score score) {
        Page.Writer page = Page.titled(ScoreText.title(score)).text(ScoreText.verdict(score));
        score.notes().forEach(page::text);
        score.faults().forEach(page::text);
        page.table(
                "Checks by category",
                List.of("category", "what it is about", "passed", "failed", "not applicable", "not run"),
                score.pack().categories().stream()
                        .map(category -> row(category, score.of(category)))
                        .toList());
        page.figure("Checks by category", plot(score));
        failures(score, page);
        page.heading("Every check");
        score.pack()
                .categories()
                .forEach(category -> page.table(
                        category.title(),
                        List.of("check", "what must hold", "source", "grade", "outcome"),
                        checks(category, score)));
        return page.page();
    }

    private static List<String> row(Pack.Category category, Score.Count count) {
        return List.of(
                category.id(),
                category.title(),
                Integer.toString(count.passed()),
                Integer.toString(count.failed()),
                Integer.toString(count.notApplicable()),
                Integer.toString(count.notRun()));
    }

    private static Plot plot(Score score) {
        List<Pack.Category> categories = score.pack().categories();
        List<Double> passed = new ArrayList<>();
        List<Double> failed = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (Pack.Category category : categories) {
            Score.Count count = score.of(category);
            passed.add((double) count.passed());
            failed.add((double) count.failed());
            others.add((double) (count.notApplicable() + count.notRun()));
        }
        return new Plot.Bars(
                "category",
                "checks",
                categories.stream().map(Pack.Category::id).toList(),
                List.of(
                        new Plot.Group("passed", passed, List.of()),
                        new Plot.Group("failed", failed, List.of()),
                        new Plot.Group("not applicable or not run", others, List.of())));
    }

    private static void failures(Score score, Page.Writer page) {
        page.heading("What failed");
        if (score.failures().isEmpty()) {
            page.text("Nothing.");
        }
        for (CheckResult failure : score.failures()) {
            page.text(failure.check().id() + ": " + failure.check().title());
            page.text(failure.check().why() + " Source: " + failure.check().source() + " ("
                    + failure.check().grade() + ").");
            failure.reasons().forEach(page::text);
            page.table(
                    "What was asked and answered",
                    List.of("case", "request", "answer"),
                    failure.exchanges().stream()
                            .map(exchange -> List.of(
                                    exchange.title(), breakable(exchange.request()), breakable(exchange.response())))
                            .toList());
        }
    }

    /** Lines of JSON are long; with blanks in them they can be broken. */
    private static String breakable(String json) {
        return json.replace(",\"", ", \"");
    }

    private static List<List<String>> checks(Pack.Category category, Score score) {
        return score.results().stream()
                .filter(result -> result.check().category().equals(category.id()))
                .map(result -> List.of(
                        result.check().id(),
                        result.check().title(),
                        result.check().source(),
                        result.check().grade(),
                        result.outcome().words()
                                + (result.outcome() == CheckResult.Outcome.NOT_APPLICABLE
                                        ? ": " + String.join(", ", result.reasons())
                                        : "")))
                .toList();
    }
}

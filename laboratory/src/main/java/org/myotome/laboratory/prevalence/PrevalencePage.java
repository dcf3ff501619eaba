package org.myotome.laboratory.prevalence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.myotome.laboratory.assumption.RateTable;
import org.myotome.laboratory.page.Page;
import org.myotome.laboratory.page.Plot;
import org.myotome.laboratory.population.Condition;
import org.myotome.laboratory.statistics.Interval;

/** The page about what the experiment found. */
final class PrevalencePage {

    private final PrevalenceResult result;
    private final PrevalenceResult.Outcome stated;
    private final Tally ordinary;

    private PrevalencePage(PrevalenceResult result) {
        this.result = result;
        this.stated = result.stated();
        this.ordinary = stated.ordinary();
    }

    static Page of(PrevalenceResult result, long seed) {
        return new PrevalencePage(result).page(seed);
    }

    private Page page(long seed) {
        Tally first = stated.of(stated.conditions().getFirst());
        Page.Writer page = Page.titled("Nine in a thousand: what triage does with people as they come")
                .text(ordinary.people() + " virtual people with an ordinary complaint and " + first.people()
                        + " with each of " + stated.conditions().size() + " serious conditions answered the safety"
                        + " questions, with answers missing, missed and mistaken; seed " + seed + ". Everything is"
                        + " weighed to 9 serious conditions in 1000 people (Henschke 2009: 11 of 1172).")
                .text("This validates nothing clinically. It says what the rules would do if people were as a table of"
                        + " rates states. Nearly all of these rates are assumptions that nobody has reviewed; the rules"
                        + " and the table come from the same project and the same reading.");
        addComparison(page);
        addConditions(page);
        addSensitivity(page);
        addAssumptions(page);
        return page.page();
    }

    private void addComparison(Page.Writer page) {
        double caught = stated.overSerious(tally -> tally.share(tally.caught()));
        double e2 = stated.overSerious(tally -> tally.share(tally.e2()));
        double e3 = stated.overSerious(tally -> tally.share(tally.e3()));
        double flagged = stated.overSerious(tally -> tally.share(tally.anyFlag()));
        double ordinaryE2 = ordinary.share(ordinary.e2());
        double ordinaryE3 = ordinary.share(ordinary.e3());
        double ordinaryFlagged = ordinary.share(ordinary.anyFlag());
        page.heading("Beside two simple rules")
                .text("Caught: given at least the tier that the condition demands. Any flag stops: one yes to any red"
                        + " flag, or 55 years or more, and the person is sent on. The last column is how many people are"
                        + " sent on for each serious condition among them.")
                .table(
                        "Of people with something serious, and of those without",
                        List.of("rule", "serious caught", "ordinary sent on", "sent on for each"),
                        List.of(
                                List.of(
                                        "ours, within two weeks or sooner",
                                        percent(caught) + " (sent on " + percent(e2) + ")",
                                        share(ordinary.e2()),
                                        number(stated.numberNeeded(ordinaryE2, e2, e2))),
                                List.of(
                                        "ours, within 48 hours or sooner",
                                        percent(e3),
                                        share(ordinary.e3()),
                                        number(stated.numberNeeded(ordinaryE3, e3, e3))),
                                List.of(
                                        "any flag stops",
                                        percent(flagged),
                                        share(ordinary.anyFlag()),
                                        number(stated.numberNeeded(ordinaryFlagged, flagged, flagged))),
                                List.of("no screening", "0.0 %", "0.0 %", "nobody is sent on")))
                .figure(
                        "Sent on among people without a serious condition",
                        new Plot.Bars(
                                "rule",
                                "share",
                                List.of("two weeks or sooner", "48 hours or sooner", "emergency", "any flag stops"),
                                List.of(new Plot.Group(
                                        "ordinary complaints",
                                        List.of(ordinaryE2, ordinaryE3, ordinary.share(ordinary.e4()), ordinaryFlagged),
                                        List.of()))));
    }

    private void addConditions(Page.Writer page) {
        List<List<String>> rows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Double> caught = new ArrayList<>();
        List<Double> halves = new ArrayList<>();
        List<Double> complete = new ArrayList<>();
        for (Condition condition : stated.conditions()) {
            Tally tally = stated.of(condition);
            Interval interval = Interval.wilson((double) tally.caught(), (double) tally.people());
            names.add(condition.name());
            caught.add(tally.share(tally.caught()));
            halves.add(interval.halfWidth());
            complete.add(tally.share(tally.caughtIfComplete()));
            rows.add(List.of(
                    condition.name(),
                    condition.demanded() + " (" + condition.rule() + ")",
                    percent(tally.share(tally.caught())) + " (" + percent(interval.low()) + " to "
                            + percent(interval.high()) + ")",
                    percent(tally.share(tally.caughtIfComplete())),
                    percent(tally.share(tally.held())),
                    percent(tally.share(tally.anyFlag()))));
        }
        page.heading("Condition by condition")
                .text("With every question answered, and rightly, what is still missed is missed by the rules or shows"
                        + " none of the signs they ask for. Held: not caught, but offered no movement at all until more"
                        + " is answered.")
                .table(
                        "Caught with at least the tier demanded (95 % interval by Wilson)",
                        List.of("condition", "demands", "caught", "if answers were complete", "held", "any flag"), rows)
                .figure(
                        "Caught, with answers as told and with complete answers",
                        new Plot.Bars(
                                "condition",
                                "share",
                                names,
                                List.of(
                                        new Plot.Group("as told", caught, halves),
                                        new Plot.Group("if complete", complete, List.of()))));
    }

    private void addSensitivity(Page.Writer page) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(sensitivityRow("as stated", stated));
        result.sensitivity().forEach((what, outcome) -> rows.add(sensitivityRow(what, outcome)));
        page.heading("If the assumptions are off")
                .text("The same with rates at the ends of their ranges, one kind at a time, and at places drawn for"
                        + " each rate; a tenth of the people for each line. The lowest and the highest condition are"
                        + " those caught least and most often.")
                .table(
                        "Serious conditions caught, and ordinary complaints sent on",
                        List.of("rates", "caught", "least", "ordinary, two weeks", "48 hours", "any flag"),
                        rows);
    }

    private static List<String> sensitivityRow(String what, PrevalenceResult.Outcome outcome) {
        String least = "";
        double lowest = 2;
        for (Condition condition : outcome.conditions()) {
            Tally tally = outcome.of(condition);
            double share = tally.share(tally.caught());
            if (share < lowest) {
                lowest = share;
                least = percent(share) + " " + condition.name();
            }
        }
        Tally ordinary = outcome.ordinary();
        return List.of(
                what,
                percent(outcome.overSerious(tally -> tally.share(tally.caught()))),
                least,
                percent(ordinary.share(ordinary.e2())),
                percent(ordinary.share(ordinary.e3())),
                percent(ordinary.share(ordinary.anyFlag())));
    }

    private void addAssumptions(Page.Writer page) {
        RateTable table = PrevalenceRun.table();
        page.heading("What is assumed")
                .text("people.csv of the laboratory holds " + table.entries().size() + " rates, each with a range, a"
                        + " grade and a source: " + table.count("B") + " come from a study of the condition (B), "
                        + table.count("C") + " from something near it (C), " + table.count("D") + " are assumed (D)."
                        + " The signs of one condition go together through one hidden factor; other answers are"
                        + " independent. Nobody has reviewed them.")
                .text("Only what a person tells is used: no examination, no story. A complaint has one region.")
                .table("Sources", List.of("source", "rates"), table.sources());
    }

    private String share(long count) {
        Interval interval = Interval.wilson((double) count, (double) ordinary.people());
        return percent(ordinary.share(count)) + " (" + percent(interval.low()) + " to " + percent(interval.high())
                + ")";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }
}

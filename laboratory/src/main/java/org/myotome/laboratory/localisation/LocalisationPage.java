package org.myotome.laboratory.localisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.myotome.laboratory.assumption.RateTable;
import org.myotome.laboratory.page.Page;
import org.myotome.laboratory.page.Plot;
import org.myotome.laboratory.patient.Depth;
import org.myotome.laboratory.statistics.Calibration;
import org.myotome.laboratory.statistics.Interval;

/** The page about what the experiment found. */
final class LocalisationPage {

    private final LocalisationResult result;

    private LocalisationPage(LocalisationResult result) {
        this.result = result;
    }

    static Page of(LocalisationResult result, long seed) {
        return new LocalisationPage(result).page(seed);
    }

    private Page page(long seed) {
        Page.Writer page = Page.titled("Which nerve? Asked about patients whose lesion is known")
                .text("Virtual patients with a known lesion were examined more or less thoroughly, and the engine was"
                        + " asked what the findings fit. " + result.people() + " people of an imagined clinic for each"
                        + " depth of examination, seed " + seed + ".")
                .text("This validates nothing clinically. It says how the engine would do if patients were as two"
                        + " tables of rates state; most of these rates are assumptions. A real clinic will differ.");
        addScores(page);
        addCalibration(page);
        addConfusion(page);
        addSensitivity(page);
        addCases(page);
        addAssumptions(page);
        return page.page();
    }

    private void addScores(Page.Writer page) {
        List<List<String>> rows = new ArrayList<>();
        for (Depth depth : Depth.values()) {
            LocalisationScore score = result.byDepth().getOrDefault(depth, result.overall());
            rows.add(scoreRow(depth.plainName(), score));
        }
        rows.add(scoreRow("all three", result.overall()));
        page.heading("Who is found")
                .text("Shares of the people to whom an answer is shown; without any sign of a nerve none is. A parent"
                        + " is the whole that lesions of one code belong to, such as the L2, L3 and L4 roots.")
                .table(
                        "The true lesion first, and among the first three",
                        List.of("examined", "answered", "first", "in three", "parent first", "parent in three"),
                        rows);
    }

    private static List<String> scoreRow(String who, LocalisationScore score) {
        return List.of(
                who,
                score.answered() + " of " + score.drawn(),
                percent(score.first()),
                percent(score.firstThree()),
                percent(score.firstCode()),
                percent(score.firstThreeCodes()));
    }

    private void addCalibration(Page.Writer page) {
        List<Plot.Series> series = new ArrayList<>();
        series.add(Plot.Series.of("as stated", List.of(0.0, 1.0), List.of(0.0, 1.0)));
        List<List<String>> rows = new ArrayList<>();
        for (Depth depth : Depth.values()) {
            LocalisationScore score = result.byDepth().getOrDefault(depth, result.overall());
            series.add(reliability(depth.plainName(), score.calibration()));
            rows.add(calibrationRow(
                    depth.plainName(),
                    score,
                    result.errorIntervals().getOrDefault(depth, result.overallInterval()),
                    result.independent().getOrDefault(depth, score)));
        }
        rows.add(List.of(
                "all three",
                three(result.overall().calibration().error()),
                interval(result.overallInterval()),
                signed(result.overall().calibration().overconfidence()),
                three(result.overall().codeCalibration().error()),
                ""));
        page.heading("Are the stated probabilities right?")
                .text("A first suspect that is given 60 of 100 should be right in 60 of 100. The expected calibration"
                        + " error is the mean distance from that over ten bins; the aim is 0.05 or less.")
                .table(
                        "Expected calibration error of the first suspect",
                        List.of(
                                "examined",
                                "error",
                                "95 % interval",
                                "too sure by",
                                "parents",
                                "if findings were independent"),
                        rows)
                .figure(
                        "How often the first suspect is right, by the probability it was given",
                        new Plot.Lines("stated probability", "share that was right", series))
                .text(
                        "What is still wrong: the mean hides that high probabilities after a full examination are too high;"
                                + " see where its line falls below the straight one. Do not take more than 60 of 100 at its word.")
                .text("What was fitted on what. Counting each finding as independent news made the engine far too"
                        + " sure (last column). Three numbers were chosen with bench localisation-fit on four tables"
                        + " drawn within the ranges of the assumptions (numbers 1 to 4) and other people: the powers"
                        + " with which an examination and what is told count, and how fast sharpness falls with the"
                        + " number of findings. Four more (slips, incidental weakness, weakness all over, changed"
                        + " feeling for other reasons) were set on the same four tables under the condition that"
                        + " Jeon 2013 and the 14 rows of the discordance table still come out. The table as stated"
                        + " and the drawn tables 11 to 16 below were not used. They share the structure of the"
                        + " generator and its ranges, so this tests the fit, not the assumptions.");
    }

    private static List<String> calibrationRow(
            String who, LocalisationScore score, Interval interval, LocalisationScore independent) {
        return List.of(
                who,
                three(score.calibration().error()),
                interval(interval),
                signed(score.calibration().overconfidence()),
                three(score.codeCalibration().error()),
                three(independent.calibration().error()));
    }

    private static Plot.Series reliability(String name, Calibration calibration) {
        List<Calibration.Bin> bins = calibration.bins();
        return new Plot.Series(
                name,
                bins.stream().map(Calibration.Bin::stated).toList(),
                bins.stream().map(Calibration.Bin::observed).toList(),
                bins.stream()
                        .map(bin -> Interval.wilson(bin.observed() * bin.count(), bin.count())
                                .halfWidth())
                        .toList());
    }

    private void addConfusion(Page.Writer page) {
        List<String> lesions = List.copyOf(result.confusion().keySet());
        page.heading("What is taken for what")
                .text(result.perLesion() + " people with each lesion, examined fully. Rows: the lesion they have."
                        + " Columns: the first suspect. Dark: often. Rare lesions come first seldom, because common"
                        + " ones that look alike are more probable.")
                .figure(
                        "Lesion by first suspect, share of each row",
                        grid(lesions, outcome -> outcome.first().name(), Outcome::truth));
        List<String> codes = codes();
        page.figure(
                "The same by parent", grid(codes, outcome -> outcome.firstCode().name(), Outcome::truthCode));
        List<List<String>> rows = new ArrayList<>();
        result.confusion().forEach((lesion, outcomes) -> rows.add(lesionRow(lesion, outcomes)));
        page.table(
                "Each lesion, examined fully",
                List.of("lesion", "first", "in three", "parent in three", "most often first instead"),
                rows);
    }

    private List<String> codes() {
        TreeSet<String> codes = new TreeSet<>();
        result.confusion()
                .values()
                .forEach(outcomes -> outcomes.forEach(outcome -> {
                    codes.add(outcome.truthCode());
                    codes.add(outcome.firstCode().name());
                }));
        return List.copyOf(codes);
    }

    private Plot.Grid grid(List<String> names, Function<Outcome, String> first, Function<Outcome, String> truth) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        Map<String, Integer> totals = new TreeMap<>();
        result.confusion()
                .values()
                .forEach(outcomes -> outcomes.forEach(outcome -> {
                    counts.computeIfAbsent(truth.apply(outcome), name -> new TreeMap<>())
                            .merge(first.apply(outcome), 1, Integer::sum);
                    totals.merge(truth.apply(outcome), 1, Integer::sum);
                }));
        List<List<Double>> values = new ArrayList<>();
        for (String row : names.reversed()) {
            Map<String, Integer> here = counts.getOrDefault(row, Map.of());
            int total = Math.max(1, totals.getOrDefault(row, 1));
            values.add(names.stream()
                    .map(column -> (double) here.getOrDefault(column, 0) / total)
                    .toList());
        }
        return new Plot.Grid(
                "first suspect",
                "true",
                names.stream().map(LocalisationPage::plain).toList(),
                names.reversed().stream().map(LocalisationPage::plain).toList(),
                values);
    }

    private static List<String> lesionRow(String lesion, List<Outcome> outcomes) {
        Map<String, Integer> others = new TreeMap<>();
        outcomes.stream()
                .map(outcome -> outcome.first().name())
                .filter(name -> !name.equals(lesion))
                .forEach(name -> others.merge(name, 1, Integer::sum));
        String most = others.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue))
                .map(entry -> plain(entry.getKey()) + " (" + percent((double) entry.getValue() / outcomes.size()) + ")")
                .orElse("");
        return List.of(
                plain(lesion),
                percent(share(outcomes, outcome -> outcome.isAmongFirst(1))),
                percent(share(outcomes, outcome -> outcome.isAmongFirst(3))),
                percent(share(outcomes, outcome -> outcome.isCodeAmongFirst(3))),
                most);
    }

    private static double share(List<Outcome> outcomes, Predicate<Outcome> so) {
        return (double) outcomes.stream().filter(so).count() / Math.max(1, outcomes.size());
    }

    private void addSensitivity(Page.Writer page) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(sensitivityRow("as stated", result.overall()));
        result.sensitivity().forEach((what, score) -> rows.add(sensitivityRow(what, score)));
        page.heading("If the assumptions are off")
                .text("The same with rates at the ends of their ranges, all or one kind at a time, and at places"
                        + " drawn for each rate; a quarter of the people for each line.")
                .table(
                        "All depths together",
                        List.of("rates", "first", "in three", "parent in three", "calibration error", "too sure by"),
                        rows);
    }

    private static List<String> sensitivityRow(String what, LocalisationScore score) {
        return List.of(
                what,
                percent(score.first()),
                percent(score.firstThree()),
                percent(score.firstThreeCodes()),
                three(score.calibration().error()),
                signed(score.calibration().overconfidence()));
    }

    private void addCases(Page.Writer page) {
        List<List<String>> rows = new ArrayList<>();
        for (ShippedNerveCases.Scored scored : result.cases()) {
            rows.add(List.of(
                    scored.id(),
                    plain(scored.lesion()),
                    plain(String.join(", ", scored.firstThree())),
                    scored.isFound() ? "yes" : "no"));
        }
        long found = result.cases().stream()
                .filter(ShippedNerveCases.Scored::isFound)
                .count();
        page.heading("The shipped cases about a nerve or the cord")
                .text("Published cases whose report states the lesion: it, or its parent, is among triage's first three"
                        + " suspects in " + found + " of " + result.cases().size() + " (aim: 85 %). The rules and the"
                        + " model were written with these cases in view.")
                .table("Each case", List.of("case", "stated lesion", "first three suspects", "found"), rows);
    }

    private void addAssumptions(Page.Writer page) {
        RateTable lesions = LocalisationRun.lesionTable();
        RateTable examinations = LocalisationRun.examinationTable();
        page.heading("What is assumed")
                .text("How often each sign is found with each lesion stands in lesions.csv of the laboratory ("
                        + lesions.entries().size() + " rates), what is examined and written down in examinations.csv ("
                        + examinations.entries().size() + " rates); each with a range, a grade and a source. Of both, "
                        + (lesions.count("B") + examinations.count("B"))
                        + " rates come from a study of the lesion (grade B), "
                        + (lesions.count("C") + examinations.count("C")) + " from something near it (C), and "
                        + (lesions.count("D") + examinations.count("D"))
                        + " are assumed (D). Nobody has reviewed them.")
                .text("The findings of one hurt leg go together through one hidden severity; those of different"
                        + " people are independent. Rates in the table are what an examiner finds; slips come on top."
                        + " Nothing in the generator comes from the engine: a test holds that it does not know it.")
                .table("Sources", List.of("source", "rates"), lesions.sources());
    }

    private static String plain(String name) {
        return name.replace('_', ' ');
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String three(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    private static String signed(double number) {
        return String.format(Locale.ROOT, "%+.3f", number);
    }

    private static String interval(Interval interval) {
        return three(interval.low()) + " to " + three(interval.high());
    }
}

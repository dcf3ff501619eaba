package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.myotome.laboratory.page.Page;
import org.myotome.laboratory.page.Plot;

/** Shows what the study found: goals first, then rules against each other, worlds, and calibration. */
final class StartingPointPage {

    private static final int MOST_TRIALS_SHOWN = 15;

    private static final int MOST_CURVES = 4;

    /** Points of fewer predictions say too little to be drawn. */
    private static final int FEWEST_SHOWN = 20;

    private final List<Result> results;
    private final List<CorrectedStream> streams;
    private final long seed;
    private final int people;

    StartingPointPage(List<Result> results, List<CorrectedStream> streams, long seed, int people) {
        this.results = List.copyOf(results);
        this.streams = List.copyOf(streams);
        this.seed = seed;
        this.people = people;
    }

    Page page() {
        Page.Writer page = Page.titled("Finding the starting point, on simulated people");
        page.text(people + " simulated people in each world, seed " + seed
                + ". A simulation compares rules under stated assumptions; it says nothing about patients. Intervals are"
                + " 95 % and come from the spread between people.");
        addGoals(page);
        addMatched(page);
        addWorlds(page);
        addCalibration(page);
        addAssumptions(page);
        return page.page();
    }

    private void addGoals(Page.Writer page) {
        List<List<String>> rows = new ArrayList<>();
        for (Goal goal : Goal.of(results, streams)) {
            rows.add(List.of(goal.what(), goal.measured(), goal.met() ? "met" : "missed"));
        }
        page.heading("The goals").table("Goals and figures", List.of("goal", "measured", ""), rows);
    }

    private void addMatched(Page.Writer page) {
        page.heading("The matched world");
        for (Scope scope : Scope.values()) {
            List<Result> here = results.stream()
                    .filter(result -> result.world().isMatched() && result.scope() == scope)
                    .toList();
            if (!here.isEmpty()) {
                page.table("Rules, " + scope.words(), head(), rows(here));
            }
        }
        page.text("The one-ability test is a computerised adaptive test; the knowledge space halves what is left of the"
                + " states of others. The oracle knows the body exactly and takes the library's word for the movements."
                + " Dissected: the same belief as ours with nothing but the bound on pain (coin-flip or hardest doable"
                + " movement next), without the bound, and after trying every rung once (complete information, the least"
                + " that any search can leave wrong with these trials). With two taps, nobody says whether what was"
                + " not clean was faulty or not done; with four grades, faults are minor or major. Effort follows a law"
                + " that is not the engine's.");
        List<Result> targets = here(World.MATCHED);
        page.figure(
                "Misclassified rungs by number of trials, target ladders",
                new Plot.Lines("trials", "misclassified rungs, %", courses(targets)));
        page.figure(
                "Painful trials against misclassified rungs, target ladders",
                new Plot.Points("painful trials", "misclassified rungs, %", points(targets)));
    }

    private List<Result> here(World world) {
        return results.stream()
                .filter(result -> result.world().equals(world) && result.scope() == Scope.TARGET_LADDERS)
                .toList();
    }

    private static List<String> head() {
        List<String> head = new ArrayList<>(List.of("rule"));
        for (Metric metric : Metric.values()) {
            head.add(metric.unit().isEmpty() ? metric.words() : metric.words() + ", " + metric.unit());
        }
        return head;
    }

    private static List<List<String>> rows(List<Result> results) {
        List<List<String>> rows = new ArrayList<>();
        for (Result result : results) {
            if (result.rule().equals(Rules.OURS)) {
                rows.add(row("prior only", result.after(0)));
                rows.add(row("ours, six trials", result.after(6)));
            }
            rows.add(row(result.rule(), result.atTheEnd()));
        }
        return rows;
    }

    private static List<String> row(String rule, Map<Metric, Estimate> figures) {
        List<String> row = new ArrayList<>(List.of(rule));
        for (Metric metric : Metric.values()) {
            row.add(figures.containsKey(metric) ? words(figures, metric) : "–");
        }
        return row;
    }

    private static String words(Map<Metric, Estimate> figures, Metric metric) {
        return estimate(figures, metric).words(metric.decimals());
    }

    private static Estimate estimate(Map<Metric, Estimate> figures, Metric metric) {
        return figures.getOrDefault(metric, new Estimate(Double.NaN, Double.NaN, 0));
    }

    private static List<Plot.Series> courses(List<Result> results) {
        List<Plot.Series> series = new ArrayList<>();
        for (Result result : results) {
            if (result.hasCourse() && !result.rule().equals("hardest, bound only")) {
                List<Double> x = new ArrayList<>();
                List<Double> y = new ArrayList<>();
                for (int trials = 0; trials <= Math.min(MOST_TRIALS_SHOWN, result.mostTrials()); trials++) {
                    x.add((double) trials);
                    y.add(estimate(result.after(trials), Metric.MISCLASSIFIED).mean());
                }
                series.add(Plot.Series.of(result.rule(), x, y));
            }
        }
        return series;
    }

    private static List<Plot.Series> points(List<Result> results) {
        List<Plot.Series> series = new ArrayList<>();
        for (Result result : results) {
            Map<Metric, Estimate> figures = result.atTheEnd();
            Estimate wrong = estimate(figures, Metric.MISCLASSIFIED);
            series.add(new Plot.Series(
                    result.rule(),
                    List.of(estimate(figures, Metric.PAINFUL).mean()),
                    List.of(wrong.mean()),
                    Double.isNaN(wrong.halfWidth()) ? List.of() : List.of(wrong.halfWidth())));
        }
        return series;
    }

    private void addWorlds(Page.Writer page) {
        page.heading("Worlds that do not fit");
        List<World> worlds =
                World.all().stream().filter(world -> !here(world).isEmpty()).toList();
        List<String> rules = here(worlds.getLast()).stream().map(Result::rule).toList();
        for (Metric metric : List.of(
                Metric.MISCLASSIFIED, Metric.PAINFUL, Metric.TRIALS, Metric.LEVEL_ERROR, Metric.OVER_PRESCRIBED)) {
            page.table(described(metric) + ", target ladders", worldHead(rules), worldRows(worlds, rules, metric));
        }
        List<List<String>> rows = new ArrayList<>();
        for (World world : worlds) {
            List<String> row = new ArrayList<>(List.of(world.name()));
            for (String rule : rules) {
                row.add(Goal.find(results, world, Scope.TARGET_LADDERS, rule)
                        .map(result -> result.painfulPerTrial().words(1))
                        .orElse("–"));
            }
            rows.add(row);
        }
        page.table("painful share of all trials, %, target ladders", worldHead(rules), rows);
        addCorrection(page);
    }

    private void addCorrection(Page.Writer page) {
        List<List<String>> rows = new ArrayList<>();
        for (CorrectedStream stream : streams) {
            Result corrected = stream.result();
            Optional<Result> plain = Goal.find(results, corrected.world(), Scope.TARGET_LADDERS, Rules.OURS);
            rows.add(List.of(
                    corrected.world().name(),
                    plain.map(result -> result.painfulPerTrialLater().words(1)).orElse("–"),
                    corrected.painfulPerTrialLater().words(1),
                    String.format(Locale.ROOT, "%.2f", stream.share()),
                    words(corrected.atTheEnd(), Metric.TRIALS),
                    words(corrected.atTheEnd(), Metric.MISCLASSIFIED)));
        }
        page.table(
                "Our search, corrected from person to person",
                List.of(
                        "world",
                        "painful trials without correction, later half, %",
                        "with correction",
                        "share of the agreed chance used in the end",
                        "trials",
                        "misclassified rungs, %"),
                rows);
    }

    private static String described(Metric metric) {
        return metric.unit().isEmpty() ? metric.words() : metric.words() + ", " + metric.unit();
    }

    private static List<String> worldHead(List<String> rules) {
        List<String> head = new ArrayList<>(List.of("world"));
        head.addAll(rules);
        return head;
    }

    private List<List<String>> worldRows(List<World> worlds, List<String> rules, Metric metric) {
        List<List<String>> rows = new ArrayList<>();
        for (World world : worlds) {
            List<String> row = new ArrayList<>(List.of(world.name()));
            for (String rule : rules) {
                row.add(Goal.find(results, world, Scope.TARGET_LADDERS, rule)
                        .map(result -> words(result.atTheEnd(), metric))
                        .orElse("–"));
            }
            rows.add(row);
        }
        return rows;
    }

    private void addCalibration(Page.Writer page) {
        page.heading("Calibration");
        List<List<String>> rows = new ArrayList<>();
        List<Plot.Series> canDo = new ArrayList<>(List.of(diagonal(1)));
        List<Plot.Series> pain = new ArrayList<>(List.of(diagonal(0.1)));
        for (Result result : results) {
            if (result.scope() == Scope.TARGET_LADDERS && result.rule().equals(Rules.OURS)) {
                Reliability believed = Reliability.ofBeliefs(result.beliefs());
                Reliability hurt = Reliability.ofPain(result.predictions());
                rows.add(calibrationRow(result.world().name(), believed, hurt));
                if (canDo.size() <= MOST_CURVES) {
                    addCurve(canDo, result.world().name(), believed);
                    addCurve(pain, result.world().name(), hurt);
                }
            }
        }
        page.table(
                "How predicted and observed agree, our search, target ladders",
                List.of(
                        "world",
                        "P(can do): calibration error",
                        "Brier",
                        "P(pain) of trials: predicted",
                        "observed",
                        "calibration error"),
                rows);
        page.figure(
                "P(can do) at the end of a search, all rungs: predicted and true share (points of 20 predictions and more)",
                new Plot.Lines("predicted", "true", canDo));
        page.figure(
                "P(more pain than agreed) of trials that were made: predicted and observed (points of 20 and more)",
                new Plot.Lines("predicted", "observed", pain));
    }

    private static List<String> calibrationRow(String world, Reliability believed, Reliability hurt) {
        double predicted = 0;
        double observed = 0;
        for (Reliability.Bin bin : hurt.bins()) {
            predicted += bin.predicted() * bin.n() / hurt.n();
            observed += bin.observed() * bin.n() / hurt.n();
        }
        return List.of(
                world,
                decimal(believed.expectedError()),
                decimal(believed.brier()),
                decimal(predicted),
                decimal(observed),
                decimal(hurt.expectedError()));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static Plot.Series diagonal(double end) {
        return Plot.Series.of("perfect", List.of(0.0, end), List.of(0.0, end));
    }

    private static void addCurve(List<Plot.Series> curves, String name, Reliability reliability) {
        List<Reliability.Bin> telling = reliability.bins().stream()
                .filter(bin -> bin.n() >= FEWEST_SHOWN)
                .toList();
        if (!telling.isEmpty()) {
            curves.add(new Plot.Series(
                    name,
                    telling.stream().map(Reliability.Bin::predicted).toList(),
                    telling.stream().map(Reliability.Bin::observed).toList(),
                    telling.stream().map(Reliability.Bin::halfWidth).toList()));
        }
    }

    private static void addAssumptions(Page.Writer page) {
        page.heading("What is assumed");
        List<List<String>> rows = new ArrayList<>();
        for (World world : World.all()) {
            rows.add(List.of(world.name(), world.about()));
        }
        page.table("The worlds", List.of("world", "what is true in it"), rows);
        page.text(
                "People: age around 48, half of them active, one ordinary complaint, no to every safety question, half"
                        + " examined by hand; those whom triage holds back are drawn again. Everything the library needs is at"
                        + " hand. Demands are the library's; a movement can be done if it succeeds correctly every other time"
                        + " and hurts more than agreed at most every fifth time. Sizes of the distortions were chosen before"
                        + " measuring.");
        page.text(
                "Variants (a shorter hold, half the range, a hand on the wall, more of the same) are rungs as well. What they"
                        + " really ask for follows a rule of the laboratory in every world, drawn for each person, and not the"
                        + " engine's; so even the oracle, who takes the engine's word, is wrong about some. Ladders and tests that"
                        + " are compared try the usual ways only.");
        page.text(
                "Time of the person: 40 s for a set, 60 s of rest and showing, 30 s for another position, 20 s for other"
                        + " equipment; assumed.");
        page.text(
                "Every rule meets the same people and the same luck. Ladders, adaptive test and knowledge space have no"
                        + " bound on pain; the adaptive test and the knowledge space learned from reference people of the matched"
                        + " world, which is as much as our belief takes for granted.");
    }
}

package org.myotome.laboratory.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.myotome.laboratory.page.Page;
import org.myotome.laboratory.page.Plot;
import org.myotome.laboratory.progression.policy.Policy;
import org.myotome.laboratory.progression.result.Estimate;
import org.myotome.laboratory.progression.result.Measure;
import org.myotome.laboratory.progression.result.Results;
import org.myotome.laboratory.progression.result.Standing;
import org.myotome.laboratory.progression.trial.Tally;
import org.myotome.laboratory.progression.truth.Truth;

/** Shows what a simulation found: first how ours stands to the goals, in words from the figures, then each truth. */
public final class SimulationPage {

    /** Fixed plans lie so far out that they would press the rest together; they are in the tables. */
    private static final double MOST_FLARES_DRAWN = 4;

    private static final double HARDLY_ANYBODY = 0.1;

    private static final List<Measure> MUST_BE_ZERO = List.of(
            Measure.UNSAFE_MISSING,
            Measure.UNSAFE_CONTRADICTION,
            Measure.UNSAFE_PAIN,
            Measure.WORSE_IS_HARDER,
            Measure.LEFT_OUT_IS_HARDER,
            Measure.EMPTY);

    private final Results results;

    private SimulationPage(Results results) {
        this.results = results;
    }

    /** Return the page. */
    public static Page of(Results results) {
        return new SimulationPage(results).page();
    }

    private Page page() {
        Page.Writer page = Page.titled("Progression rules on simulated people");
        page.text(String.format(
                Locale.ROOT,
                "%,d simulated people in each truth, %d weeks at most, three sessions a week, seed %d. Simulation is"
                        + " simulation: it compares rules under stated assumptions and says nothing about patients."
                        + " No truth is the engine's own model. Intervals are 95 %% and come from the spread between"
                        + " people; every rule meets the same people with the same luck.",
                results.study().people(),
                results.study().weeks(),
                results.study().seed()));
        addGoals(page);
        results.tallies().forEach((truth, tally) -> addTruth(page, truth, tally));
        addPolicies(page);
        addAssumptions(page);
        return page.page();
    }

    // --- goals ---

    private void addGoals(Page.Writer page) {
        page.heading("How ours stands");
        List<Policy> ours = ours();
        if (ours.isEmpty()) {
            page.text("None of our rules was run.");
            return;
        }
        page.text(goalText(ours));
        for (Policy policy : ours) {
            page.text(standingText(policy));
        }
        page.table(
                "Weeks behind (or, below 0, ahead of) the best hand-tuned rules at as many flares",
                headOf("truth", ours),
                results.tallies().keySet().stream()
                        .map(truth -> standingRow(truth, ours))
                        .toList());
        page.text("Between two hand-tuned rules lies what comes of giving one to some people and the other to the rest:"
                + " the front is the lower hull of their points. Where no hand-tuned rule has so few flares there is"
                + " nothing to compare with.");
        page.table("What must not happen, over all truths", zeroHead(ours), zeroRows(ours));
        page.text(
                "Raised though pain was not said: pain during, after or the next morning of the last session is missing."
                        + " Raised on the kinder of two entries: the session was logged twice, and the worse entry lies above 3 of"
                        + " 10 or two points above a usual morning. Above the default pain policy: as just said, in the entry that"
                        + " counts (our rule under the tendon policy allows 5 of 10, so it raises there by design). Every eighth"
                        + " decision is asked again with one answer made worse or left out; a bad answer that is left out holds"
                        + " the load instead of lowering it, but never raises it.");
    }

    private List<Policy> ours() {
        return results.study().policies().stream()
                .filter(policy -> policy.kind() == Policy.Kind.OURS)
                .toList();
    }

    private String standingText(Policy policy) {
        List<String> ahead = new ArrayList<>();
        List<String> level = new ArrayList<>();
        List<String> slower = new ArrayList<>();
        List<String> calmer = new ArrayList<>();
        int half = 0;
        for (Truth truth : results.tallies().keySet()) {
            for (Standing standing : results.standings(truth)) {
                if (standing.policy().equals(policy.name())) {
                    half += standing.closesHalf() ? 1 : 0;
                    place(standing, ahead, level, slower, calmer).add(truth.word());
                }
            }
        }
        return policy.name() + ": " + policy.about()
                + " At as many flares it is quicker than the best hand-tuned rules in "
                + listed(ahead) + "; level in " + listed(level) + "; slower in " + listed(slower)
                + "; and calmer than any of them in " + listed(calmer)
                + ". It closes half of the gap to the oracle or more in " + half + " of "
                + results.tallies().size() + " truths.";
    }

    private String goalText(List<Policy> ours) {
        List<String> met =
                ours.stream().filter(this::meetsTheGoal).map(Policy::name).toList();
        return "The goal: in no truth slower than the best hand-tuned rules with as many flares, and half of the gap to the"
                + " oracle closed in two truths or more. "
                + (met.isEmpty() ? "None of ours meets it." : "It is met by " + String.join(", ", met) + ".")
                + " Less than a quarter of a week, or less than chance explains, counts as level.";
    }

    private boolean meetsTheGoal(Policy policy) {
        List<Standing> standings = results.tallies().keySet().stream()
                .flatMap(truth -> results.standings(truth).stream())
                .filter(standing -> standing.policy().equals(policy.name()))
                .toList();
        return standings.stream().allMatch(Standing::isOnTheFront)
                && standings.stream().filter(Standing::closesHalf).count() >= 2;
    }

    private static List<String> place(
            Standing standing, List<String> ahead, List<String> level, List<String> slower, List<String> calmer) {
        if (standing.isCalmerThanAll()) {
            return calmer;
        }
        if (standing.isAhead()) {
            return ahead;
        }
        return standing.isOnTheFront() ? level : slower;
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static List<String> headOf(String first, List<Policy> policies) {
        List<String> head = new ArrayList<>(List.of(first));
        policies.forEach(policy -> head.add(policy.name()));
        return head;
    }

    private List<String> standingRow(Truth truth, List<Policy> ours) {
        List<String> row = new ArrayList<>(List.of(truth.word()));
        List<Standing> standings = results.standings(truth);
        for (Policy policy : ours) {
            row.add(standings.stream()
                    .filter(standing -> standing.policy().equals(policy.name()))
                    .findFirst()
                    .map(SimulationPage::standingCell)
                    .orElse("–"));
        }
        return row;
    }

    private static String standingCell(Standing standing) {
        if (standing.isCalmerThanAll()) {
            return "calmer than all";
        }
        String gap = Double.isNaN(standing.shareOfGap())
                ? ""
                : String.format(Locale.ROOT, "; %.0f %% of the gap", 100 * standing.shareOfGap());
        return standing.behind().words(1) + gap;
    }

    private static List<String> zeroHead(List<Policy> ours) {
        List<String> head = headOf("what", ours);
        head.add("other rules, oracle and fixed plans left out");
        return head;
    }

    private List<List<String>> zeroRows(List<Policy> ours) {
        List<String> others = results.study().policies().stream()
                .filter(policy -> policy.kind() == Policy.Kind.HAND_TUNED || policy.kind() == Policy.Kind.PEER)
                .map(Policy::name)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : MUST_BE_ZERO) {
            List<String> row = new ArrayList<>(List.of(measure.about()));
            ours.forEach(policy -> row.add(grouped(total(measure, List.of(policy.name())))));
            row.add(grouped(total(measure, others)));
            rows.add(row);
        }
        return rows;
    }

    private double total(Measure measure, List<String> policies) {
        double total = 0;
        for (Tally tally : results.tallies().values()) {
            for (String policy : policies) {
                total += measure.of(tally, policy).value();
            }
        }
        return total;
    }

    private static String grouped(double count) {
        return String.format(Locale.ROOT, "%,.0f", count);
    }

    // --- one truth ---

    private void addTruth(Page.Writer page, Truth truth, Tally tally) {
        page.heading(capital(truth.word().replace('-', ' '))).text(truth.about());
        page.figure(
                "Time against flares, " + truth.word() + " (rules with at most " + (int) MOST_FLARES_DRAWN
                        + " flares in 100 sessions; down and left is better)",
                new Plot.Points("flares per 100 sessions", "weeks to the goal", points(tally)));
        for (Standing standing : results.standings(truth)) {
            if (!standing.isOnTheFront()) {
                page.text(standing.sentence());
            }
            double reached = Measure.REACHED.of(tally, standing.policy()).value();
            if (standing.isCalmerThanAll() && reached < HARDLY_ANYBODY) {
                page.text(String.format(
                        Locale.ROOT,
                        "%s: no hand-tuned rule has so few flares, and hardly anybody reaches the goal (%.0f of 100).",
                        standing.policy(),
                        100 * reached));
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (Policy policy : results.study().policies()) {
            List<String> row = new ArrayList<>(List.of(policy.name()));
            for (Measure measure : Measure.all()) {
                Estimate estimate = measure.of(tally, policy.name());
                row.add(estimate.words(measure.decimals()));
            }
            rows.add(row);
        }
        List<String> head = new ArrayList<>(List.of("rule"));
        Measure.all().forEach(measure -> head.add(measure.about()));
        page.table("Every rule, " + truth.word(), head, rows);
    }

    private List<Plot.Series> points(Tally tally) {
        List<Plot.Series> series = new ArrayList<>();
        for (Policy.Kind kind : Policy.Kind.values()) {
            List<Double> x = new ArrayList<>();
            List<Double> y = new ArrayList<>();
            List<Double> half = new ArrayList<>();
            for (Policy policy : results.study().policies()) {
                double flares = Measure.FLARES.of(tally, policy.name()).value();
                if (policy.kind() == kind && flares <= MOST_FLARES_DRAWN) {
                    Estimate weeks = Measure.WEEKS.of(tally, policy.name());
                    x.add(flares);
                    y.add(weeks.value());
                    half.add(Double.isNaN(weeks.halfWidth()) ? 0 : weeks.halfWidth());
                }
            }
            if (!x.isEmpty()) {
                series.add(new Plot.Series(kind.words(), x, y, half));
            }
        }
        return series.isEmpty() ? List.of(Plot.Series.of("none", List.of(0.0), List.of(0.0))) : series;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    // --- the rest ---

    private void addPolicies(Page.Writer page) {
        page.heading("The rules");
        List<List<String>> rows = new ArrayList<>();
        Map<String, Double> times = results.microseconds();
        for (Policy policy : results.study().policies()) {
            Double time = times.get(policy.name());
            rows.add(List.of(
                    policy.name(),
                    policy.kind().words(),
                    policy.about(),
                    time == null ? "–" : String.format(Locale.ROOT, "%.3f", time)));
        }
        page.table(
                "Each in our own code", List.of("rule", "from", "what it does", "microseconds a decision, here"), rows);
        page.text("Rules of open programs are restated from descriptions of what they do with the answers of a course;"
                + " their other parts are left out, and they were not made for this test.");
    }

    private static void addAssumptions(Page.Writer page) {
        page.heading("What is assumed");
        page.text(
                "A load is a number: 1 at the start, 1.65 at the goal. The goal is reached with the second session in a row"
                        + " at which the goal's load is done whole, truly hurts at most 5 of 10, brings no flare, does not lose the"
                        + " line and is followed by a calm morning. Weeks count up to then, and to the end where it is not reached;"
                        + " flares are counted over the sessions until then.");
        page.text(
                "At the start people bear about a third more than they lift, give or take a tenth. The best session"
                        + " adds about one percent (after Lemmer 2000); loads far below what is borne add little. A flare costs"
                        + " six to nine percent and stirs up pain for a week. Days differ by three percent, pain by one point;"
                        + " one day in thirty is a bad one. A load a tenth above the heaviest of 30 days makes a flare 1.64 times"
                        + " as likely (after Garmin-RUNSAFE). All sizes are ours and unreviewed, chosen before ours was compared.");
        page.text(
                "A needless hold is a prescription of no more than before where 2.5 % more would truly have hurt at most 3"
                        + " of 10 with a flare in a hundred sessions at most. The oracle knows the body of the day and looks one"
                        + " session ahead; it does not plan, so it is not the limit of what is possible.");
        page.text(
                "A clinician's look after two flares in 14 days takes a week here. Stiffness, night pain and leg symptoms"
                        + " are not simulated, and nobody drops out.");
    }
}

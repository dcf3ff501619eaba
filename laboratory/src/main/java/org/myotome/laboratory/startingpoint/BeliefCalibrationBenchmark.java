package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.ability.Belief;
import org.myotome.engine.ability.ToleranceRegion;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.page.Page;
import org.myotome.laboratory.page.Plot;
import org.myotome.laboratory.statistics.Uniformity;

/**
 * Simulation-based calibration of the belief: where, among its particles, the truth of people of the matched world lies
 * before the first trial and after a whole search. A right belief has it anywhere equally often.
 */
public final class BeliefCalibrationBenchmark implements Benchmark {

    private static final String NAME = "belief-calibration";
    private static final int PEOPLE = 1000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "whether true abilities and tolerances lie anywhere among the particles equally often, before and after"
                + " a search (simulation-based calibration)";
    }

    @Override
    public void run(Request request, Findings findings) {
        int people = request.size().orElse(PEOPLE);
        Map<String, Dimension> dimensions =
                measure(Knowledge.shipped(), request.seed(), people, SearchSettings.standard());
        dimensions.forEach((name, dimension) -> {
            findings.figure(
                    row(name + ", before: chi-square", dimension.before().chiSquare(), people, request));
            findings.figure(row(name + ", after: chi-square", dimension.after().chiSquare(), people, request));
        });
        long uneven = dimensions.values().stream()
                .filter(dimension -> dimension.after().chiSquare() > Uniformity.FIVE_PERCENT)
                .count();
        findings.figure(row("dimensions above the 5 % point after a search", (double) uneven, people, request));
        findings.page(page(dimensions, request.seed(), people));
    }

    private static Row row(String metric, double value, int people, Request request) {
        return new Row(NAME, "ours", metric, value, "", people, request.seed());
    }

    /**
     * Ranks of one ability or tolerance.
     *
     * @param before before the first trial
     * @param after after a whole search
     */
    record Dimension(Uniformity before, Uniformity after) {}

    /** Measure each ability, then each tolerance. */
    static Map<String, Dimension> measure(Knowledge knowledge, long seed, int people, SearchSettings settings) {
        People drawn = new People(knowledge, World.MATCHED, seed);
        List<List<Map<String, Double>>> ranks = IntStream.range(0, people)
                .parallel()
                .mapToObj(number -> ranks(knowledge, drawn.draw(number), settings))
                .toList();
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        for (String name : ranks.getFirst().getFirst().keySet()) {
            dimensions.put(name, new Dimension(uniformity(ranks, 0, name), uniformity(ranks, 1, name)));
        }
        return dimensions;
    }

    private static Uniformity uniformity(List<List<Map<String, Double>>> ranks, int moment, String name) {
        return Uniformity.of(ranks.stream()
                .map(person -> person.get(moment).getOrDefault(name, 0.0))
                .toList());
    }

    private static List<Map<String, Double>> ranks(
            Knowledge knowledge, People.Admitted admitted, SearchSettings settings) {
        VirtualPerson person = admitted.person();
        StartingPointSearch search = StartingPointSearch.begin(
                person.intake(),
                knowledge.library(),
                admitted.triage(),
                settings.withLookAhead(false),
                person.random("search").nextBits());
        Map<String, Double> before = ranks(search.belief(), person.body());
        Session session = new Session(person, Entry.THREE_FORMS);
        while (search.next() instanceof SearchStep.Propose(Proposal proposal)) {
            search = search.record(session.attempt(proposal.movement()));
        }
        return List.of(before, ranks(search.belief(), person.body()));
    }

    private static Map<String, Double> ranks(Belief belief, Body body) {
        Map<String, Double> ranks = new LinkedHashMap<>();
        for (Ability ability : Ability.values()) {
            ranks.put("ability of " + ability.plainName(), belief.below(ability, body.of(ability)));
        }
        for (ToleranceRegion region : ToleranceRegion.values()) {
            ranks.put("tolerance of " + region.plainName(), belief.below(region, body.of(region)));
        }
        return ranks;
    }

    private static Page page(Map<String, Dimension> dimensions, long seed, int people) {
        List<List<String>> rows = new ArrayList<>();
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        dimensions.forEach((name, dimension) -> {
            rows.add(List.of(name, words(dimension.before()), words(dimension.after())));
            before.addAll(dimension.before().counts());
            after.addAll(dimension.after().counts());
        });
        return Page.titled("Is the belief calibrated?")
                .text(people + " people of the matched world, seed " + seed
                        + ". For each ability and tolerance: the share"
                        + " of particles below the truth, counted in twenty equal parts. Of evenly spread ranks, 5 in"
                        + " 100 have a chi-square above " + Uniformity.FIVE_PERCENT + " and 1 in 1000 one above "
                        + Uniformity.ONE_IN_THOUSAND + ".")
                .table("Chi-square, 19 degrees of freedom", List.of("dimension", "before a search", "after"), rows)
                .figure(
                        "Ranks of the truth, all dimensions together",
                        new Plot.Bars(
                                "share of particles below the truth",
                                "share of ranks",
                                parts(),
                                List.of(
                                        new Plot.Group("before a search", shares(before), List.of()),
                                        new Plot.Group("after", shares(after), List.of()))))
                .page();
    }

    private static String words(Uniformity uniformity) {
        String figure = String.format(Locale.ROOT, "%.1f", uniformity.chiSquare());
        return uniformity.chiSquare() > Uniformity.FIVE_PERCENT ? figure + ", above the 5 % point" : figure;
    }

    private static List<String> parts() {
        return IntStream.range(0, Uniformity.PARTS)
                .mapToObj(part -> String.format(Locale.ROOT, "%.2f", (double) part / Uniformity.PARTS))
                .toList();
    }

    /** Add up the counts of all dimensions, part by part. */
    private static List<Double> shares(List<Integer> counts) {
        double[] sums = new double[Uniformity.PARTS];
        double all = 0;
        for (int i = 0; i < counts.size(); i++) {
            sums[i % Uniformity.PARTS] += counts.get(i);
            all += counts.get(i);
        }
        List<Double> shares = new ArrayList<>();
        for (double sum : sums) {
            shares.add(sum / all);
        }
        return shares;
    }
}

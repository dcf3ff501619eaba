package org.myotome.laboratory.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.programme.Irritability;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.response.AdvicePolicy;
import org.myotome.engine.response.LoadStep;
import org.myotome.engine.response.ResponseFilter;
import org.myotome.engine.response.ResponseOutlook;
import org.myotome.engine.response.ResponsePrior;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.page.Page;
import org.myotome.laboratory.page.Plot;
import org.myotome.laboratory.statistics.Uniformity;

/**
 * Simulation-based calibration of the belief about load: where, among its particles, the truth of people of its own model
 * lies, and whether chances come true as often as they are said.
 */
public final class ResponseCalibrationBenchmark implements Benchmark {

    static final String NAME = "response-calibration";

    private static final int PEOPLE = 2000;

    /** Sessions after which is looked: the first, four weeks and twelve weeks of three sessions. */
    static final List<Integer> MOMENTS = List.of(1, 12, 36);

    /** From here on people do the next movement, at a load that is easier by as much as is usual. */
    private static final int NEXT_MOVEMENT_FROM = 20;

    /** So many that drawing them by weight loses nobody: what is uneven then is a fault of the filter. */
    private static final int MANY = 4096;

    private static final AdvicePolicy POLICY = AdvicePolicy.of(PainPolicy.DEFAULT);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "whether the truth of people of the belief's own model lies anywhere among its particles equally often, and"
                + " whether its chances of pain and flares come true (simulation-based calibration)";
    }

    @Override
    public void run(Request request, Findings findings) {
        int people = request.size().orElse(PEOPLE);
        Map<String, Result> results = new LinkedHashMap<>();
        for (int particles : List.of(ResponseFilter.DEFAULT_PARTICLES, MANY)) {
            String subject = particles + " particles";
            Result result = measure(request.seed(), people, particles);
            results.put(subject, result);
            report(subject, result, people, request.seed(), findings);
        }
        findings.page(page(results, request.seed(), people));
    }

    private static void report(String subject, Result result, int people, long seed, Findings findings) {
        result.ranks()
                .forEach((name, uniformity) -> findings.figure(new Row(
                        NAME, subject, name + " sessions: chi-square", uniformity.chiSquare(), "", people, seed)));
        result.chances().forEach((name, chance) -> {
            findings.figure(new Row(NAME, subject, name + ", said", chance.said(), "", chance.times(), seed));
            findings.figure(new Row(NAME, subject, name + ", came true", chance.cameTrue(), "", chance.times(), seed));
        });
    }

    /**
     * A chance over many sessions.
     *
     * @param said the mean of what was said
     * @param cameTrue the share in which it came true
     * @param times in how many sessions
     */
    record Chance(double said, double cameTrue, long times) {}

    /**
     * What was found.
     *
     * @param ranks of the truth among the particles, by quantity and moment
     * @param chances by what they were about
     */
    record Result(Map<String, Uniformity> ranks, Map<String, Chance> chances) {}

    /** What was seen of one person. */
    private record Followed(List<Map<String, Double>> ranks, List<Double> said, List<Double> cameTrue) {}

    static Result measure(long seed, int people, int particles) {
        List<Followed> followed = IntStream.range(0, people)
                .parallel()
                .mapToObj(number -> follow(seed, number, particles))
                .toList();
        Map<String, Uniformity> ranks = new LinkedHashMap<>();
        for (int moment = 0; moment < MOMENTS.size(); moment++) {
            int place = moment;
            for (String name : followed.getFirst().ranks().get(moment).keySet()) {
                ranks.put(
                        name + " after " + MOMENTS.get(moment),
                        Uniformity.of(followed.stream()
                                .map(person -> person.ranks().get(place).getOrDefault(name, 0.0))
                                .toList()));
            }
        }
        Map<String, Chance> chances = new LinkedHashMap<>();
        chances.put("flare in the next session", chance(followed, 0));
        chances.put("pain above " + POLICY.ceiling() + " in the next session", chance(followed, 1));
        return new Result(ranks, chances);
    }

    private static Chance chance(List<Followed> followed, int which) {
        long times = followed.size() * (long) (MOMENTS.getLast() - 2);
        double said = 0;
        double cameTrue = 0;
        for (Followed person : followed) {
            said += person.said().get(which);
            cameTrue += person.cameTrue().get(which);
        }
        return new Chance(said / times, cameTrue / times, times);
    }

    private static Followed follow(long seed, int number, int particles) {
        SeededRandom random = SeededRandom.of(seed).split("person " + number);
        ResponsePrior prior =
                ResponsePrior.of(List.of(Irritability.values()).get(number % Irritability.values().length));
        ModelPerson person = new ModelPerson(prior, random.split("life"));
        ResponseFilter filter =
                ResponseFilter.begin(prior, particles, random.split("belief").nextBits());
        List<Map<String, Double>> ranks = new ArrayList<>();
        double[] said = new double[2];
        double[] cameTrue = new double[2];
        double logLoad = 0;
        LoadStep step = LoadStep.HOLD;
        for (int session = 1; session <= MOMENTS.getLast(); session++) {
            boolean next = session >= NEXT_MOVEMENT_FROM;
            double load = next ? logLoad - prior.rung() : logLoad;
            ResponseOutlook outlook = filter.outlook(step, POLICY);
            ModelPerson.Trained trained = person.train(load, next ? 1 : 0, 2 + session % 2);
            if (session > 1 && session != NEXT_MOVEMENT_FROM) {
                said[0] += outlook.chanceOfFlare();
                said[1] += outlook.chanceOfPain();
                cameTrue[0] += trained.flared() ? 1 : 0;
                cameTrue[1] += trained.score() > POLICY.ceiling() ? 1 : 0;
            }
            filter.take(trained.response());
            if (MOMENTS.contains(session)) {
                ranks.add(ranks(filter, person));
            }
            step = stepAfter(filter);
            logLoad += step.logLoad();
        }
        return new Followed(ranks, List.of(said[0], said[1]), List.of(cameTrue[0], cameTrue[1]));
    }

    /** Follow the belief's own advice, but for changes of movement. */
    private static LoadStep stepAfter(ResponseFilter filter) {
        double percent = filter.advise(POLICY, LoadStep.all()).mostStepPercent();
        return LoadStep.all().stream()
                .filter(step -> step.rungs() == 0 && step.percent() == percent)
                .findFirst()
                .orElse(LoadStep.TENTH_LESS);
    }

    private static Map<String, Double> ranks(ResponseFilter filter, ModelPerson person) {
        Map<String, Double> ranks = new LinkedHashMap<>();
        ranks.put("tolerance", filter.toleranceBelow(person.tolerance()));
        ranks.put("capacity", filter.capacityBelow(person.capacity()));
        ranks.put("gain", filter.gainBelow(person.gain()));
        ranks.put("irritability", filter.irritabilityBelow(person.irritability()));
        ranks.put("a point of difficulty", filter.rungBelow(person.rung()));
        return ranks;
    }

    private static Page page(Map<String, Result> results, long seed, int people) {
        List<String> head = new ArrayList<>(List.of("quantity"));
        head.addAll(results.keySet());
        List<List<String>> rows = new ArrayList<>();
        Result first = results.values().iterator().next();
        for (String name : first.ranks().keySet()) {
            List<String> row = new ArrayList<>(List.of(name + " sessions"));
            results.values().forEach(result -> row.add(words(result.ranks().get(name))));
            rows.add(row);
        }
        List<List<String>> chances = new ArrayList<>();
        results.forEach((subject, result) -> result.chances()
                .forEach((name, chance) ->
                        chances.add(List.of(subject, name, percent(chance.said()), percent(chance.cameTrue())))));
        Page.Writer page = Page.titled("Is the belief about load calibrated?")
                .text(people + " people drawn from the belief's own prior and model, seed " + seed + ", train "
                        + MOMENTS.getLast()
                        + " times as it advises; one thing in ten is not said. For each quantity: the share of particles"
                        + " below the truth, counted in twenty equal parts. Of evenly spread ranks, 5 in 100 have a"
                        + " chi-square above " + Uniformity.FIVE_PERCENT + " and 1 in 1000 one above "
                        + Uniformity.ONE_IN_THOUSAND + ". This tells whether the filter does what its model says, not"
                        + " whether people are like it.")
                .text("Pages use " + ResponseFilter.DEFAULT_PARTICLES
                        + " particles. After many sessions they are too sure"
                        + " of what hardly shows: the gain, the rest of an old irritability, a point of difficulty. Advice"
                        + " hangs on tolerance and capacity, and its chances come true as often as they are said.")
                .table("Chi-square, 19 degrees of freedom", head, rows)
                .table("Chances, said and come true", List.of("with", "of what", "said", "came true"), chances);
        results.forEach((subject, result) -> page.figure(
                "Ranks of the truth after " + MOMENTS.getLast() + " sessions, " + subject,
                new Plot.Bars(
                        "share of particles below the truth", "share of ranks", parts(), groups(result, people))));
        return page.page();
    }

    private static List<Plot.Group> groups(Result result, int people) {
        return result.ranks().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(" after " + MOMENTS.getLast()))
                .map(entry -> new Plot.Group(entry.getKey(), shares(entry.getValue(), people), List.of()))
                .toList();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }

    private static String words(@Nullable Uniformity found) {
        Uniformity uniformity = Objects.requireNonNull(found);
        String figure = String.format(Locale.ROOT, "%.1f", uniformity.chiSquare());
        return uniformity.chiSquare() > Uniformity.FIVE_PERCENT ? figure + ", above the 5 % point" : figure;
    }

    private static List<String> parts() {
        return IntStream.range(0, Uniformity.PARTS)
                .mapToObj(part -> String.format(Locale.ROOT, "%.2f", (double) part / Uniformity.PARTS))
                .toList();
    }

    private static List<Double> shares(Uniformity uniformity, int people) {
        return uniformity.counts().stream()
                .map(count -> (double) count / people)
                .toList();
    }
}

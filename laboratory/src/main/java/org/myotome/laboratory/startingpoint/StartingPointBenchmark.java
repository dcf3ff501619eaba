package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;

/** Measures the search for the starting point on simulated people, world by world and rule by rule. */
public final class StartingPointBenchmark implements Benchmark {

    private static final String NAME = "startingpoint";
    private static final int PEOPLE = 1000;
    private static final int REFERENCE_PEOPLE = 1000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "trials, painful trials and errors of the search for the starting point and of its rivals, on simulated"
                + " people in worlds that do and do not fit the engine";
    }

    @Override
    public void run(Request request, Findings findings) {
        int people = request.size().orElse(PEOPLE);
        Knowledge knowledge = Knowledge.shipped();
        SearchSettings settings = SearchSettings.standard();
        int reference = Math.min(people, REFERENCE_PEOPLE);
        List<Result> results = measure(knowledge, request.seed(), people, reference, settings, findings);
        List<CorrectedStream> streams = correct(knowledge, request.seed(), people, settings, findings);
        findings.page(new StartingPointPage(results, streams, request.seed(), people).page());
    }

    /** Measure everything; {@code reference} people of each complaint are there for the rules that learn from others. */
    static List<Result> measure(
            Knowledge knowledge, long seed, int people, int reference, SearchSettings settings, Findings findings) {
        // The people that rules learn from are not those of the study.
        Rules rules = new Rules(knowledge, ~seed, reference, settings);
        Study study = new Study(knowledge, seed, people);
        List<Result> results = new ArrayList<>();
        for (World world : World.all()) {
            add(results, study.run(world, Scope.TARGET_LADDERS, rules.essential()), seed, findings);
            if (world.isMatched()) {
                add(results, study.run(world, Scope.TARGET_LADDERS, rules.dissecting()), seed, findings);
                add(results, study.run(world, Scope.EVERY_LADDER, rules.essential()), seed, findings);
            }
        }
        return List.copyOf(results);
    }

    /** Let people come one after the other, in each world, and correct the chance of pain from trial to trial. */
    static List<CorrectedStream> correct(
            Knowledge knowledge, long seed, int people, SearchSettings settings, Findings findings) {
        List<CorrectedStream> streams = World.all().parallelStream()
                .map(world -> CorrectedStream.run(knowledge, world, seed, people, settings))
                .toList();
        for (CorrectedStream stream : streams) {
            Result result = stream.result();
            String world = result.world().name();
            write(result, result.rule(), result.atTheEnd(), seed, findings);
            Estimate later = result.painfulPerTrialLater();
            findings.figure(row(
                    result.rule(),
                    world + ": painful trials, later half of the people",
                    later.mean(),
                    "%",
                    later,
                    seed));
            findings.figure(row(
                    result.rule(), world + ": share of the agreed chance in the end", stream.share(), "", later, seed));
        }
        return streams;
    }

    private static void add(List<Result> results, List<Result> more, long seed, Findings findings) {
        for (Result result : more) {
            results.add(result);
            write(result, result.rule(), result.atTheEnd(), seed, findings);
            if (result.rule().equals(Rules.OURS)) {
                write(result, "prior only", result.after(0), seed, findings);
                write(result, "ours, six trials", result.after(6), seed, findings);
            }
        }
    }

    private static void write(
            Result result, String subject, Map<Metric, Estimate> figures, long seed, Findings findings) {
        String where = result.world().name() + ", " + result.scope().words() + ": ";
        figures.forEach((metric, figure) -> {
            if (figure.isKnown()) {
                findings.figure(row(subject, where + metric.words(), figure.mean(), metric.unit(), figure, seed));
                findings.figure(row(
                        subject,
                        where + metric.words() + ", half of the 95 % interval",
                        figure.halfWidth(),
                        metric.unit(),
                        figure,
                        seed));
            }
        });
    }

    private static Row row(String subject, String metric, double value, String unit, Estimate figure, long seed) {
        return new Row(NAME, subject, metric, value, unit, figure.n(), seed);
    }
}

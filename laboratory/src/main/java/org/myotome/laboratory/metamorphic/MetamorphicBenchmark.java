package org.myotome.laboratory.metamorphic;

import org.myotome.content.knowledge.Knowledge;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.page.Page;

/** Compares decisions on drawn cases with those on their variants, and counts what should not be. */
public final class MetamorphicBenchmark implements Benchmark {

    private static final int CASES = 100_000;
    private static final int CHANGES_EACH = 3;
    private static final double NANOSECONDS_PER_SECOND = 1e9;

    @Override
    public String name() {
        return "metamorphic";
    }

    @Override
    public String about() {
        return "drawn cases and their variants: never looser, nothing opened, mirrored alike; what does not hold";
    }

    @Override
    public void run(Request request, Findings findings) {
        Knowledge knowledge = Knowledge.shipped();
        MetamorphicRun run = new MetamorphicRun(knowledge.bank(), knowledge.library());
        long start = System.nanoTime();
        MetamorphicRun.Result result = run.run(request.seed(), request.size().orElse(CASES), CHANGES_EACH);
        double seconds = (System.nanoTime() - start) / NANOSECONDS_PER_SECOND;
        for (Relation relation : Relation.values()) {
            double pairs = (double) result.pairs().getOrDefault(relation, 0L).longValue();
            findings.figure(row(request, result, "pairs compared, " + relation.words(), pairs, "pairs"));
        }
        findings.figure(row(request, result, "violations", (double) result.violationCount(), ""));
        findings.figure(row(request, result, "time", seconds, "s"));
        findings.page(page(result));
    }

    private static Row row(Request request, MetamorphicRun.Result result, String metric, double value, String unit) {
        return new Row("metamorphic", "ours", metric, value, unit, result.cases(), request.seed());
    }

    private static Page page(MetamorphicRun.Result result) {
        Page.Writer page = Page.titled("Worse or missing answers never make it looser")
                .text(result.cases() + " cases were drawn and " + result.pairCount()
                        + " variants of them compared; violations: " + result.violationCount() + ".")
                .heading("What is not claimed")
                .text("Weakness that becomes the same on both sides, questions that would not be put to the person,"
                        + " questions about mood left out, and the questions of which yes is not the worse answer are"
                        + " not compared. Leaving an examination out also leaves out the plain no that stands for it.");
        if (result.violationCount() > 0) {
            page.heading("Violations");
            result.violations().forEach(violation -> page.text(violation.reproduction()));
        }
        return page.page();
    }
}

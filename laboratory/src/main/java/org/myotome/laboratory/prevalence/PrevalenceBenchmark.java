package org.myotome.laboratory.prevalence;

import org.myotome.content.knowledge.Knowledge;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.population.Condition;

/** Triages virtual people as common as they come, beside two rules that anybody could follow. */
public final class PrevalenceBenchmark implements Benchmark {

    private static final String NAME = "prevalence";
    private static final String OURS = "ours";
    private static final String ANY_FLAG = "any flag";
    private static final int PEOPLE = 100_000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "virtual people at 0.9 % serious disease: what triage catches, and whom it refers for nothing";
    }

    @Override
    public void run(Request request, Findings findings) {
        int people = request.size().orElse(PEOPLE);
        PrevalenceResult result = PrevalenceResult.of(Knowledge.shipped(), people, request.seed());
        PrevalenceResult.Outcome stated = result.stated();
        for (Condition condition : stated.conditions()) {
            Tally tally = stated.of(condition);
            figure(findings, OURS, condition.name() + ": caught", tally.share(tally.caught()), tally, request);
        }
        Tally ordinary = stated.ordinary();
        figure(
                findings,
                OURS,
                "serious, weighted: caught",
                stated.overSerious(t -> t.share(t.caught())),
                ordinary,
                request);
        figure(
                findings,
                ANY_FLAG,
                "serious, weighted: stopped",
                stated.overSerious(t -> t.share(t.anyFlag())),
                ordinary,
                request);
        figure(findings, OURS, "ordinary: two weeks or sooner", ordinary.share(ordinary.e2()), ordinary, request);
        figure(findings, OURS, "ordinary: 48 hours or sooner", ordinary.share(ordinary.e3()), ordinary, request);
        figure(findings, OURS, "ordinary: emergency", ordinary.share(ordinary.e4()), ordinary, request);
        figure(findings, ANY_FLAG, "ordinary: stopped", ordinary.share(ordinary.anyFlag()), ordinary, request);
        findings.page(PrevalencePage.of(result, request.seed()));
    }

    private static void figure(
            Findings findings, String subject, String metric, double value, Tally tally, Request request) {
        findings.figure(new Row(NAME, subject, metric, value, "", tally.people(), request.seed()));
    }
}

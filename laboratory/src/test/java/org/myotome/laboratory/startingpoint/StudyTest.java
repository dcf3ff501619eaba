package org.myotome.laboratory.startingpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.page.Page;
import org.myotome.laboratory.page.PageHtml;

/** FEATURE UNDER TEST: {@code ./run bench startingpoint}, with few people and few particles. */
class StudyTest {

    private static final Knowledge KNOWLEDGE = Knowledge.shipped();
    private static final SearchSettings FEW = SearchSettings.standard().withParticles(256);

    @Test
    void theSameSeedGivesTheSameResultsOnAnyNumberOfThreads() throws ExecutionException, InterruptedException {
        List<Result> one = onThreads(1);
        assertThat(onThreads(3)).isEqualTo(one);
    }

    private static List<Result> onThreads(int threads) throws ExecutionException, InterruptedException {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> {
                        Rules rules = new Rules(KNOWLEDGE, 5, 20, FEW);
                        return new Study(KNOWLEDGE, 3, 6).run(World.MATCHED, Scope.TARGET_LADDERS, rules.essential());
                    })
                    .get();
        }
    }

    @Test
    void aSmallStudy() {
        Rules rules = new Rules(KNOWLEDGE, 5, 50, FEW);
        Study study = new Study(KNOWLEDGE, 3, 12);
        List<Result> results = study.run(World.MATCHED, Scope.TARGET_LADDERS, rules.essential());

        assertThat(table(results)).isEqualTo("""
                prior only: 0.00 ± 0.00, 0.00 ± 0.00, 17.6 ± 3.5, 1.97 ± 0.33
                ours: 8.42 ± 1.04, 0.08 ± 0.16, 10.7 ± 4.5, 1.34 ± 0.45
                bottom-up: 18.42 ± 3.76, 0.42 ± 0.45, 28.1 ± 8.7, 1.64 ± 0.50
                top-down: 16.92 ± 1.98, 2.25 ± 1.74, 12.0 ± 3.9, 0.63 ± 0.17
                binary: 16.25 ± 1.41, 0.58 ± 0.56, 16.7 ± 4.3, 0.94 ± 0.22
                one-ability test: 15.00 ± 0.00, 1.25 ± 0.80, 11.1 ± 3.7, 0.56 ± 0.18
                knowledge space: 8.33 ± 0.94, 0.50 ± 0.45, 12.7 ± 4.8, 0.66 ± 0.27
                oracle: 0.00 ± 0.00, 0.00 ± 0.00, 0.0 ± 0.0, 0.00 ± 0.00
                """);
    }

    private static String table(List<Result> results) {
        StringBuilder table = new StringBuilder();
        for (Result result : results) {
            if (result.rule().equals(Rules.OURS)) {
                table.append(line("prior only", result.after(0)));
            }
            table.append(line(result.rule(), result.atTheEnd()));
        }
        return table.toString();
    }

    private static String line(String rule, Map<Metric, Estimate> figures) {
        StringBuilder line = new StringBuilder(rule + ":");
        for (Metric metric : List.of(Metric.TRIALS, Metric.PAINFUL, Metric.MISCLASSIFIED, Metric.LEVEL_ERROR)) {
            line.append(' ')
                    .append(figures.getOrDefault(metric, Estimate.of(List.of()))
                            .words(metric.decimals())
                            .replace('\u00a0', ' '))
                    .append(metric == Metric.LEVEL_ERROR ? "" : ",");
        }
        return line.append('\n').toString();
    }

    @Test
    void theWholeBenchmarkWritesEachFigureAndAPage() {
        List<Row> rows = new ArrayList<>();
        Findings findings = new Findings() {
            @Override
            public void figure(Row row) {
                rows.add(row);
            }

            @Override
            public void page(Page page) {
                throw new IllegalStateException("The figures come first.");
            }
        };
        List<Result> results = StartingPointBenchmark.measure(KNOWLEDGE, 7, 2, 10, FEW, findings);
        List<CorrectedStream> streams = StartingPointBenchmark.correct(KNOWLEDGE, 7, 2, FEW, findings);

        assertThat(rows).extracting(Row::bench).containsOnly("startingpoint");
        assertThat(rows)
                .extracting(Row::subject)
                .contains("ours", "prior only", "bottom-up", "ours, two taps", Rules.CORRECTED);
        for (World world : World.all()) {
            assertThat(rows)
                    .extracting(Row::metric)
                    .contains(world.name() + ", target ladders: trials")
                    .contains(world.name() + ", target ladders: trials, half of the 95 % interval");
        }
        String page = PageHtml.write(new StartingPointPage(results, streams, 7, 2).page());
        assertThat(page).contains("2 simulated people in each world, seed 7").contains("What is assumed");
        assertThat(page).doesNotContain("NaN");
    }
}

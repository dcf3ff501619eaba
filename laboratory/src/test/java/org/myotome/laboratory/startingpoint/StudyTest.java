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
                prior only: 0.00 ± 0.00, 0.00 ± 0.00, 17.4 ± 3.6, 1.92 ± 0.36
                ours: 9.08 ± 0.82, 0.17 ± 0.33, 11.9 ± 4.2, 1.36 ± 0.45
                bottom-up: 20.92 ± 3.97, 0.42 ± 0.45, 27.9 ± 8.0, 1.63 ± 0.46
                top-down: 19.67 ± 3.38, 2.33 ± 1.73, 12.9 ± 3.8, 0.67 ± 0.17
                binary: 18.33 ± 1.41, 0.58 ± 0.56, 17.4 ± 3.4, 0.98 ± 0.18
                one-ability test: 15.00 ± 0.00, 0.83 ± 0.68, 10.2 ± 4.2, 0.50 ± 0.21
                knowledge space: 9.25 ± 1.23, 0.58 ± 0.51, 15.1 ± 4.6, 0.79 ± 0.26
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

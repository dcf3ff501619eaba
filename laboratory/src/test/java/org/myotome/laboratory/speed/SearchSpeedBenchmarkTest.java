package org.myotome.laboratory.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.page.Page;

/** FEATURE UNDER TEST: {@code ./run bench search-speed}, with few decisions; no time is asserted. */
class SearchSpeedBenchmarkTest {

    @Test
    void everyPartIsMeasured() {
        List<Row> rows = new ArrayList<>();
        new SearchSpeedBenchmark().run(new Benchmark.Request(1, new Benchmark.Size.Exactly(12)), new Findings() {
            @Override
            public void figure(Row row) {
                rows.add(row);
            }

            @Override
            public void page(Page page) {}
        });

        Set<String> parts = new TreeSet<>();
        rows.forEach(row -> parts.add(row.metric().replaceFirst(" (p\\d+|allocates, mean)$", "")));
        assertThat(String.join("\n", parts)).isEqualTo("""
                begin a search
                decide what to try next
                memory of a live search
                say what is left out, and why
                take in a trial, particles renewed
                take in a trial, weights only
                weigh 24 movements against each other""");
        assertThat(rows).allMatch(row -> row.value() >= 0 && row.n() > 0);
    }
}

package org.myotome.speed;

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

/** FEATURE UNDER TEST: {@code ./run bench speed}, with one short iteration in this process; no time is asserted. */
class SpeedBenchmarkTest {

    @Test
    void everyPartIsMeasured() {
        List<Row> rows = new ArrayList<>();
        new SpeedBenchmark(false).run(new Benchmark.Request(1, new Benchmark.Size.Exactly(1)), new Findings() {
            @Override
            public void figure(Row row) {
                rows.add(row);
            }

            @Override
            public void page(Page page) {}
        });

        Set<String> parts = new TreeSet<>();
        rows.forEach(row -> parts.add(row.subject() + ": " + row.metric().replaceFirst(" (p\\d+|allocates)$", "")));
        assertThat(String.join("\n", parts)).isEqualTo("""
                every ladder: decide
                every ladder: weigh movements
                ours: advise step
                ours: close pose
                ours: decide programme
                ours: estimate demand
                ours: inverse dynamics
                ours: judge thousand responses
                ours: patient week
                ours: take in session
                ours: take in trial
                ours: take in trial and renew
                target ladders: decide
                target ladders: weigh movements""");
        assertThat(rows).allMatch(row -> row.value() >= 0 && row.n() > 0);
    }
}

package org.myotome.laboratory.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.page.Page;

/** FEATURE UNDER TEST: {@code ./run bench biomechanics}, with few batches; no time is asserted, but that nothing is allocated. */
class BiomechanicsBenchmarkTest {

    @Test
    void agreementAndSpeedAreMeasured() {
        List<Row> rows = new ArrayList<>();
        new BiomechanicsBenchmark().run(new Benchmark.Request(1, new Benchmark.Size.Exactly(2)), new Findings() {
            @Override
            public void figure(Row row) {
                rows.add(row);
            }

            @Override
            public void page(Page page) {}
        });

        assertThat(rows.stream()
                        .takeWhile(row -> !row.subject().equals("build of all movements"))
                        .map(row -> row.subject() + ": " + row.metric() + ", " + row.unit())
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        gait2392: 23 coordinates, most, N m
                        gait2392: 23 coordinates, root mean square, N m
                        arm26: 2 coordinates, most, N m
                        arm26: 2 coordinates, root mean square, N m
                        Moco walk: trunk and arms, most, N m
                        Moco walk: trunk and arms, root mean square, N m
                        Moco walk: pelvis, most, N m
                        Moco walk: pelvis, root mean square, N m
                        Moco walk: legs, most, N m
                        Moco walk: legs, root mean square, N m
                        gait2392: trunk, most, N m
                        gait2392: torso's inertia that fits, times,\s
                        gait2392: trunk with it, most, N m
                        human: 38 coordinates, one evaluation p5, us CPU
                        human: 38 coordinates, one evaluation p50, us CPU
                        human: 38 coordinates, one evaluation p95, us CPU
                        human: 38 coordinates, one evaluation p50, us
                        human: 38 coordinates, one evaluation allocates, bytes
                        human on feet: 38 coordinates, one evaluation p5, us CPU
                        human on feet: 38 coordinates, one evaluation p50, us CPU
                        human on feet: 38 coordinates, one evaluation p95, us CPU
                        human on feet: 38 coordinates, one evaluation p50, us
                        human on feet: 38 coordinates, one evaluation allocates, bytes
                        gait2392: 23 coordinates, one evaluation p5, us CPU
                        gait2392: 23 coordinates, one evaluation p50, us CPU
                        gait2392: 23 coordinates, one evaluation p95, us CPU
                        gait2392: 23 coordinates, one evaluation p50, us
                        gait2392: 23 coordinates, one evaluation allocates, bytes""");
        assertThat(rows).filteredOn(row -> row.metric().endsWith("allocates")).allMatch(row -> row.value() == 0);
    }
}

package org.myotome.laboratory.localisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.myotome.content.document.TextFile;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.page.Page;
import org.myotome.laboratory.page.PageHtml;

/** FEATURE UNDER TEST: a small run of the experiment prints the approved figures and a page that says what it is. */
class LocalisationBenchmarkTest {

    @Test
    void aSmallRunIsAsApproved() {
        Printed printed = new Printed();

        new LocalisationBenchmark().run(new Benchmark.Request(1, new Benchmark.Size.Exactly(160)), printed);

        assertThat(printed.figures.toString())
                .isEqualToNormalizingNewlines(TextFile.shipped(LocalisationBenchmarkTest.class, "localisation.txt")
                        .text());
        assertThat(printed.html)
                .contains("This validates nothing clinically", "What was fitted on what", "What is assumed", "<svg");
    }

    private static final class Printed implements Findings {

        private final StringBuilder figures = new StringBuilder();
        private String html = "";

        @Override
        public void figure(Row row) {
            figures.append(String.format(Locale.ROOT, "%-60s %8.3f  n=%d%n", row.metric(), row.value(), row.n()));
        }

        @Override
        public void page(Page page) {
            html = PageHtml.write(page);
        }
    }
}

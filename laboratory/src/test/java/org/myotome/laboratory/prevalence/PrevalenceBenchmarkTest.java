package org.myotome.laboratory.prevalence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.myotome.content.document.TextFile;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.page.Page;
import org.myotome.laboratory.page.PageHtml;

/**
 * FEATURE UNDER TEST: a small run of the experiment prints the approved figures, whatever the number of processors, and a
 * page that says what it is.
 */
class PrevalenceBenchmarkTest {

    @Test
    void aSmallRunIsAsApproved() {
        Printed printed = new Printed();

        new PrevalenceBenchmark().run(new Benchmark.Request(1, new Benchmark.Size.Exactly(1000)), printed);

        assertThat(printed.figures.toString())
                .isEqualToNormalizingNewlines(TextFile.shipped(PrevalenceBenchmarkTest.class, "prevalence.txt")
                        .text());
        assertThat(printed.html)
                .contains("This validates nothing clinically", "any flag stops", "What is assumed", "<svg");
    }

    private static final class Printed implements Findings {

        private final StringBuilder figures = new StringBuilder();
        private String html = "";

        @Override
        public void figure(Row row) {
            figures.append(String.format(
                    Locale.ROOT, "%-9s %-50s %6.3f  n=%d%n", row.subject(), row.metric(), row.value(), row.n()));
        }

        @Override
        public void page(Page page) {
            html = PageHtml.write(page);
        }
    }
}

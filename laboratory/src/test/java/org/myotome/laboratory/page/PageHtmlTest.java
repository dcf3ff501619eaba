package org.myotome.laboratory.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a page of findings is one file with its plots in it. */
class PageHtmlTest {

    private static final List<Double> PLACES = List.of(0.1, 0.5, 0.9);
    private static final List<Double> VALUES = List.of(0.2, 0.4, 0.8);

    @Test
    void textIsEscaped() {
        String html =
                PageHtml.write(Page.titled("Less < more").text("a & \"b\"").page());

        assertThat(html).contains("<h1>Less &lt; more</h1>", "<p>a &amp; &quot;b&quot;</p>");
    }

    @Test
    void aTableKeepsItsCells() {
        String html = PageHtml.write(Page.titled("t")
                .table("Shares", List.of("lesion", "share"), List.of(List.of("L5", "0.8")))
                .page());

        assertThat(html).contains("<caption>Shares</caption>", "<th>lesion</th>", "<td>L5</td><td>0.8</td>");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> new Page.Table("t", List.of("one"), List.of(List.of("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[1, 2]");
    }

    @Test
    void everyKindOfPlotIsDrawnInsideTheFile() {
        Page page = Page.titled("plots")
                .figure("lines", new Plot.Lines("x", "y", List.of(Plot.Series.of("ours", PLACES, VALUES))))
                .figure("points", new Plot.Points("x", "y", List.of(new Plot.Series("ours", PLACES, VALUES, PLACES))))
                .figure(
                        "bars",
                        new Plot.Bars(
                                "x",
                                "y",
                                List.of("a", "b"),
                                List.of(
                                        new Plot.Group("ours", List.of(1.0, 2.0), List.of(0.1, 0.2)),
                                        new Plot.Group("theirs", List.of(2.0, 1.0), List.of()))))
                .figure("grid", new Plot.Grid("x", "y", List.of("a", "b"), List.of("c"), List.of(List.of(0.1, 0.9))))
                .page();

        String html = PageHtml.write(page);

        assertThat(html.split("<svg", -1)).hasSize(5);
        assertThat(html).doesNotContain("<script", "src=", "@import");
    }
}

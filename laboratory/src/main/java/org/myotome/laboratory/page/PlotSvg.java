package org.myotome.laboratory.page;

import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;

/** Draws a plot as SVG. */
final class PlotSvg {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 420;
    private static final int GRID_HEIGHT = 720;
    private static final int LABELS_LYING = 8;

    /** So many names fit into one line under a plot; more stand beside it. */
    private static final int NAMES_IN_A_LINE = 5;

    /** The belief colours of the pages first, then darker and lighter neighbours. */
    private static final Color[] COLOURS = {
        new Color(0x1c7476), new Color(0xc4552f), new Color(0x8477a8), new Color(0xb07a1e),
        new Color(0x0c5459), new Color(0x7d3a20), new Color(0x564a7d), new Color(0x465c5f)
    };

    private static final Color INK = new Color(0x14282b);
    private static final Color LINE = new Color(0xd3dddb);
    private static final Color SURFACE = Color.WHITE;

    private PlotSvg() {}

    static String draw(Plot plot) {
        return switch (plot) {
            case Plot.Lines(String xAxis, String yAxis, List<Plot.Series> series) ->
                svg(xy(xAxis, yAxis, series, XYSeries.XYSeriesRenderStyle.Line));
            case Plot.Points(String xAxis, String yAxis, List<Plot.Series> series) ->
                svg(xy(xAxis, yAxis, series, XYSeries.XYSeriesRenderStyle.Scatter));
            case Plot.Bars bars -> svg(bars(bars));
            case Plot.Grid grid -> svg(grid(grid));
        };
    }

    private static XYChart xy(
            String xAxis, String yAxis, List<Plot.Series> allSeries, XYSeries.XYSeriesRenderStyle renderStyle) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .xAxisTitle(xAxis)
                .yAxisTitle(yAxis)
                .build();
        style(chart.getStyler());
        chart.getStyler().setDefaultSeriesRenderStyle(renderStyle);
        chart.getStyler().setMarkerSize(7);
        if (allSeries.size() > NAMES_IN_A_LINE) {
            chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideE);
            chart.getStyler().setLegendLayout(Styler.LegendLayout.Vertical);
        }
        for (Plot.Series series : allSeries) {
            if (series.halfWidths().isEmpty()) {
                chart.addSeries(series.name(), series.x(), series.y());
            } else {
                chart.addSeries(series.name(), series.x(), series.y(), series.halfWidths());
            }
        }
        return chart;
    }

    private static CategoryChart bars(Plot.Bars bars) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .xAxisTitle(bars.xAxis())
                .yAxisTitle(bars.yAxis())
                .build();
        style(chart.getStyler());
        chart.getStyler().setAvailableSpaceFill(0.8);
        if (bars.categories().size() > LABELS_LYING) {
            chart.getStyler().setXAxisLabelRotation(60);
        }
        for (Plot.Group group : bars.groups()) {
            if (group.halfWidths().isEmpty()) {
                chart.addSeries(group.name(), bars.categories(), group.values());
            } else {
                chart.addSeries(group.name(), bars.categories(), group.values(), group.halfWidths());
            }
        }
        return chart;
    }

    private static HeatMapChart grid(Plot.Grid grid) {
        HeatMapChart chart = new HeatMapChartBuilder()
                .width(WIDTH)
                .height(GRID_HEIGHT)
                .xAxisTitle(grid.xAxis())
                .yAxisTitle(grid.yAxis())
                .build();
        style(chart.getStyler());
        chart.getStyler().setRangeColors(new Color[] {SURFACE, new Color(0x9fcac7), COLOURS[0], new Color(0x0a3034)});
        chart.getStyler().setXAxisLabelRotation(60);
        chart.addSeries("share", grid.columns(), grid.rows(), cells(grid));
        return chart;
    }

    private static List<Number[]> cells(Plot.Grid grid) {
        List<Number[]> cells = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < grid.columns().size(); column++) {
                cells.add(new Number[] {column, row, grid.values().get(row).get(column)});
            }
        }
        return cells;
    }

    private static void style(AxesChartStyler styler) {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
        styler.setSeriesColors(COLOURS);
        styler.setChartBackgroundColor(SURFACE);
        styler.setPlotBackgroundColor(SURFACE);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(LINE);
        styler.setChartFontColor(INK);
        styler.setBaseFont(font);
        styler.setAxisTitleFont(font);
        styler.setAxisTickLabelsFont(font);
        styler.setLegendFont(font);
        styler.setLegendBorderColor(LINE);
        styler.setLegendBackgroundColor(SURFACE);
        styler.setLegendPosition(Styler.LegendPosition.OutsideS);
        styler.setLegendLayout(Styler.LegendLayout.Horizontal);
    }

    private static String svg(Chart<?, ?> chart) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            VectorGraphicsEncoder.saveVectorGraphic(chart, bytes, VectorGraphicsFormat.SVG);
            String document = bytes.toString(StandardCharsets.UTF_8);
            return document.substring(document.indexOf("<svg"));
        } catch (IOException e) {
            throw new UncheckedIOException("The plot could not be drawn.", e);
        }
    }
}

package org.myotome.server.clinic;

import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How often training brought more pain than agreed, over all people here, with a control chart and as a file. */
@Controller
public class SafetyStatisticsPages {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final double WIDTH = 640;
    private static final double HEIGHT = 200;
    private static final double EDGE = 12;

    private final Pages pages;
    private final Shells shells;
    private final SafetyCounts counts;

    SafetyStatisticsPages(Pages pages, Shells shells, SafetyCounts counts) {
        this.pages = pages;
        this.shells = shells;
        this.counts = counts;
    }

    /** A month in the table: everything the chart shows, in words and numbers. */
    public record Row(
            String month, int activeDays, int flares, String perHundred, String limits, String words, String style) {}

    /** A bead of the chart. */
    public record Bead(String x, String y, String style) {}

    /**
     * What the page shows.
     *
     * @param rate the rate of all months, in words
     * @param rows the months, newest first
     * @param line the months joined
     * @param upper the upper limits joined
     * @param lower the lower limits joined
     * @param mean where the rate lies
     * @param beads the months
     */
    public record StatisticsView(
            String rate, List<Row> rows, String line, String upper, String lower, String mean, List<Bead> beads) {}

    @GetMapping("/clinic/safety")
    ResponseEntity<String> statistics(HttpServletRequest request) {
        Shell shell = shells.of(request, "Safety statistics", "clinic", Shell.Place.CLINIC);
        return pages.page("clinic/safety", shell, view(ControlChart.of(counts.months())));
    }

    @GetMapping("/clinic/safety.csv")
    ResponseEntity<String> file() {
        String lines = ControlChart.of(counts.months()).points().stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "%s,%d,%d,%.4f,%.4f,%.4f,%s",
                        point.counted().month(),
                        point.counted().activeDays(),
                        point.counted().flares(),
                        point.perDay(),
                        point.lower(),
                        point.upper(),
                        point.standing().name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(
                        "\n",
                        "month,active_days,flares,flares_per_active_day,lower_limit,upper_limit,standing\n",
                        "\n"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("safety.csv")
                                .build()
                                .toString())
                .body(lines);
    }

    private static StatisticsView view(ControlChart chart) {
        List<ControlChart.Point> points = chart.points();
        List<Bead> beads = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        StringBuilder upper = new StringBuilder();
        StringBuilder lower = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            ControlChart.Point point = points.get(i);
            String x = one(points.size() == 1 ? WIDTH / 2 : EDGE + i * (WIDTH - 2 * EDGE) / (points.size() - 1));
            beads.add(new Bead(x, y(chart, point.perDay()), style(point.standing())));
            line.append(x).append(',').append(y(chart, point.perDay())).append(' ');
            upper.append(x).append(',').append(y(chart, point.upper())).append(' ');
            lower.append(x).append(',').append(y(chart, point.lower())).append(' ');
        }
        return new StatisticsView(
                chart.words(),
                points.reversed().stream().map(SafetyStatisticsPages::row).toList(),
                line.toString().strip(),
                upper.toString().strip(),
                lower.toString().strip(),
                y(chart, chart.rate()),
                beads);
    }

    private static Row row(ControlChart.Point point) {
        return new Row(
                MONTH.format(point.counted().month()),
                point.counted().activeDays(),
                point.counted().flares(),
                perHundred(point.perDay()),
                perHundred(point.lower()) + " to " + perHundred(point.upper()),
                point.standing().words(),
                style(point.standing()));
    }

    private static String style(ControlChart.Standing standing) {
        return standing == ControlChart.Standing.ABOVE ? "hot" : "ok";
    }

    private static String y(ControlChart chart, double value) {
        return one(HEIGHT - EDGE - value / chart.top() * (HEIGHT - 2 * EDGE));
    }

    private static String perHundred(double perDay) {
        return one(perDay * 100);
    }

    private static String one(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}

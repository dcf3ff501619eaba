package org.myotome.server.clinic;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * Flares per active day, month by month, as a u-chart: events per unit of exposure, with limits that widen where there were few
 * days (three standard deviations of a Poisson count, as in statistical process control since Shewhart). The rate is that of all
 * months together.
 *
 * <p>What counts as a flare, and from how many days on a month is judged, is ours and unreviewed.
 *
 * @param points the months, oldest first
 * @param rate flares per active day over all months; 0 where there was no active day
 */
public record ControlChart(List<Point> points, double rate) {

    /** A month with fewer active days is shown and not judged. */
    public static final int FEWEST_DAYS = 20;

    private static final double DEVIATIONS = 3;

    public ControlChart {
        points = List.copyOf(points);
    }

    /**
     * What was counted in a month.
     *
     * @param month the month, by each person's own calendar
     * @param activeDays days on which somebody did a session, added up over all people
     * @param flares such days on which pain went above what was agreed
     */
    public record Counted(YearMonth month, int activeDays, int flares) {}

    /**
     * A month on the chart.
     *
     * @param counted what was counted
     * @param perDay flares per active day
     * @param lower the lower limit
     * @param upper the upper limit
     * @param standing what it says
     */
    public record Point(Counted counted, double perDay, double lower, double upper, Standing standing) {}

    /** What a month says against all of them. */
    public enum Standing {
        TOO_FEW("too few days to say"),
        WITHIN("within the limits"),
        ABOVE("above the upper limit: look at what happened"),
        BELOW("below the lower limit: fewer flares, or fewer were told");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /** Return it in words. */
        public String words() {
            return words;
        }
    }

    static ControlChart of(List<Counted> months) {
        int days = months.stream().mapToInt(Counted::activeDays).sum();
        int flares = months.stream().mapToInt(Counted::flares).sum();
        double rate = days == 0 ? 0 : (double) flares / days;
        return new ControlChart(
                months.stream()
                        .filter(month -> month.activeDays() > 0)
                        .map(month -> point(month, rate))
                        .toList(),
                rate);
    }

    private static Point point(Counted month, double rate) {
        double perDay = (double) month.flares() / month.activeDays();
        double spread = DEVIATIONS * Math.sqrt(rate / month.activeDays());
        double lower = Math.max(0, rate - spread);
        double upper = rate + spread;
        Standing standing = month.activeDays() < FEWEST_DAYS
                ? Standing.TOO_FEW
                : perDay > upper ? Standing.ABOVE : perDay < lower ? Standing.BELOW : Standing.WITHIN;
        return new Point(month, perDay, lower, upper, standing);
    }

    /** Return the rate in words; that none was told in few days is no rate. */
    String words() {
        int days =
                points.stream().mapToInt(point -> point.counted().activeDays()).sum();
        int flares = points.stream().mapToInt(point -> point.counted().flares()).sum();
        if (flares == 0) {
            return "No flare was told on " + days + (days == 1 ? " active day" : " active days")
                    + (days < FEWEST_DAYS ? ": too few to say" : "");
        }
        return String.format(Locale.ROOT, "%.1f flares in 100 active days", rate * 100);
    }

    /** Return the largest value on the chart, for its scale; more than 0. */
    double top() {
        double top = points.stream()
                .mapToDouble(point -> Math.max(point.perDay(), point.upper()))
                .max()
                .orElse(0);
        return top > 0 ? top : 1;
    }
}

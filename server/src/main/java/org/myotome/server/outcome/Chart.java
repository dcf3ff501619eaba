package org.myotome.server.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.explanation.OutcomeSentences;
import org.myotome.engine.language.Words;
import org.myotome.engine.outcome.Change;
import org.myotome.engine.outcome.Followed;
import org.myotome.engine.outcome.Measure;
import org.myotome.engine.outcome.NumberText;
import org.myotome.engine.outcome.Reading;
import org.myotome.engine.outcome.Scale;
import org.myotome.engine.outcome.Series;
import org.myotome.server.wording.Spoken;

/**
 * The drawing of one series in a box of 320 by 160: points with their values and days, the error of measuring as a band around
 * the first value, what matters to people as a dashed line. Everything that it shows is in the description, too.
 *
 * @param id names it on its page
 * @param title what is drawn
 * @param description the same in words
 * @param ticks the values at the side
 * @param band the error of measuring; none where it is not known
 * @param goal what matters to people; none where it is not known or lies outside the drawing
 * @param line the points joined
 * @param points the readings
 * @param replaced scores of a day that do not count
 * @param better which way is better
 */
public record Chart(
        String id,
        String title,
        String description,
        List<Tick> ticks,
        Optional<Band> band,
        Optional<String> goal,
        String line,
        List<Point> points,
        List<Point> replaced,
        String better) {

    private static final double LEFT = 34;
    private static final double RIGHT = 304;
    private static final double TOP = 22;
    private static final double BOTTOM = 132;
    private static final double WIDEST_WHOLE_SCALE = 24;
    private static final double CLOSEST_LABELS = 42;
    private static final int MOST_TICKS = 5;

    public Chart {
        ticks = List.copyOf(ticks);
        points = List.copyOf(points);
        replaced = List.copyOf(replaced);
    }

    /** A value at the side. */
    public record Tick(String y, String label) {}

    /** The band. */
    public record Band(String y, String height) {}

    /**
     * A reading.
     *
     * @param x from the left
     * @param y from above
     * @param value the score; empty where there is no room for it
     * @param day the day; empty where there is no room for it
     * @param anchor how the words stand to the point
     * @param last whether it is the latest
     */
    public record Point(String x, String y, String value, String day, String anchor, boolean last) {}

    /** Draw a series. */
    static Chart of(Followed followed, int number, Words words) {
        return new Drawing(followed, words).chart("chart-" + number);
    }

    /** Where values and days lie in the box. Lives for one chart. */
    private static final class Drawing {

        private final Words words;
        private final OutcomeSentences sentences;
        private final Followed followed;
        private final Series series;
        private final Measure measure;
        private final Change change;
        private final double low;
        private final double high;

        Drawing(Followed followed, Words words) {
            this.words = words;
            this.sentences = new OutcomeSentences(words);
            this.followed = followed;
            this.series = followed.series();
            this.measure = series.measure();
            this.change = followed.change();
            Scale scale = measure.scale();
            if (scale.most() - scale.least() <= WIDEST_WHOLE_SCALE) {
                low = scale.least();
                high = scale.most();
            } else {
                double[] range = range(scale);
                double step = step(range[1] - range[0]);
                low = Math.max(scale.least(), Math.floor(range[0] / step) * step);
                high = Math.min(scale.most(), Math.ceil(range[1] / step) * step);
            }
        }

        /** Return the least and the largest value to be seen. */
        private double[] range(Scale scale) {
            double reach =
                    Math.max(change.detectable().orElse(0.0), change.important().orElse(0.0));
            double least = change.first().value() - reach;
            double most = change.first().value() + reach;
            for (Reading reading : series.readings()) {
                least = Math.min(least, reading.value());
                most = Math.max(most, reading.value());
            }
            double margin = Math.max((most - least) / 10, 1);
            return new double[] {Math.max(scale.least(), least - margin), Math.min(scale.most(), most + margin)};
        }

        private static double step(double range) {
            double rough = range / MOST_TICKS;
            double ten = Math.pow(10, Math.floor(Math.log10(rough)));
            for (double nice : new double[] {1, 2, 5}) {
                if (nice * ten >= rough) {
                    return nice * ten;
                }
            }
            return 10 * ten;
        }

        Chart chart(String id) {
            List<Point> points = points();
            return new Chart(
                    id,
                    sentences.name(series),
                    description(),
                    ticks(),
                    measure.isRatedChange()
                            ? bandAround(0)
                            : bandAround(change.first().value()),
                    goal(),
                    line(points),
                    points,
                    replaced(),
                    measure.scale().best() == Scale.Best.MOST ? words.say("↑ better") : words.say("↓ better"));
        }

        private double y(double value) {
            return BOTTOM - (value - low) / (high - low) * (BOTTOM - TOP);
        }

        private double x(LocalDate day) {
            long whole = series.last().day().toEpochDay() - series.first().day().toEpochDay();
            if (whole == 0) {
                return (LEFT + RIGHT) / 2;
            }
            double inner = 14;
            double share = (double) (day.toEpochDay() - series.first().day().toEpochDay()) / whole;
            return LEFT + inner + share * (RIGHT - LEFT - 2 * inner);
        }

        private List<Tick> ticks() {
            double step = step(high - low);
            List<Tick> ticks = new ArrayList<>();
            for (double value = Math.ceil(low / step) * step; value <= high + step / 1000; value += step) {
                ticks.add(new Tick(NumberText.of(y(value)), sentences.number(value)));
            }
            return ticks;
        }

        private Optional<Band> bandAround(double middle) {
            return change.detectable().map(error -> {
                double above = y(Math.min(high, middle + error));
                double below = y(Math.max(low, middle - error));
                return new Band(NumberText.of(above), NumberText.of(below - above));
            });
        }

        private Optional<String> goal() {
            double from = measure.isRatedChange() ? 0 : change.first().value();
            double way = measure.scale().best() == Scale.Best.MOST ? 1 : -1;
            return change.important()
                    .map(least -> from + way * least)
                    .filter(value -> value >= low && value <= high)
                    .map(value -> NumberText.of(y(value)));
        }

        private List<Point> points() {
            List<Point> points = new ArrayList<>();
            double lastLabel = Double.NEGATIVE_INFINITY;
            double end = x(series.last().day());
            for (Reading reading : series.readings()) {
                double x = x(reading.day());
                boolean last = reading.equals(series.last());
                boolean room = last || (x - lastLabel >= CLOSEST_LABELS && end - x >= CLOSEST_LABELS);
                lastLabel = room ? x : lastLabel;
                points.add(new Point(
                        NumberText.of(x),
                        NumberText.of(y(reading.value())),
                        room ? sentences.number(reading.value()) : "",
                        room ? Spoken.shortDay(words, reading.day()) : "",
                        "middle",
                        last));
            }
            return points;
        }

        private List<Point> replaced() {
            List<Point> points = new ArrayList<>();
            for (Reading reading : series.readings()) {
                for (double value : reading.replaced()) {
                    points.add(new Point(
                            NumberText.of(x(reading.day())), NumberText.of(y(value)), "", "", "middle", false));
                }
            }
            return points;
        }

        private static String line(List<Point> points) {
            return String.join(
                    " ",
                    points.stream().map(point -> point.x() + "," + point.y()).toList());
        }

        private String description() {
            List<String> values = series.readings().stream()
                    .map(reading -> words.say(
                            "{0}: {1}", Spoken.shortDay(words, reading.day()), sentences.number(reading.value())))
                    .toList();
            String better = measure.scale().best() == Scale.Best.MOST
                    ? words.say("Higher is better.")
                    : words.say("Lower is better.");
            String all = words.say("{0}.", String.join(words.of("list", "; "), values));
            return String.join(" ", better, all, sentences.change(followed));
        }
    }
}

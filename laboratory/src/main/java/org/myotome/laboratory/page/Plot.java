package org.myotome.laboratory.page;

import java.util.List;

/** A plot. Values are plain numbers; the axes say what they mean and in which unit. */
public sealed interface Plot {

    /**
     * A line or a set of points, with the spread of each point where it is known.
     *
     * @param name what the legend calls it
     * @param x places
     * @param y values, as many as places
     * @param halfWidths half the length of each interval, as many as places, or none
     */
    record Series(String name, List<Double> x, List<Double> y, List<Double> halfWidths) {
        public Series {
            x = List.copyOf(x);
            y = List.copyOf(y);
            halfWidths = List.copyOf(halfWidths);
            boolean intervals = halfWidths.isEmpty() || halfWidths.size() == x.size();
            if (x.size() != y.size() || !intervals) {
                throw new IllegalArgumentException("The series (" + name + ") has " + x.size() + " places, " + y.size()
                        + " values and " + halfWidths.size() + " intervals.\nMaybe one of them was left out.");
            }
        }

        /** Return a series without intervals. */
        public static Series of(String name, List<Double> x, List<Double> y) {
            return new Series(name, x, y, List.of());
        }
    }

    /** Lines over a numeric axis. */
    record Lines(String xAxis, String yAxis, List<Series> series) implements Plot {
        public Lines {
            series = List.copyOf(series);
        }
    }

    /** Points over a numeric axis. */
    record Points(String xAxis, String yAxis, List<Series> series) implements Plot {
        public Points {
            series = List.copyOf(series);
        }
    }

    /**
     * The values of one group of bars.
     *
     * @param name what the legend calls it
     * @param values one per category
     * @param halfWidths half the length of each interval, one per category, or none
     */
    record Group(String name, List<Double> values, List<Double> halfWidths) {
        public Group {
            values = List.copyOf(values);
            halfWidths = List.copyOf(halfWidths);
        }
    }

    /** Bars over categories. */
    record Bars(String xAxis, String yAxis, List<String> categories, List<Group> groups) implements Plot {
        public Bars {
            categories = List.copyOf(categories);
            groups = List.copyOf(groups);
        }
    }

    /**
     * A grid of shades, such as a confusion matrix.
     *
     * @param columns names from left to right
     * @param rows names from bottom to top
     * @param values by row, then column
     */
    record Grid(String xAxis, String yAxis, List<String> columns, List<String> rows, List<List<Double>> values)
            implements Plot {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            values = values.stream().map(List::copyOf).toList();
        }
    }
}

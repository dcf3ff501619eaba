package org.myotome.biomechanics.opensim;

import java.util.List;
import java.util.Optional;

/** A table of numbers over time. Every number is finite, and times rise. Immutable. */
public final class Table {

    private final String file;
    private final Angles angles;
    private final List<String> labels;
    private final double[] times;
    private final double[][] columns;

    /** What the head of a table says about its angles. */
    public enum Angles {
        DEGREES,
        RADIANS,
        NOT_SAID
    }

    /** Take over the columns, which the caller does not use any more. */
    Table(String file, Angles angles, List<String> labels, double[] times, double[][] columns) {
        this.file = file;
        this.angles = angles;
        this.labels = List.copyOf(labels);
        this.times = times;
        this.columns = columns;
    }

    /** Return the name of the file. */
    public String file() {
        return file;
    }

    /** Return what the head says about angles. */
    public Angles angles() {
        return angles;
    }

    /** Return the labels of the columns, without that of the time. */
    public List<String> labels() {
        return labels;
    }

    /** Return how many rows there are, 1 or more. */
    public int rows() {
        return times.length;
    }

    /** Return the times in s. */
    public double[] times() {
        return times.clone();
    }

    /** Return the first time in s. */
    public double from() {
        return times[0];
    }

    /** Return the last time in s. */
    public double to() {
        return times[times.length - 1];
    }

    /** Return the numbers of a column, if there is one with this label. */
    public Optional<double[]> find(String label) {
        int column = labels.indexOf(label);
        return column < 0 ? Optional.empty() : Optional.of(columns[column].clone());
    }
}

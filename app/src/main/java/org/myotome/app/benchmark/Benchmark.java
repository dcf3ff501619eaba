package org.myotome.app.benchmark;

import java.util.function.Consumer;

/** Measures something and says what it found, row by row. */
public interface Benchmark {

    /** Return the name by which it is asked for. */
    String name();

    /** Return what it measures, in a sentence. */
    String about();

    /**
     * Measure.
     *
     * @param seed what inputs are drawn from, where any are
     * @param rows takes each row as soon as it is known
     */
    void run(long seed, Consumer<Row> rows);
}

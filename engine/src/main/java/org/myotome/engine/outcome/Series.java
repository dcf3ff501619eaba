package org.myotome.engine.outcome;

import java.util.List;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;

/**
 * The scores of one measure over time.
 *
 * @param measure what was measured
 * @param side on which side; unknown for measures of no side, and where nobody said
 * @param about what it was about; may be empty
 * @param readings one for each day on which it was taken, by day; at least one
 */
public record Series(Measure measure, Known<Side> side, String about, List<Reading> readings) {

    public Series {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("The series of " + measure.id() + " must have a reading.");
        }
        for (int i = 1; i < readings.size(); i++) {
            if (!readings.get(i - 1).day().isBefore(readings.get(i).day())) {
                throw new IllegalArgumentException("The days of " + measure.id() + " must rise, but "
                        + readings.get(i).day() + " comes after "
                        + readings.get(i - 1).day() + ".");
            }
        }
    }

    /** Return a short key: measure, side and what it is about. */
    public String key() {
        return measure.id()
                + side.find().map(known -> "/" + known.word()).orElse("")
                + (about.isEmpty() ? "" : ": " + about);
    }

    /** Return the first reading. */
    public Reading first() {
        return readings.getFirst();
    }

    /** Return the latest reading. */
    public Reading last() {
        return readings.getLast();
    }
}

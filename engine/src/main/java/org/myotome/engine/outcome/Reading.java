package org.myotome.engine.outcome;

import java.time.LocalDate;
import java.util.List;
import org.myotome.engine.record.Known;

/**
 * The score of one day.
 *
 * @param day the person's own calendar day
 * @param value the score that counts: the one entered last for this day
 * @param standardError the standard error of measuring it; unknown where nobody knows
 * @param replaced scores of the same day that were entered before and do not count, first to last
 */
public record Reading(LocalDate day, double value, Known<Double> standardError, List<Double> replaced) {

    public Reading {
        replaced = List.copyOf(replaced);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The score (" + value + ") of " + day + " must be a number.");
        }
    }

    /** Read a score that was taken once on its day. */
    public Reading(LocalDate day, double value, Known<Double> standardError) {
        this(day, value, standardError, List.of());
    }
}

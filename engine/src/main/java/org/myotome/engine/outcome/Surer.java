package org.myotome.engine.outcome;

import java.time.LocalDate;

/**
 * A measurement that would make an answer surer.
 *
 * @param measure what to measure
 * @param about what it would be about; may be empty
 * @param again whether it has been measured before
 * @param from from which day on it makes sense
 */
public record Surer(Measure measure, String about, boolean again, LocalDate from) {}

package org.myotome.engine.startingpoint;

import java.util.List;

/**
 * The trials of an earlier search for the same person.
 *
 * @param daysUntilNext days until the visit after it, at least 0
 * @param trials the trials, in order
 */
public record EarlierVisit(double daysUntilNext, List<Trial> trials) {

    public EarlierVisit {
        trials = List.copyOf(trials);
        if (!(daysUntilNext >= 0)) {
            throw new IllegalArgumentException(
                    "The days until the next visit (" + daysUntilNext + ") must not be negative.");
        }
    }
}

package org.myotome.engine.outcome;

/** How a score comes about. */
public sealed interface Scoring {

    /** Answered or counted as it is, or worked out elsewhere and entered. */
    record AsGiven() implements Scoring {}

    /** The answers multiplied, such as days in a week times minutes in a day. */
    record Product() implements Scoring {}

    /**
     * The mean of another measure's scores of one day over everything that it was about on the first day; a day on which
     * one of them is missing has no mean.
     */
    record MeanOver(String measureId) implements Scoring {}

    /** The person says how much has changed since the beginning: 0 is no change, and each score stands for itself. */
    record RatedChange() implements Scoring {}
}

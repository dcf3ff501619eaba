package org.myotome.engine.outcome;

/**
 * One thing that a measure asks or has somebody do.
 *
 * @param ask the question or the task, in this project's own words
 * @param least the least answer
 * @param most the largest answer
 * @param lowest what the least answer means; may be empty
 * @param highest what the largest answer means; may be empty
 */
public record MeasureItem(String ask, int least, int most, String lowest, String highest) {

    public MeasureItem {
        if (ask.isBlank()) {
            throw new IllegalArgumentException("The text of an item must not be empty.");
        }
        if (least >= most) {
            throw new IllegalArgumentException(
                    "The least answer (" + least + ") must be less than the largest (" + most + ").");
        }
    }
}

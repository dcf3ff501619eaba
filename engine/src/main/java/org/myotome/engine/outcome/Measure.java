package org.myotome.engine.outcome;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.record.Known;

/**
 * Something about a person that can be asked, counted, timed or entered again and again.
 *
 * @param id stable
 * @param name what it is called
 * @param asks what it is about, in a plain sentence
 * @param question which of the four questions it helps to answer; none where it only belongs to the picture
 * @param rank what speaks first where several measures answer one question: 1 before 2
 * @param scale what a score can be
 * @param scoring how a score comes about
 * @param items what is asked or done; empty where only a score is entered
 * @param error the smallest difference between two scores that is more than the error of measuring, with a confidence of
 *     95 %; none where it is not known
 * @param important the smallest change for the better that matters to people; none where it is not known
 * @param loinc codes
 * @param rights licence and source
 * @param use for whom, and how often
 */
public record Measure(
        String id,
        String name,
        String asks,
        Optional<Question> question,
        int rank,
        Scale scale,
        Scoring scoring,
        List<MeasureItem> items,
        Optional<Threshold> error,
        Optional<Threshold> important,
        List<Loinc> loinc,
        Rights rights,
        Use use) {

    /** 1.96 times the square root of 2: from the standard error of one score to the difference of two at 95 %. */
    private static final double DIFFERENCE_OF_TWO = Interval.STANDARD_ERRORS * 1.4142135623730951;

    public Measure {
        items = List.copyOf(items);
        loinc = List.copyOf(loinc);
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("The id (" + id + ") and name (" + name + ") must not be empty.");
        }
        if (!rights.textShipped() && !items.isEmpty()) {
            throw new IllegalArgumentException(
                    "The measure " + id + " has items although its text is not shipped.\nMaybe remove the items.");
        }
    }

    /**
     * Return the standard error of one score; unknown where the error of measuring is. A rated change is held against no
     * change, which is not measured and does not err.
     */
    public Known<Double> standardError() {
        double apart = isRatedChange() ? Interval.STANDARD_ERRORS : DIFFERENCE_OF_TWO;
        return error.map(threshold -> Known.of(threshold.points() / apart)).orElseGet(Known::unknown);
    }

    /** Return whether the person says with it how much has changed. */
    public boolean isRatedChange() {
        return scoring instanceof Scoring.RatedChange;
    }

    /** Return whether its scores are worked out from those of another measure, and never entered. */
    public boolean isWorkedOut() {
        return scoring instanceof Scoring.MeanOver;
    }

    /**
     * Return the score that follows from answers.
     *
     * @param answers one for each item, in their order
     * @return unknown as soon as one answer is: what is missing stays missing
     * @throws IllegalArgumentException if there are more or fewer answers than items, or one is outside its item's range
     */
    public Known<Double> scoreOf(List<Known<Integer>> answers) {
        if (answers.size() != items.size()) {
            throw new IllegalArgumentException("The answers (" + answers.size() + ") to " + id + " must be as many as "
                    + "its items (" + items.size() + ").");
        }
        double product = 1;
        for (int i = 0; i < answers.size(); i++) {
            if (!(answers.get(i) instanceof Known.Value<Integer>(Integer answer))) {
                return Known.unknown();
            }
            MeasureItem item = items.get(i);
            if (answer < item.least() || answer > item.most()) {
                throw new IllegalArgumentException("The answer (" + answer + ") to \"" + item.ask()
                        + "\" must lie between " + item.least() + " and " + item.most() + ".");
            }
            product *= answer;
        }
        return Known.of(product);
    }
}

package org.myotome.engine.triage;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.record.AsWritten;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.RawInput;

/**
 * Notices that somebody wrote down a measured fever: a temperature word with a number of 38 to 42 (degrees Celsius) or
 * 101 to 107 (degrees Fahrenheit) beside it.
 *
 * <p>A fever without a number is left to the question, because "no fever" is what most people write. It can only raise
 * the caution. Ours, awaiting clinician review.
 */
final class WrittenFever {

    /** Id of the question that asks about it. */
    static final String QUESTION = "fever_or_chills";

    private static final List<String> TEMPERATURE_WORDS =
            List.of("fever", "feverish", "temperature", "temp", "thermometer");
    /** How many words away the number may stand. */
    private static final int NEAR = 4;

    private WrittenFever() {}

    /** Return whether it stands in the story or in what was typed. */
    static boolean appearsIn(CaseRecord record) {
        if (appearsIn(record.complaint().story())) {
            return true;
        }
        for (RawInput entry : record.rawInput()) {
            if (appearsIn(entry.valueAsEntered())) {
                return true;
            }
        }
        return false;
    }

    private static boolean appearsIn(String text) {
        if (text.isEmpty()) {
            return false;
        }
        List<String> words = AsWritten.split(Words.plain(text).strip(), " ");
        for (int i = 0; i < words.size(); i++) {
            if (TEMPERATURE_WORDS.contains(words.get(i))
                    && (isFever(numberAfter(words, i)) || isFever(numberBefore(words, i)))) {
                return true;
            }
        }
        return false;
    }

    /** Return the whole part of the nearest number after a word, if it stands near enough. */
    private static Optional<Integer> numberAfter(List<String> words, int from) {
        int last = Math.min(words.size() - 1, from + NEAR);
        for (int i = from + 1; i <= last; i++) {
            Optional<Integer> number = wholeNumber(words.get(i));
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    /** Return the whole part of the nearest number before a word; its decimals stand between the two. */
    private static Optional<Integer> numberBefore(List<String> words, int from) {
        int first = Math.max(0, from - NEAR);
        for (int i = from - 1; i >= first; i--) {
            Optional<Integer> number = wholeNumber(words.get(i));
            if (number.isPresent()) {
                Optional<Integer> whole = i > first ? wholeNumber(words.get(i - 1)) : Optional.empty();
                return whole.isPresent() ? whole : number;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> wholeNumber(String word) {
        if (word.isEmpty() || word.length() > 3) {
            return Optional.empty();
        }
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            char digit = word.charAt(i);
            if (digit < '0' || digit > '9') {
                return Optional.empty();
            }
            number = 10 * number + (digit - '0');
        }
        return Optional.of(number);
    }

    private static boolean isFever(Optional<Integer> number) {
        if (number.isEmpty()) {
            return false;
        }
        int degrees = number.get();
        return (degrees >= 38 && degrees <= 42) || (degrees >= 101 && degrees <= 107);
    }
}

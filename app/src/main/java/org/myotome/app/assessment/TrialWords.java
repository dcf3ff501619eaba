package org.myotome.app.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.FormOfFaults;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/**
 * What happened in a trial, in one line: the form (a word of {@link Trial.Form}, or {@code c}, {@code n}, {@code u} for
 * {@code clean}, {@code not_clean}, {@code unable}), the pain from 0 to 10, and the numbers of the faults seen;
 * {@code not_clean 2 1 3}. Faults grade a form that was left open.
 */
final class TrialWords {

    /** How to write it, for messages. */
    static final String HOW =
            "clean, not_clean, minor, major, compensated or unable, then pain 0 to 10, then the numbers of the faults seen";

    private TrialWords() {}

    /**
     * Read a line.
     *
     * @throws IllegalArgumentException with what is wrong with it
     */
    static Trial read(String line, SidedMovement tried, Movement movement) {
        String[] words = line.strip().split("\\s+", -1);
        if (words.length < 2) {
            throw new IllegalArgumentException("The trial (" + line.strip() + ") must be: " + HOW + ".");
        }
        List<String> faults = new ArrayList<>();
        for (int index = 2; index < words.length; index++) {
            faults.add(fault(words[index], movement));
        }
        return new Trial(tried, graded(form(words[0]), movement, faults, line), faults, pain(words[1]));
    }

    private static Trial.Form form(String word) {
        String written = word.toLowerCase(Locale.ROOT);
        return switch (written) {
            case "c" -> Trial.Form.CLEAN;
            case "n" -> Trial.Form.NOT_CLEAN;
            case "u" -> Trial.Form.UNABLE;
            default ->
                Arrays.stream(Trial.Form.values())
                        .filter(form -> form.word().equals(written))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("The form (" + word
                                + ") must be clean, not_clean, minor, major, compensated or unable."));
        };
    }

    /** The faults seen have to fit the form, and say how grave a form was that left it open. */
    private static Trial.Form graded(Trial.Form form, Movement movement, List<String> faults, String line) {
        try {
            return FormOfFaults.graded(form, movement, faults);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The trial (" + line.strip() + ") does not fit together. " + e.getMessage(), e);
        }
    }

    private static PainReport pain(String word) {
        if (word.equals("unknown")) {
            return new PainReport.Unknown();
        }
        try {
            return new PainReport.Score(Double.parseDouble(word));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The pain (" + word + ") must be a number from 0 to 10, or unknown.", e);
        }
    }

    private static String fault(String word, Movement movement) {
        int number = word.matches("\\d{1,3}") ? Integer.parseInt(word) : 0;
        if (number < 1 || number > movement.faults().size()) {
            throw new IllegalArgumentException("The fault (" + word + ") must be a number from 1 to "
                    + movement.faults().size() + ".");
        }
        return movement.faults().get(number - 1).text();
    }
}

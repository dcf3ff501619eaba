package org.myotome.app.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/**
 * What happened in a trial, in one line: the form ({@code clean}, {@code compensated}, {@code unable}, or its first
 * letter), the pain from 0 to 10, and for a compensated one the numbers of the faults seen; {@code compensated 2 1 3}.
 */
final class TrialWords {

    /** How to write it, for messages. */
    static final String HOW = "clean, compensated or unable, then pain 0 to 10, then the numbers of the faults seen";

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
        return new Trial(tried, form(words[0]), faults, pain(words[1]));
    }

    private static Trial.Form form(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return Optional.of(plain)
                .flatMap(written -> List.of(Trial.Form.values()).stream()
                        .filter(form -> form.word().equals(written)
                                || form.word().substring(0, 1).equals(written))
                        .findFirst())
                .orElseThrow(() ->
                        new IllegalArgumentException("The form (" + word + ") must be clean, compensated or unable."));
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

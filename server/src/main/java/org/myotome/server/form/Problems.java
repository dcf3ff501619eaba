package org.myotome.server.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.myotome.engine.language.Words;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Problem;

/** Reads the fields of one form and gathers everything that is wrong, so that it is all said at once. */
public final class Problems {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[-+]?\\d{1,9}([.,]\\d{1,9})?");

    private final Map<String, String> values;
    private final Words words;
    private final List<Problem> found = new ArrayList<>();

    /** Read the given fields; say in English what is wrong. */
    public Problems(Map<String, String> values) {
        this(values, Words.ENGLISH);
    }

    /** Read the given fields; say what is wrong in a language. Labels and units are given in that language, too. */
    public Problems(Map<String, String> values, Words words) {
        this.values = values;
        this.words = words;
    }

    /** Return what is wrong so far. */
    public List<Problem> found() {
        return List.copyOf(found);
    }

    /**
     * Stop if anything was wrong.
     *
     * @throws BadInputException with every problem found
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BadInputException(found);
        }
    }

    /** Note a problem. */
    public void add(String field, String value, String remedy) {
        found.add(new Problem(field, value, remedy));
    }

    /** Return a field's text, or the empty text. */
    public String text(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** Return a field's text; notes a problem when it is too long. */
    public String text(String field, String label, int longest) {
        String text = text(field);
        if (text.length() > longest) {
            add(
                    label,
                    words.say("{0, plural, one {# character} other {# characters}}", text.length()),
                    words.say(
                            "{0, plural, one {Shorten it to # character.} other {Shorten it to # characters.}}",
                            longest));
            return "";
        }
        return text;
    }

    /** Return what a plain number says, with a point or a comma before decimals. What a unit follows is none: 12d. */
    public static Optional<Double> findNumber(String text) {
        return PLAIN_NUMBER.matcher(text).matches()
                ? Optional.of(Double.parseDouble(text.replace(',', '.')))
                : Optional.empty();
    }

    /** Return a number, unknown where nothing was typed; notes a problem when it is no number or out of range. */
    public Known<Double> number(String field, String label, double least, double most, String unit, String hint) {
        String text = text(field);
        if (text.isEmpty() || text.equals("unknown")) {
            return Known.unknown();
        }
        Optional<Double> written = findNumber(text);
        if (written.isEmpty()) {
            add(label, text, noNumber(unit));
            return Known.unknown();
        }
        double number = written.get();
        if (!(number >= least && number <= most)) {
            add(label, text, outOfRange(least, most, unit) + " " + hint);
            return Known.unknown();
        }
        return Known.of(number);
    }

    private String noNumber(String unit) {
        return unit.isEmpty()
                ? words.say("Write a number, or leave it empty when it is not known.")
                : words.say("Write a number of {0}, or leave it empty when it is not known.", unit);
    }

    private String outOfRange(double least, double most, String unit) {
        return unit.isEmpty()
                ? words.say("It must lie between {0} and {1}.", least, most)
                : words.say("It must lie between {0} and {1} {2}.", least, most, unit);
    }

    /** Return a whole number, unknown where nothing was typed; notes a problem otherwise. */
    public Known<Integer> whole(String field, String label, int least, int most, String unit) {
        Known<Double> number = number(field, label, least, most, unit, "");
        if (number instanceof Known.Value<Double>(Double value)) {
            int rounded = (int) value.doubleValue();
            if (rounded != value) {
                add(
                        label,
                        text(field),
                        unit.isEmpty()
                                ? words.say("Write a whole number.")
                                : words.say("Write a whole number of {0}.", unit));
                return Known.unknown();
            }
            return Known.of(rounded);
        }
        return Known.unknown();
    }

    /** Return a pain report: a number from 0 to 10, {@code present}, {@code absent}, or unknown. */
    public PainReport pain(String field, String label) {
        String text = text(field);
        return switch (text) {
            case "", "unknown" -> new PainReport.Unknown();
            case "present" -> new PainReport.Present();
            case "absent" -> new PainReport.Absent();
            default -> {
                Known<Double> score = number(
                        field,
                        label,
                        0,
                        10,
                        words.of("points"),
                        words.say("0 is no pain, 10 the worst imaginable. Leave it unknown if unsure."));
                yield score.find().<PainReport>map(PainReport.Score::new).orElseGet(PainReport.Unknown::new);
            }
        };
    }

    /** Return the choice that a field names, or the first of the fallback; notes a problem when it names none. */
    public <T> T choice(
            String field, String label, List<T> choices, java.util.function.Function<T, String> word, T none) {
        String text = text(field);
        if (text.isEmpty()) {
            return none;
        }
        Optional<T> chosen = choices.stream()
                .filter(choice -> word.apply(choice).equals(text))
                .findFirst();
        if (chosen.isEmpty()) {
            add(label, text, words.say("Choose one of the answers on the page."));
            return none;
        }
        return chosen.get();
    }
}

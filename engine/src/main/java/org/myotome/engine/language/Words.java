package org.myotome.engine.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says things in a language. Each text is asked for by its English wording; one that has no translation is said in English, so
 * that nothing is left unsaid.
 */
public final class Words {

    /** English, in which everything is written first. */
    public static final Words ENGLISH = new Words(Language.ENGLISH, Map.of());

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] WEEKDAYS = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
    };
    /** Between what is meant and the words for it. */
    private static final char MEANING = '|';

    private static final char BEGIN_APART = '\u2068';
    private static final char END_APART = '\u2069';

    private final Language language;
    private final Map<String, String> translations;

    /**
     * Say things by a table of translations.
     *
     * @param translations by English wording; patterns have the places of the English pattern
     */
    public Words(Language language, Map<String, String> translations) {
        this.language = language;
        this.translations = translations;
    }

    /** Return the language. */
    public Language language() {
        return language;
    }

    /** Return whether a text is known in this language. */
    public boolean isKnown(String english) {
        return language == Language.ENGLISH || translations.containsKey(english);
    }

    /** Return a text that is data, such as the name of a movement: nothing is put into it. */
    public String of(String english) {
        return translations.getOrDefault(english, english);
    }

    /**
     * Return a word that means something else elsewhere: {@code of("side", "left")}. Translations have it as {@code side|left}.
     */
    public String of(String meaning, String english) {
        return translations.getOrDefault(meaning + MEANING + english, english);
    }

    /**
     * Say a sentence.
     *
     * @param english the English pattern, as {@link Pattern} reads it; before a bar may stand what is meant: {@code form|Steady}
     * @param arguments text, whole numbers, numbers, days
     * @throws IllegalArgumentException if the pattern or its translation cannot be read, or an argument is missing
     */
    public String say(String english, Object... arguments) {
        String translated = translations.get(english);
        String pattern = translated == null ? english.substring(english.indexOf(MEANING) + 1) : translated;
        for (int index = 0; index < pattern.length(); index++) {
            if (pattern.charAt(index) == '{') {
                return Pattern.of(pattern).format(this, arguments);
            }
        }
        return pattern;
    }

    /**
     * Return the numbers of the arguments that a pattern puts in, each once.
     *
     * @throws IllegalArgumentException if the pattern cannot be read
     */
    public static List<Integer> placesOf(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('}') < 0
                ? List.of()
                : Pattern.of(pattern).places();
    }

    /** Return a day, such as {@code 4 November 2026}. */
    public String day(LocalDate day) {
        return say("{0} {1} {2}", day.getDayOfMonth(), month(day), day.getYear());
    }

    /** Return the name of a day's month. */
    public String month(LocalDate day) {
        return of(MONTHS[day.getMonthValue() - 1]);
    }

    /** Return the name of a day of the week. */
    public String weekday(DayOfWeek day) {
        return of(WEEKDAYS[day.getValue() - 1]);
    }

    /** Return a number with as many decimals as it has: {@code 2}, {@code 2.5}. */
    public String number(double value) {
        long whole = (long) value;
        String written = whole == value ? Long.toString(whole) : Double.toString(value);
        return written.replace('.', language.decimalMark());
    }

    /** Return things one after the other, with the comma of the language between. */
    public String list(List<String> parts) {
        return String.join(of("list", ", "), parts);
    }

    /** Return what stands before tenths. */
    public char decimalMark() {
        return language.decimalMark();
    }

    /** Return a text with its first letter large. */
    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    String written(@Nullable Object argument) {
        return switch (argument) {
            case Double value -> number(value);
            case Integer value -> Integer.toString(value);
            case Long value -> Long.toString(value);
            case LocalDate day -> day(day);
            case String text -> apart(text);
            case null, default ->
                throw new IllegalArgumentException("This cannot be put into a sentence: " + argument + ".");
        };
    }

    /** Keep a text in Latin letters together within one that is written from right to left (Unicode's isolates). */
    private String apart(String text) {
        return language.isRightToLeft() && hasLatin(text) ? BEGIN_APART + text + END_APART : text;
    }

    private static boolean hasLatin(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if ((letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z')) {
                return true;
            }
        }
        return false;
    }
}

package org.myotome.server.words;

import java.text.Normalizer;
import java.util.Optional;
import org.myotome.server.page.BadInputException;
import org.myotome.server.wording.Saying;

/**
 * Makes what somebody wrote or pasted fit to keep and to show: any script, either direction. Characters that nobody sees and
 * that change how others are shown are left out; the words stay as they are.
 */
final class WrittenText {

    /** More signs on one letter than any script writes make a page unreadable. Ours: Hebrew and Tibetan need fewer. */
    private static final int MOST_MARKS = 8;

    private static final int MOST_EMPTY_LINES = 1;
    private static final int LINE_BREAK = '\n';

    private WrittenText() {}

    /** Return the text as it is kept, or nothing where no letter, number or sign is left. */
    static Optional<String> find(String written) {
        String lines = written.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        String seen = composed(seen(composed(lines)));
        String text = fewEmptyLines(seen).strip();
        return text.codePoints().anyMatch(WrittenText::isSomething) ? Optional.of(text) : Optional.empty();
    }

    /**
     * Return the text as it is kept.
     *
     * @param field what it is called
     * @param most the most characters, as people count them
     * @throws BadInputException if nothing is left, or it is too long; nothing is cut off
     */
    static String required(Saying field, String written, int most) {
        String text = find(written)
                .orElseThrow(() ->
                        new BadInputException(field, Saying.say("no words"), Saying.say("Write at least one word.")));
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            throw new BadInputException(
                    field,
                    Saying.say("{0, plural, one {# character} other {# characters}}", length),
                    Saying.say(
                            "{0, plural, one {Shorten it to # character. Nothing was cut off.} other {Shorten it to # characters."
                                    + " Nothing was cut off.}}",
                            most));
        }
        return text;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String seen(String text) {
        StringBuilder kept = new StringBuilder();
        int marks = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            marks = isMark(letter) ? marks + 1 : 0;
            if (marks <= MOST_MARKS && !isUnseen(letter)) {
                kept.appendCodePoint(letter == '\t' ? ' ' : letter);
            }
        }
        return kept.toString();
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Controls, halves of characters, unassigned ones, and those that turn the direction of what follows by force. */
    private static boolean isUnseen(int letter) {
        int type = Character.getType(letter);
        boolean control = type == Character.CONTROL && letter != LINE_BREAK && letter != '\t';
        boolean broken = type == Character.SURROGATE || type == Character.UNASSIGNED || type == Character.PRIVATE_USE;
        boolean turns = (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
        return control || broken || turns || letter == 0xFEFF;
    }

    private static boolean isSomething(int letter) {
        int type = Character.getType(letter);
        return !Character.isWhitespace(letter) && type != Character.FORMAT && type != Character.SPACE_SEPARATOR;
    }

    private static String fewEmptyLines(String text) {
        return text.replaceAll("[ \\u00A0]+\n", "\n").replaceAll("\n{" + (MOST_EMPTY_LINES + 2) + ",}", "\n\n");
    }
}

package org.myotome.server.paper;

import java.util.Map;
import java.util.TreeMap;

/**
 * Arabic letters take the form that their neighbours ask for. A PDF holds forms, so each letter is replaced by its form (Unicode
 * Standard, chapter 9.2, "Arabic Cursive Joining", and the blocks Arabic Presentation Forms A and B). Letters of Arabic, Persian and
 * Urdu are known; marks above and below stay and do not part their neighbours.
 */
final class Joining {

    /** Offsets of the forms of a letter from its isolated form. */
    private static final int FINAL = 1;

    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200D';

    /** Isolated forms of letters that join on both sides; three more forms follow each. */
    private static final Map<Character, Character> BOTH_SIDES = pairs(
            "\u0626\uFE89\u0628\uFE8F\u062A\uFE95\u062B\uFE99\u062C\uFE9D\u062D\uFEA1\u062E\uFEA5\u0633\uFEB1\u0634\uFEB5"
                    + "\u0635\uFEB9\u0636\uFEBD\u0637\uFEC1\u0638\uFEC5\u0639\uFEC9\u063A\uFECD\u0641\uFED1\u0642\uFED5"
                    + "\u0643\uFED9\u0644\uFEDD\u0645\uFEE1\u0646\uFEE5\u0647\uFEE9\u064A\uFEF1\u067E\uFB56\u0686\uFB7A"
                    + "\u06A9\uFB8E\u06AF\uFB92\u06CC\uFBFC\u0679\uFB66\u06BE\uFBAA\u06C1\uFBA6");

    /** Isolated forms of letters that join with the one before only; the final form follows each. */
    private static final Map<Character, Character> BEFORE_ONLY = pairs(
            "\u0622\uFE81\u0623\uFE83\u0624\uFE85\u0625\uFE87\u0627\uFE8D\u0629\uFE93\u062F\uFEA9\u0630\uFEAB\u0631\uFEAD"
                    + "\u0632\uFEAF\u0648\uFEED\u0649\uFEEF\u0698\uFB8A\u0688\uFB88\u0691\uFB8C\u06BA\uFB9E\u06D2\uFBAE"
                    + "\u06C0\uFBA4");

    /** Lam and the alef behind it are written as one; isolated forms by alef, the final form follows each. */
    private static final Map<Character, Character> LAM_ALEF = pairs("\u0622\uFEF5\u0623\uFEF7\u0625\uFEF9\u0627\uFEFB");

    private Joining() {}

    private static Map<Character, Character> pairs(String text) {
        Map<Character, Character> pairs = new TreeMap<>();
        for (int i = 0; i < text.length(); i += 2) {
            pairs.put(text.charAt(i), text.charAt(i + 1));
        }
        return pairs;
    }

    /** Return a text, in the order in which it is read, with each letter in its form. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean isBeforeOpen = false; // whether the letter before joins with this one
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isMark(letter)) {
                joined.append(letter);
                continue;
            }
            int next = nextLetter(text, i);
            Character together = letter == LAM && next < text.length() ? LAM_ALEF.get(text.charAt(next)) : null;
            if (together != null) {
                joined.append((char) (together + (isBeforeOpen ? FINAL : 0)));
                joined.append(text, i + 1, next); // marks between the two
                i = next;
                isBeforeOpen = false;
                continue;
            }
            boolean joinsNext = opens(letter) && next < text.length() && closes(text.charAt(next));
            joined.append(form(letter, isBeforeOpen, joinsNext));
            isBeforeOpen = opens(letter);
        }
        return joined.toString();
    }

    private static char form(char letter, boolean joinsBefore, boolean joinsNext) {
        Character both = BOTH_SIDES.get(letter);
        if (both != null) {
            int offset = joinsBefore ? joinsNext ? MEDIAL : FINAL : joinsNext ? INITIAL : 0;
            return (char) (both + offset);
        }
        Character before = BEFORE_ONLY.get(letter);
        return before == null ? letter : (char) (before + (joinsBefore ? FINAL : 0));
    }

    private static int nextLetter(String text, int from) {
        int next = from + 1;
        while (next < text.length() && isMark(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Whether a letter joins with the one after it. */
    private static boolean opens(char letter) {
        return BOTH_SIDES.containsKey(letter) || letter == TATWEEL || letter == JOINER;
    }

    /** Whether a letter joins with the one before it. */
    private static boolean closes(char letter) {
        return opens(letter) || BEFORE_ONLY.containsKey(letter);
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}

package org.myotome.engine.triage;

import java.util.Locale;

/** Finds words in what an examiner or a person wrote. */
final class Words {

    private Words() {}

    /** Return the text in small letters, with single blanks for everything but letters and digits, and around it. */
    static String plain(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(small.length() + 2).append(' ');
        for (int i = 0; i < small.length(); i++) {
            char letter = small.charAt(i);
            boolean kept = Character.isLetterOrDigit(letter);
            if (kept) {
                plain.append(letter);
            } else if (letter != '\'' && letter != '\u2019' && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.append(' ').toString();
    }
}

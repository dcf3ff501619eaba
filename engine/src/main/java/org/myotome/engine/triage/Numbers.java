package org.myotome.engine.triage;

import java.util.Optional;

/** Reads plain decimal numbers out of what was typed. */
final class Numbers {

    private static final int LONGEST = 12;

    private Numbers() {}

    /** Return the number that a text is, such as {@code -3} or {@code 9.5}, or nothing. */
    static Optional<Double> find(String text) {
        String plain = text.trim().replace(',', '.');
        return isDecimal(plain) ? Optional.of(Double.parseDouble(plain)) : Optional.empty();
    }

    private static boolean isDecimal(String text) {
        String unsigned = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        boolean startsAndEndsWithDigit = !unsigned.isEmpty()
                && unsigned.length() <= LONGEST
                && isDigit(unsigned.charAt(0))
                && isDigit(unsigned.charAt(unsigned.length() - 1));
        return startsAndEndsWithDigit && isDigitsWithOnePointAtMost(unsigned);
    }

    private static boolean isDigitsWithOnePointAtMost(String text) {
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '.') {
                points++;
            } else if (!isDigit(letter)) {
                return false;
            }
        }
        return points <= 1;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}

package org.myotome.biomechanics.opensim;

import java.util.Optional;

/** Reads numbers. */
final class Numbers {

    /** Longer than a double ever needs to be. */
    private static final int LONGEST = 400;

    private Numbers() {}

    /** Return the finite number that a word stands for, if it does; without suffixes and hexadecimal digits. */
    static Optional<Double> parse(String word) {
        if (word.length() > LONGEST || !isPlain(word)) {
            return Optional.empty();
        }
        try {
            double number = Double.parseDouble(word);
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}

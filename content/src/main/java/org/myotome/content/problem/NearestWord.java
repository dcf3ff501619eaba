package org.myotome.content.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. Distance: Levenshtein 1966, insertions, deletions and substitutions. */
public final class NearestWord {

    private NearestWord() {}

    /** Return the known word that is nearest to what was written, if one is near enough to be worth naming. */
    public static Optional<String> find(String written, Collection<String> known) {
        String plain = plain(written);
        int farthest = Math.max(1, plain.length() / 3);
        String nearest = "";
        int least = farthest + 1;
        for (String word : known) {
            int distance = distance(plain, plain(word));
            if (distance < least) {
                least = distance;
                nearest = word;
            }
        }
        return least <= farthest ? Optional.of(nearest) : Optional.empty();
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int substitution = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(above[column - 1] + substitution, Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return above[to.length()];
    }
}

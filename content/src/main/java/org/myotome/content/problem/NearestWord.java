package org.myotome.content.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that somebody probably meant. Distance: insertions, deletions, substitutions and swapped neighbours
 * (Damerau 1964), each counting one.
 */
public final class NearestWord {

    private static final int SHORTEST_WORD = 3;

    private NearestWord() {}

    /** Return the known word that is nearest to what was written, if one is near enough to be worth naming. */
    public static Optional<String> find(String written, Collection<String> known) {
        String plain = plain(written);
        if (plain.length() < SHORTEST_WORD) {
            return Optional.empty();
        }
        int least = 1 + Math.max(1, plain.length() / 3);
        Optional<String> nearest = Optional.empty();
        for (String word : known) {
            int distance = distance(plain, plain(word));
            if (distance < least) {
                least = distance;
                nearest = Optional.of(word);
            }
        }
        return nearest;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int row = 0; row <= from.length(); row++) {
            for (int column = 0; column <= to.length(); column++) {
                cost[row][column] = row == 0 || column == 0 ? row + column : cheapest(cost, from, row, to, column);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, int row, String to, int column) {
        char last = from.charAt(row - 1);
        int substituted = cost[row - 1][column - 1] + (last == to.charAt(column - 1) ? 0 : 1);
        int least = Math.min(substituted, 1 + Math.min(cost[row - 1][column], cost[row][column - 1]));
        boolean swapped =
                row > 1 && column > 1 && last == to.charAt(column - 2) && from.charAt(row - 2) == to.charAt(column - 1);
        return swapped ? Math.min(least, cost[row - 2][column - 2] + 1) : least;
    }
}

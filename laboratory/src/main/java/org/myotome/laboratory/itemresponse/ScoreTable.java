package org.myotome.laboratory.itemresponse;

import java.util.Arrays;
import java.util.List;

/**
 * What people scored on items.
 *
 * <p>Scores count from 0; a score that was not taken is {@link #MISSING}, which is never a score of 0.
 */
public final class ScoreTable {

    /** Stands for a score that was not taken. */
    public static final int MISSING = -1;

    private final int[][] scores;
    private final int items;
    private final int highestScore;

    private ScoreTable(int[][] scores, int items, int highestScore) {
        this.scores = scores;
        this.items = items;
        this.highestScore = highestScore;
    }

    /**
     * Return a table.
     *
     * @param scores by person, then item
     * @param highestScore the best score an item can have, 1 or more, whether anybody reached it or not
     * @throws IllegalArgumentException if rows differ in length or a score is out of range
     */
    public static ScoreTable of(int[][] scores, int highestScore) {
        int items = scores.length == 0 ? 0 : scores[0].length;
        int[][] copy = new int[scores.length][];
        for (int person = 0; person < scores.length; person++) {
            copy[person] = scores[person].clone();
            check(copy[person], person, items, highestScore);
        }
        return new ScoreTable(copy, items, highestScore);
    }

    private static void check(int[] row, int person, int items, int highestScore) {
        boolean inRange = Arrays.stream(row).allMatch(score -> score >= MISSING && score <= highestScore);
        if (row.length != items || !inRange) {
            throw new IllegalArgumentException("Person " + person + " has the scores " + Arrays.toString(row) + "; "
                    + items + " from 0 to " + highestScore + " are expected.\nMaybe a missing score was not written as "
                    + MISSING + ".");
        }
    }

    /** Return how many people there are. */
    public int people() {
        return scores.length;
    }

    /** Return how many items there are. */
    public int items() {
        return items;
    }

    /** Return the best score an item can have. */
    public int highestScore() {
        return highestScore;
    }

    /** Return a score, or {@link #MISSING}. */
    public int score(int person, int item) {
        return scores[person][item];
    }

    /** Return the table of some people, in the order given. */
    public ScoreTable ofPeople(List<Integer> people) {
        int[][] some = people.stream().map(person -> scores[person]).toArray(int[][]::new);
        return new ScoreTable(some, items, highestScore);
    }

    /** Return the table of some items, in the order given. */
    public ScoreTable ofItems(List<Integer> chosen) {
        int[][] some = new int[scores.length][chosen.size()];
        for (int person = 0; person < scores.length; person++) {
            for (int i = 0; i < chosen.size(); i++) {
                some[person][i] = scores[person][chosen.get(i)];
            }
        }
        return new ScoreTable(some, chosen.size(), highestScore);
    }

    /** Return how many people have a given score on an item. */
    public int count(int item, int score) {
        int count = 0;
        for (int[] row : scores) {
            count += row[item] == score ? 1 : 0;
        }
        return count;
    }
}

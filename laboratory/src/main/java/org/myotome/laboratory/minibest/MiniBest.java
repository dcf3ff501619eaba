package org.myotome.laboratory.minibest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.myotome.laboratory.itemresponse.DataFile;
import org.myotome.laboratory.itemresponse.ScoreTable;

/**
 * The scores (Santos and Duarte 2016, CC BY 4.0) and the items of them that are used.
 *
 * @param items what is in the table, in its order
 * @param table scores 0 to 2
 * @param old for each person whether they belong to the old group
 */
public record MiniBest(List<Item> items, ScoreTable table, List<Boolean> old) {

    private static final int HIGHEST_SCORE = 2;
    private static final int FIRST_ITEM_COLUMN = 2;

    /** An item most of whose people score alike tells next to nothing; this many in a hundred are most. */
    public static final int MOST_ALIKE_PERCENT = 95;

    /** The four parts of the test. */
    public enum Part {
        /** Adjusting before a movement. */
        ANTICIPATORY(0, "anticipatory"),
        /** Stepping when pushed. */
        REACTIVE(1, "reactive"),
        /** Standing with less to see or feel. */
        SENSORY(2, "sensory"),
        /** Walking with a second task. */
        GAIT(3, "gait");

        private final int ability;
        private final String word;

        Part(int ability, String word) {
            this.ability = ability;
            this.word = word;
        }

        /** Return the number of the ability that this part needs, from 0. */
        public int ability() {
            return ability;
        }

        /** Return the part in a word. */
        public String word() {
            return word;
        }
    }

    /**
     * One item.
     *
     * @param code as in the data: its number, with l or r where sides are scored apart
     * @param name what the person does
     * @param part which part of the test it belongs to
     */
    public record Item(String code, String name, Part part) {}

    private static final List<Item> ALL = List.of(
            new Item("1", "sit to stand", Part.ANTICIPATORY),
            new Item("2", "rise to toes", Part.ANTICIPATORY),
            new Item("3l", "stand on the left leg", Part.ANTICIPATORY),
            new Item("3r", "stand on the right leg", Part.ANTICIPATORY),
            new Item("4", "step forward to catch balance", Part.REACTIVE),
            new Item("5", "step backward to catch balance", Part.REACTIVE),
            new Item("6l", "step to the left to catch balance", Part.REACTIVE),
            new Item("6r", "step to the right to catch balance", Part.REACTIVE),
            new Item("7", "stand, eyes open, firm ground", Part.SENSORY),
            new Item("8", "stand, eyes closed, foam", Part.SENSORY),
            new Item("9", "stand on an incline, eyes closed", Part.SENSORY),
            new Item("10", "change walking speed", Part.GAIT),
            new Item("11", "walk with head turns", Part.GAIT),
            new Item("12", "walk and turn on the spot", Part.GAIT),
            new Item("13", "step over an obstacle", Part.GAIT),
            new Item("14", "up and go while counting backward", Part.GAIT));

    public MiniBest {
        items = List.copyOf(items);
        old = List.copyOf(old);
    }

    /** Return all items of all people. */
    public static MiniBest shipped() {
        DataFile file = DataFile.beside(MiniBest.class, "scores.csv");
        checkHead(file);
        int[][] scores = file.body().stream().map(MiniBest::scores).toArray(int[][]::new);
        List<Boolean> old =
                file.body().stream().map(row -> "Old".equals(row.get(1))).toList();
        return new MiniBest(ALL, ScoreTable.of(scores, HIGHEST_SCORE), old);
    }

    private static void checkHead(DataFile file) {
        List<String> head = file.rows().getFirst();
        List<String> expected = ALL.stream().map(item -> "Best_" + item.code()).toList();
        if (!head.subList(FIRST_ITEM_COLUMN, head.size()).equals(expected)) {
            throw new IllegalStateException("The columns (" + head + ") of " + file.name()
                    + " are not the items.\nMaybe the file was made in another way than its ORIGIN.md says.");
        }
    }

    private static int[] scores(List<String> row) {
        return row.subList(FIRST_ITEM_COLUMN, row.size()).stream()
                .mapToInt(cell -> cell.isEmpty() ? ScoreTable.MISSING : Integer.parseInt(cell))
                .toArray();
    }

    /**
     * Return only the items that tell people apart: no score may be that of more than {@link #MOST_ALIKE_PERCENT} in a
     * hundred people.
     */
    public MiniBest thatTellApart() {
        return of(IntStream.range(0, items.size())
                .filter(this::tellsApart)
                .boxed()
                .toList());
    }

    private boolean tellsApart(int item) {
        int most = IntStream.rangeClosed(0, HIGHEST_SCORE)
                .map(score -> table.count(item, score))
                .max()
                .orElse(0);
        return 100 * most <= MOST_ALIKE_PERCENT * table.people();
    }

    /** Return only one item of each that is done on both sides: the left one. */
    public MiniBest ofOneSide() {
        return of(IntStream.range(0, items.size())
                .filter(item -> !items.get(item).code().endsWith("r"))
                .boxed()
                .toList());
    }

    private MiniBest of(List<Integer> chosen) {
        return new MiniBest(chosen.stream().map(items::get).toList(), table.ofItems(chosen), old);
    }

    /** Return the numbers of the people in a group. */
    public List<Integer> people(boolean inOldGroup) {
        List<Integer> people = new ArrayList<>();
        for (int person = 0; person < old.size(); person++) {
            if (old.get(person) == inOldGroup) {
                people.add(person);
            }
        }
        return people;
    }
}

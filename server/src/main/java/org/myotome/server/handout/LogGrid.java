package org.myotome.server.handout;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.myotome.engine.language.Words;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.Side;

/**
 * The table that is filled in by hand: a row for each training day of one to four weeks, a column for each movement, a box for each set.
 *
 * @param columns the movements, in the order in which they are done
 * @param rows the days
 */
public record LogGrid(List<String> columns, List<Row> rows) {

    /** So that the table fits on one page beside what else is said there. */
    private static final int MOST_ROWS = 14;

    private static final int MOST_WEEKS = 4;

    public LogGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A day.
     *
     * @param number counts the rows from 1, so that a returned sheet is quickly typed in
     * @param day short name of the day of the week
     * @param beginsWeek whether it is the first one of a week
     * @param cells one for each movement
     */
    public record Row(int number, String day, boolean beginsWeek, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A movement on a day.
     *
     * @param boxes the sets by side; none where it rests on this day
     */
    public record Cell(List<Boxes> boxes) {

        public Cell {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * Boxes to tick.
     *
     * @param side the side, or empty
     * @param count how many sets
     */
    public record Boxes(String side, int count) {}

    /** Lay a programme out, with words of a language. */
    static LogGrid of(Programme programme, Words words) {
        Locale locale = Locale.forLanguageTag(words.language().tag());
        List<DayOfWeek> days =
                Stream.of(DayOfWeek.values()).filter(programme::isTrainingDay).toList();
        int weeks = Math.clamp(MOST_ROWS / Math.max(1, days.size()), 1, MOST_WEEKS);
        List<Row> rows = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            for (DayOfWeek day : days) {
                List<ProgrammeItem> planned = programme.itemsOn(day);
                rows.add(new Row(
                        rows.size() + 1,
                        day.getDisplayName(TextStyle.SHORT, locale),
                        day == days.getFirst(),
                        programme.items().stream()
                                .map(item -> planned.contains(item) ? cell(item, words) : new Cell(List.of()))
                                .toList()));
            }
        }
        return new LogGrid(
                programme.items().stream().map(ProgrammeItem::movementId).toList(), rows);
    }

    private static Cell cell(ProgrammeItem item, Words words) {
        int sets = item.dose().sets();
        if (item.sides().isEmpty()) {
            return new Cell(
                    item.dose().perSide()
                            ? List.of(boxes(Side.LEFT, sets, words), boxes(Side.RIGHT, sets, words))
                            : List.of(new Boxes("", sets)));
        }
        return new Cell(
                item.sides().stream().map(side -> boxes(side, sets, words)).toList());
    }

    private static Boxes boxes(Side side, int sets, Words words) {
        return new Boxes(side == Side.LEFT ? words.say("side|L") : words.say("side|R"), sets);
    }

    /** Return the grid with other words for its columns. */
    LogGrid named(List<String> names) {
        return new LogGrid(names, rows);
    }
}

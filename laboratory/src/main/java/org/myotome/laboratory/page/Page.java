package org.myotome.laboratory.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A page about one experiment.
 *
 * @param title what was asked
 * @param blocks what is shown, from top to bottom
 */
public record Page(String title, List<Block> blocks) {

    public Page {
        blocks = List.copyOf(blocks);
    }

    /** Something on a page. */
    public sealed interface Block {}

    /** A heading. */
    public record Heading(String text) implements Block {}

    /** A paragraph of plain text. */
    public record Text(String text) implements Block {}

    /**
     * A table.
     *
     * @param caption what it shows
     * @param head one word per column
     * @param rows cells; each row as long as the head
     */
    public record Table(String caption, List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != head.size()) {
                    throw new IllegalArgumentException("The row (" + row + ") has " + row.size() + " cells, the head "
                            + head.size() + ".\nMaybe a column was added in one place only.");
                }
            }
        }
    }

    /**
     * A plot.
     *
     * @param caption what it shows
     * @param plot what to draw
     */
    public record Figure(String caption, Plot plot) implements Block {}

    /** Return a writer of a page with a title. */
    public static Writer titled(String title) {
        return new Writer(title);
    }

    /** Writes a page from top to bottom. */
    public static final class Writer {

        private final String title;
        private final List<Block> blocks = new ArrayList<>();

        private Writer(String title) {
            this.title = title;
        }

        /** Add a heading. */
        public Writer heading(String text) {
            return add(new Heading(text));
        }

        /** Add a paragraph. */
        public Writer text(String text) {
            return add(new Text(text));
        }

        /** Add a table. */
        public Writer table(String caption, List<String> head, List<List<String>> rows) {
            return add(new Table(caption, head, rows));
        }

        /** Add a plot. */
        public Writer figure(String caption, Plot plot) {
            return add(new Figure(caption, plot));
        }

        private Writer add(Block block) {
            blocks.add(block);
            return this;
        }

        /** Return the page. */
        public Page page() {
            return new Page(title, blocks);
        }
    }
}

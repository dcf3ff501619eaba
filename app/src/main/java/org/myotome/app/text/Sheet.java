package org.myotome.app.text;

import java.util.List;

/** Lines of text under headings, wrapped to the width of a terminal. Not for use by several threads. */
final class Sheet {

    private static final int WIDTH = 80;
    private static final String INDENT = "    ";

    private final StringBuilder lines = new StringBuilder();

    /** Write a line that stands out on the left. */
    Sheet title(String text) {
        wrap("", "", text);
        return this;
    }

    /** Write a heading that stands alone. */
    Sheet heading(String text) {
        lines.append("  ").append(text).append('\n');
        return this;
    }

    /** Write a heading and its items; nothing at all if there are none. */
    Sheet section(String heading, List<String> items) {
        if (!items.isEmpty()) {
            lines.append("  ").append(heading).append('\n');
            items.forEach(item -> wrap(INDENT, INDENT + "  ", item));
        }
        return this;
    }

    /** Write a heading and its numbered items; nothing at all if there are none. */
    Sheet numbered(String heading, List<String> items) {
        if (!items.isEmpty()) {
            lines.append("  ").append(heading).append('\n');
            for (int index = 0; index < items.size(); index++) {
                String number = (index + 1) + ". ";
                wrap(INDENT + number, INDENT + " ".repeat(number.length()), items.get(index));
            }
        }
        return this;
    }

    /** Return the text. */
    String text() {
        return lines.toString();
    }

    private void wrap(String first, String following, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.strip().split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.append(line).append('\n');
                line = new StringBuilder(following);
                empty = true;
            }
            if (!empty) {
                line.append(' ');
            }
            line.append(word);
            empty = false;
        }
        lines.append(line).append('\n');
    }
}

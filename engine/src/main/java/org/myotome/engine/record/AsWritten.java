package org.myotome.engine.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as somebody wrote them, made comparable. */
public final class AsWritten {

    private AsWritten() {}

    /** Return words in lower case, with spaces for hyphens and underscores and none at the ends. */
    public static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /** Return the parts of a text between separators. Written out, because {@code String.split} brings regular expressions along. */
    public static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + separator.length();
        }
        parts.add(text.substring(from));
        return List.copyOf(parts);
    }
}

package org.myotome.engine.record;

import java.util.Locale;

/** Words as somebody wrote them, made comparable. */
public final class AsWritten {

    private AsWritten() {}

    /** Return words in lower case, with spaces for hyphens and underscores and none at the ends. */
    public static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
}

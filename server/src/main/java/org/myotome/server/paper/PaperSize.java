package org.myotome.server.paper;

import java.util.Locale;
import org.myotome.server.form.OneOf;

/** The sheets that people have at home. */
public enum PaperSize {
    /** 210 by 297 mm (ISO 216). */
    A4("A4"),
    /** 8.5 by 11 inches, 216 by 279 mm: the United States and Canada. */
    LETTER("US Letter");

    private final String label;

    PaperSize(String label) {
        this.label = label;
    }

    /** Return the word used in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Return its name for people. */
    public String label() {
        return label;
    }

    /** Return the size as CSS names it. */
    public String css() {
        return this == A4 ? "A4" : "letter";
    }

    /**
     * Return the size with a word.
     *
     * @throws org.myotome.server.page.BadInputException if there is none
     */
    public static PaperSize of(String word) {
        return OneOf.get(values(), PaperSize::word, word, "Paper", "Ask for a4 or letter.");
    }
}

package org.myotome.server.style;

/** What a reader asked their browser for, as far as colours change by it. */
public enum Theme {
    LIGHT("Light", false, false),
    DARK("Dark", true, false),
    LIGHT_MORE_CONTRAST("Light, more contrast", false, true),
    DARK_MORE_CONTRAST("Dark, more contrast", true, true);

    private final String label;
    private final boolean dark;
    private final boolean moreContrast;

    Theme(String label, boolean dark, boolean moreContrast) {
        this.label = label;
        this.dark = dark;
        this.moreContrast = moreContrast;
    }

    /** Return its name for readers. */
    public String label() {
        return label;
    }

    /** Return whether a rule for these media counts in this theme. */
    boolean takes(String media) {
        return (dark || !media.contains("prefers-color-scheme: dark"))
                && (moreContrast || !media.contains("prefers-contrast: more"))
                && !media.contains("prefers-reduced-motion")
                && !media.contains("print");
    }
}

package org.myotome.journeys;

import java.util.Locale;

/** The screens that journeys are walked on, in CSS pixels. */
enum Screen {
    PHONE(390, 844),
    TABLET(820, 1180);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Return the name to use in file names. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

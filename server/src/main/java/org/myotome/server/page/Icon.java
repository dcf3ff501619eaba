package org.myotome.server.page;

/** The small line drawings that go with words; never without a word, except close and sound. */
public enum Icon {
    PEOPLE(
            "M9 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM3 20c0-3.5 2.5-6 6-6s6 2.5 6 6M16 4.5a3.5 3.5 0 010 6.5M18 14.5c2 .8 3 3 3 5.5"),
    STRAND("M4 18c4 0 4-6 8-6s4-6 8-6M12 12h.01"),
    BODY("M12 6.5a2 2 0 100-4 2 2 0 000 4zM12 8.5v6M7 10l5-1.5L17 10M9 21.5l3-7 3 7"),
    CLOCK("M12 21a9 9 0 100-18 9 9 0 000 18zM12 7v5l3.5 2"),
    LIST("M6 4h12v16H6zM9 9h6M9 13h6M9 17h3"),
    SHIELD("M12 3l7 3v5c0 5-3 8.5-7 10-4-1.5-7-5-7-10V6z"),
    BOLT("M13 3L6 13h5l-1 8 7-10h-5z"),
    LOCK("M7 11h10v9H7zM9 11V8a3 3 0 016 0v3"),
    SPEECH("M5 5h14a1.5 1.5 0 011.5 1.5v8A1.5 1.5 0 0119 16h-8l-4.5 4v-4H5a1.5 1.5 0 01-1.5-1.5v-8A1.5 1.5 0 015 5z"),
    PAUSE("M9 6v12M15 6v12"),
    UP("M12 19V5M6 11l6-6 6 6"),
    DOWN("M12 5v14M6 13l6 6 6-6"),
    CHECK("M5 12.5l4.5 4.5L19 7.5"),
    CROSS("M6 6l12 12M18 6L6 18"),
    NEXT("M9 6l6 6-6 6"),
    UNDO("M8 6L4 10l4 4M4 10h10a5 5 0 010 10h-3"),
    FIND("M10.5 17a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM15.5 15.5L20 20"),
    MORNING("M3 19h18M6 19a6 6 0 0112 0M12 6v3M4.5 10l2 1.6M19.5 10l-2 1.6"),
    QUESTION("M12 21a9 9 0 100-18 9 9 0 000 18zM9.5 9.5a2.5 2.5 0 114 2c-1 .7-1.500 1.200-1.500 2.500M12 17h.01"),
    LEAVE("M14 4H6v16h8M10 12h10M16 8l4 4-4 4"),
    PRINT("M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z"),
    CHART("M4 4v16h16M8 15l3.500-4.500 3 2.500 4.500-6"),
    PEN("M4 20l1-4L16 5l3 3L8 19z"),
    KEY("M8 15.500a4.500 4.500 0 100-9 4.500 4.500 0 000 9zM12.500 11H21v4M17 11v3"),
    SHOE("M3 17h18v-2c-4-.5-6-2-8-6l-2 2-4-3-3 1zM3 17v-5M12 12l1.500-1.500M14 14l1.500-1.500"),
    HOUSE("M4 11l8-7 8 7v9h-5v-6H9v6H4z"),
    BARS("M5 20v-7M12 20V5M19 20v-10M3 20h18"),
    FIGURE(
            "M14 5.500a1.800 1.800 0 100-3.600 1.800 1.800 0 000 3.600zM5 12l5-3 4 1 3 3 3 .5M12 10l-2 5 4 2 1 5M10 15l-5 5");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** Return the drawing in a box of 24 by 24. */
    public String path() {
        return path;
    }
}

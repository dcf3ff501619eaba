package org.myotome.content.translation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A part of what is said. Each part of each language is a file of its own, and is reviewed by itself. */
public enum Section {
    /** The engine's sentences: what follows from what was said, and why. */
    SENTENCES,
    /** Names, cues and faults of movements. */
    MOVEMENTS,
    /** Equipment and conditions. */
    VOCABULARY,
    /** Safety questions, and when to call whom. */
    QUESTIONS,
    /** What safety rules tell people. */
    RULES,
    /** Outcome measures. */
    MEASURES,
    /** Cards of what is good to know. */
    LEARNING,
    /** The server's pages for a person. */
    PAGES,
    /** The app on a phone. */
    APP;

    /** What scripts say on a phone: that of their own, and what the engine says there about movements, locks and questions. */
    public static final List<Section> ON_A_PHONE = List.of(SENTENCES, MOVEMENTS, QUESTIONS, RULES, APP);

    /** Return all sections. */
    public static List<Section> all() {
        return Arrays.asList(values());
    }

    /** Return the name of the section's file, without its ending. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.myotome.server.account;

import java.util.List;
import java.util.Optional;

/** What a link opens of one person's own pages; never anything else. */
public enum LinkScope {
    /** Every page of the person's own. */
    ALL("all", "All of the person's own pages", "/my/today"),
    /** The safety questions that a person answers themselves, sent ahead of a visit. */
    INTAKE("intake", "Only the questions before a visit", "/my/questions"),
    /** The question about this morning. */
    MORNING("morning", "Only the question about this morning", "/my/check");

    /** What everybody in care may always see and send: whom to call, and where they are in time. */
    private static final List<String> ALWAYS = List.of("/my/stop", "/my/zone");

    private final String word;
    private final String label;
    private final String home;

    LinkScope(String word, String label, String home) {
        this.word = word;
        this.label = label;
        this.home = home;
    }

    /** Return the word used in the database and in forms. */
    public String word() {
        return word;
    }

    /** Return what it opens, in words. */
    public String label() {
        return label;
    }

    /** Return the address of the page that it leads to. */
    public String home() {
        return home;
    }

    /** Return whether it opens a page of the person's own. */
    public boolean opens(String path) {
        return ALWAYS.contains(path)
                || switch (this) {
                    case ALL -> path.startsWith("/my/");
                    case INTAKE -> path.equals(home);
                    case MORNING -> path.equals(home) || path.equals("/my/morning");
                };
    }

    /** Return the scope with a word, if there is one. */
    public static Optional<LinkScope> find(String word) {
        for (LinkScope scope : values()) {
            if (scope.word.equals(word)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }

    static LinkScope ofWord(String word) {
        return find(word).orElseThrow(() -> new IllegalArgumentException("There is no scope (" + word + ")."));
    }
}

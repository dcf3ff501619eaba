package org.myotome.server.timeline;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.history.Event;

/**
 * Entries that follow each other.
 *
 * @param summary what they are together, where they are many of a kind and folded; empty where each is shown
 * @param entries the entries, at least one
 */
public record EntryRun(String summary, List<Entry> entries) {

    private static final int FOLDED_FROM = 4;

    public EntryRun {
        entries = List.copyOf(entries);
    }

    /** Return what an event is one of many of: the sets of a session, the answers to the safety questions. */
    static String kind(Event event) {
        return switch (event) {
            case Event.SetLogged _ -> "sets";
            case Event.SafetyAnswered _ -> "safety questions answered";
            case Event.PersonAnswered _ -> "questions answered by the person";
            default -> "";
        };
    }

    /** Fold entries of one kind and one author that follow each other, where they are four or more. */
    static List<EntryRun> of(List<Entry> entries) {
        List<EntryRun> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= entries.size(); i++) {
            if (i == entries.size() || !areAlike(entries.get(start), entries.get(i))) {
                runs.add(run(entries.subList(start, i)));
                start = i;
            }
        }
        return List.copyOf(runs);
    }

    private static boolean areAlike(Entry one, Entry other) {
        return !one.kind().isEmpty()
                && one.kind().equals(other.kind())
                && one.author().equals(other.author());
    }

    private static EntryRun run(List<Entry> entries) {
        String summary = entries.size() < FOLDED_FROM
                ? ""
                : entries.size() + " " + entries.getFirst().kind();
        return new EntryRun(summary, entries);
    }
}

package org.myotome.server.store;

import java.util.ArrayList;
import java.util.List;

/**
 * All events of a person as of one moment.
 *
 * @param version how many there are; give it back when adding, to be told if somebody was faster
 * @param events in the one order that does not depend on how they arrived
 */
public record History(long version, List<StoredEvent> events) {

    public History {
        events = List.copyOf(events);
    }

    /** Return the history after events were added to exactly this one. */
    public History with(AppendResult.Saved saved) {
        List<StoredEvent> all = new ArrayList<>(events);
        all.addAll(saved.added());
        all.sort(StoredEvent.TOTAL_ORDER);
        return new History(saved.version(), all);
    }
}

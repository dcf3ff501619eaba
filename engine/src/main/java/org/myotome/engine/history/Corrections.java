package org.myotome.engine.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the events that still hold.
 *
 * <p>Corrections are looked at from the last one written to the first. A correction that was itself struck out strikes
 * nothing, so the event it had struck holds again. A correction never strikes one that was written after it.
 */
public final class Corrections {

    private Corrections() {}

    /** Return the events that still hold, corrections left out, in the order given. */
    public static List<RecordedEvent> effective(List<RecordedEvent> events) {
        Set<EventId> struck = struckBy(corrections(events));
        return events.stream()
                .filter(event -> !(event.event() instanceof Event.EventCorrected))
                .filter(event -> !struck.contains(event.id()))
                .toList();
    }

    private static List<RecordedEvent> corrections(List<RecordedEvent> events) {
        return EventOrder.asWritten(events).reversed().stream()
                .filter(event -> event.event() instanceof Event.EventCorrected)
                .toList();
    }

    private static Set<EventId> struckBy(List<RecordedEvent> lastToFirst) {
        Set<EventId> struck = new TreeSet<>();
        List<EventId> written = new ArrayList<>();
        for (RecordedEvent correction : lastToFirst) {
            written.add(correction.id());
            if (!struck.contains(correction.id())
                    && correction.event() instanceof Event.EventCorrected(EventId superseded, String ignored)
                    && !written.contains(superseded)) {
                struck.add(superseded);
            }
        }
        return struck;
    }
}

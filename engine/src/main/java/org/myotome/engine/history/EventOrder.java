package org.myotome.engine.history;

import java.util.Comparator;
import java.util.List;

/**
 * The one order in which events of all devices are read.
 *
 * <p>First by the time it happened, then by the time it was recorded, then by device, then by the device's own sequence,
 * then by id. The order depends on the events alone, never on when or how they arrived, so the same set of events is
 * always read in the same order. A record written later about an earlier day takes the place of that day.
 */
public final class EventOrder {

    /** Compares two events by the total order. */
    public static final Comparator<RecordedEvent> TOTAL = Comparator.comparing(RecordedEvent::occurredAt)
            .thenComparing(RecordedEvent::recordedAt)
            .thenComparing(RecordedEvent::device)
            .thenComparingLong(RecordedEvent::deviceSequence)
            .thenComparing(RecordedEvent::id);

    /** Compares two events by when they were written down; decides which of two corrections came later. */
    static final Comparator<RecordedEvent> AS_WRITTEN = Comparator.comparing(RecordedEvent::recordedAt)
            .thenComparing(RecordedEvent::device)
            .thenComparingLong(RecordedEvent::deviceSequence)
            .thenComparing(RecordedEvent::id);

    private EventOrder() {}

    /** Return the events in the total order. */
    public static List<RecordedEvent> sort(List<RecordedEvent> events) {
        return events.stream().sorted(TOTAL).toList();
    }
}

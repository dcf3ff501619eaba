package org.myotome.engine.history;

import java.util.Comparator;
import java.util.List;
import org.myotome.engine.history.DeviceClocks.Placed;

/**
 * The one order in which events of all devices are read.
 *
 * <p>First by the time it happened, then by the time it was recorded, then by device, then by the device's own sequence,
 * then by id. The order depends on the events alone, never on when or how they arrived, so the same set of events is
 * always read in the same order. A record written later about an earlier day takes the place of that day. A device's
 * clock that went back does not turn round what it wrote.
 */
public final class EventOrder {

    /** Compares two events by the total order, as far as no clock went back. */
    public static final Comparator<RecordedEvent> TOTAL = Comparator.comparing(RecordedEvent::occurredAt)
            .thenComparing(RecordedEvent::recordedAt)
            .thenComparing(RecordedEvent::device)
            .thenComparingLong(RecordedEvent::deviceSequence)
            .thenComparing(RecordedEvent::id);

    /** Two records that differ in nothing but what they say carry one id; then what they say decides. */
    private static final Comparator<RecordedEvent> BY_PLACE = Comparator.comparing(RecordedEvent::device)
            .thenComparingLong(RecordedEvent::deviceSequence)
            .thenComparing(RecordedEvent::id)
            .thenComparing(recorded -> recorded.event().toString());

    private static final Comparator<Placed> AS_HAPPENED = Comparator.comparing(Placed::occurredAt)
            .thenComparing(Placed::recordedAt)
            .thenComparing(Placed::recorded, BY_PLACE);

    private static final Comparator<Placed> AS_WRITTEN =
            Comparator.comparing(Placed::recordedAt).thenComparing(Placed::recorded, BY_PLACE);

    private EventOrder() {}

    /** Return the events in the total order. */
    public static List<RecordedEvent> sort(List<RecordedEvent> events) {
        return sorted(events, AS_HAPPENED);
    }

    /** Return the events in the order in which they were written down; it decides which of two corrections came later. */
    static List<RecordedEvent> asWritten(List<RecordedEvent> events) {
        return sorted(events, AS_WRITTEN);
    }

    private static List<RecordedEvent> sorted(List<RecordedEvent> events, Comparator<Placed> order) {
        return DeviceClocks.place(events).stream()
                .sorted(order)
                .map(Placed::recorded)
                .toList();
    }
}

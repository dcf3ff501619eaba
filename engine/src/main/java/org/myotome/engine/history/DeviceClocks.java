package org.myotome.engine.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads events as if no device's clock had ever gone back.
 *
 * <p>What a device wrote later, by its own sequence, was later. Where its clock says otherwise, the times of what it wrote
 * are moved on by as much as the clock had gone back. The records keep their own times; only their order follows this.
 */
final class DeviceClocks {

    /** Compares by a device's own sequence; times and ids decide only among events that claim the same place. */
    private static final Comparator<RecordedEvent> AS_CHAINED = Comparator.comparingLong(RecordedEvent::deviceSequence)
            .thenComparing(RecordedEvent::recordedAt)
            .thenComparing(RecordedEvent::id);

    private DeviceClocks() {}

    /** An event, and when it happened and was written down by a clock that never went back. */
    record Placed(RecordedEvent recorded, Instant occurredAt, Instant recordedAt) {}

    /** Return each event with its times by a clock that never went back, device by device. */
    static List<Placed> place(List<RecordedEvent> events) {
        Map<String, List<RecordedEvent>> byDevice = new TreeMap<>();
        for (RecordedEvent event : events) {
            byDevice.computeIfAbsent(event.device(), device -> new ArrayList<>())
                    .add(event);
        }
        List<Placed> placed = new ArrayList<>();
        byDevice.values().forEach(ofDevice -> placed.addAll(placeOfDevice(ofDevice)));
        return placed;
    }

    private static List<Placed> placeOfDevice(List<RecordedEvent> events) {
        List<RecordedEvent> chained = events.stream().sorted(AS_CHAINED).toList();
        List<Placed> placed = new ArrayList<>();
        Instant latest = Instant.MIN;
        for (RecordedEvent event : chained) {
            latest = event.recordedAt().isAfter(latest) ? event.recordedAt() : latest;
            Duration back = Duration.between(event.recordedAt(), latest);
            placed.add(new Placed(event, event.occurredAt().plus(back), latest));
        }
        return placed;
    }
}

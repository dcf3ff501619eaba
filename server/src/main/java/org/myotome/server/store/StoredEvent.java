package org.myotome.server.store;

import java.time.Instant;
import java.util.Comparator;

/**
 * An event that is kept.
 *
 * @param personId whom it is about
 * @param position order of arrival for this person, from 1 and without gaps
 * @param eventId names the event for good
 * @param device where it was written down
 * @param deviceSequence its place in the device's chain for this person
 * @param hash of this event and all before it in its chain
 * @param occurredAt when it happened
 * @param recordedAt when it was written down
 * @param receivedAt when it came here
 * @param author who wrote it down
 * @param type kind of event
 * @param version version of the payload's form
 * @param payload what it says
 */
public record StoredEvent(
        String personId,
        long position,
        String eventId,
        String device,
        long deviceSequence,
        Bytes hash,
        Instant occurredAt,
        Instant recordedAt,
        Instant receivedAt,
        String author,
        String type,
        int version,
        Payload payload) {

    /** Compares by the one order in which events of all devices are read; the same as the engine's event order. */
    public static final Comparator<StoredEvent> TOTAL_ORDER = Comparator.comparing(StoredEvent::occurredAt)
            .thenComparing(StoredEvent::recordedAt)
            .thenComparing(StoredEvent::device)
            .thenComparingLong(StoredEvent::deviceSequence)
            .thenComparing(StoredEvent::eventId);
}

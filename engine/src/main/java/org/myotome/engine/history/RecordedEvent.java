package org.myotome.engine.history;

import java.time.Instant;

/**
 * An event with its envelope: who it is about, when it happened, when and where it was written down, and by whom.
 *
 * @param id names the event
 * @param personId whom it is about
 * @param occurredAt when it happened
 * @param recordedAt when it was written down
 * @param device where it was written down
 * @param author who wrote it down
 * @param deviceSequence place in the device's own chain for this person, from 1
 * @param event what happened
 */
public record RecordedEvent(
        EventId id,
        String personId,
        Instant occurredAt,
        Instant recordedAt,
        String device,
        String author,
        long deviceSequence,
        Event event) {

    public RecordedEvent {
        requireNotBlank("person id", personId);
        requireNotBlank("device", device);
        requireNotBlank("author", author);
        if (deviceSequence < 1) {
            throw new IllegalArgumentException(
                    "The device sequence (" + deviceSequence + ") of event " + id.value() + " must be at least 1.");
        }
    }

    private static void requireNotBlank(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The " + what + " of an event must not be empty.");
        }
    }
}

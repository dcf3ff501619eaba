package org.myotome.server.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/**
 * An event that is to be added.
 *
 * @param eventId names the event for good; adding it again under the same name changes nothing
 * @param device where it was written down
 * @param deviceSequence its place in the device's chain for this person, from 1; nothing means: the next one
 * @param occurredAt when it happened; kept to the microsecond
 * @param recordedAt when it was written down; kept to the microsecond
 * @param author who wrote it down, by account and not by name: this is not encrypted
 * @param content what it says
 */
public record NewEvent(
        String eventId,
        String device,
        OptionalLong deviceSequence,
        Instant occurredAt,
        Instant recordedAt,
        String author,
        EventContent content) {

    public NewEvent {
        Requirement.text("event id", eventId, 100);
        Requirement.text("device of an event", device, 100);
        Requirement.text("author of an event", author, 200);
        Requirement.time("time at which an event happened", occurredAt);
        Requirement.time("time at which an event was written down", recordedAt);
        if (deviceSequence.isPresent() && deviceSequence.getAsLong() < 1) {
            throw new IllegalArgumentException(
                    "The device sequence (" + deviceSequence.getAsLong() + ") must be at least 1.");
        }
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }
}

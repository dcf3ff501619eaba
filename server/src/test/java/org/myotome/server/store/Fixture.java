package org.myotome.server.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Events in few words. */
final class Fixture {

    static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    private Fixture() {}

    /** An event of the console, in the next place. */
    static NewEvent event(String id) {
        return event(id, "console", OptionalLong.empty(), 0);
    }

    /** An event of a device, in a given place, so many minutes after Monday morning. */
    static NewEvent event(String id, String device, long sequence, long minutes) {
        return event(id, device, OptionalLong.of(sequence), minutes);
    }

    static NewEvent event(String id, String device, OptionalLong sequence, long minutes) {
        Instant time = MONDAY.plusSeconds(minutes * 60);
        return new NewEvent(
                id, device, sequence, time, time, "account-1", new EventContent("note", 1, Bytes.ofText("says " + id)));
    }

    /** Show a history as one line per event. */
    static String show(History history) {
        return history.events().stream().map(Fixture::show).collect(Collectors.joining("\n"));
    }

    private static String show(StoredEvent event) {
        String payload = switch (event.payload()) {
            case Payload.Plain(Bytes bytes) -> bytes.asText();
            case Payload.Erased() -> "(erased)";
        };
        return event.occurredAt() + " " + event.device() + "/" + event.deviceSequence() + " " + event.eventId() + ": "
                + payload;
    }
}

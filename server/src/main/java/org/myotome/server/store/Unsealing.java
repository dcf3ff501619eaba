package org.myotome.server.store;

/** Turns rows into events that can be read. */
final class Unsealing {

    private Unsealing() {}

    static StoredEvent of(EventTable.Row row, Payload payload) {
        SealedEvent event = row.event();
        return new StoredEvent(
                event.personId(),
                event.position(),
                event.eventId(),
                event.device(),
                event.deviceSequence(),
                event.hash(),
                event.occurredAt(),
                event.recordedAt(),
                row.receivedAt(),
                event.author(),
                event.type(),
                event.version(),
                payload);
    }

    static Bytes open(SealedEvent event, PersonKey key) {
        return event.open(key)
                .orElseThrow(() -> new IllegalStateException("The event (" + event.eventId() + ") of person ("
                        + event.personId() + ") cannot be decrypted.\nMaybe it was altered; verify the store."));
    }
}

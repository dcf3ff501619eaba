package org.myotome.server.store;

import java.util.List;

/** What became of events that were to be added. Unless they are {@link Saved}, nothing was written. */
public sealed interface AppendResult {

    /**
     * All of them are on the disk.
     *
     * @param version the person's version now
     * @param added those that were new, in the order given
     * @param alreadyThere ids of those that had been saved before
     */
    record Saved(long version, List<StoredEvent> added, List<String> alreadyThere) implements AppendResult {

        public Saved {
            added = List.copyOf(added);
            alreadyThere = List.copyOf(alreadyThere);
        }
    }

    /**
     * Somebody else added events in the meantime.
     *
     * @param expectedVersion the version the caller had read
     * @param actualVersion the version there is
     */
    record Conflict(long expectedVersion, long actualVersion) implements AppendResult {}

    /**
     * The place in the device's chain belongs to another event.
     *
     * @param eventId the event that was to be added
     * @param device the device
     * @param deviceSequence the place
     * @param takenBy the event that has it
     */
    record SequenceTaken(String eventId, String device, long deviceSequence, String takenBy) implements AppendResult {}

    /**
     * Events of the device that come before are missing.
     *
     * @param eventId the event that was to be added
     * @param device the device
     * @param deviceSequence its place
     * @param next the place that comes next
     */
    record SequenceGap(String eventId, String device, long deviceSequence, long next) implements AppendResult {}

    /** Another event has this id: an id is used once. */
    record IdTaken(String eventId) implements AppendResult {}

    /** The person was erased; nothing is added for them any more. */
    record PersonErased(String personId) implements AppendResult {}
}

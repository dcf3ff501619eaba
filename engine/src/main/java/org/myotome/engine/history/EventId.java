package org.myotome.engine.history;

/**
 * Names one event for good; given from outside, because the engine makes up no identities.
 *
 * @param value 1 to 100 characters
 */
public record EventId(String value) implements Comparable<EventId> {

    public EventId {
        if (value.isBlank() || value.length() > 100) {
            throw new IllegalArgumentException("The event id (" + value + ") must have 1 to 100 characters.");
        }
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }
}

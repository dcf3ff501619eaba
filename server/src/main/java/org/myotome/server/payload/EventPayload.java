package org.myotome.server.payload;

import java.util.Map;
import java.util.TreeMap;
import org.myotome.engine.history.Event;
import org.myotome.server.store.Bytes;
import org.myotome.server.store.EventContent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Turns events into what the store keeps, and back. Thread-safe. */
public final class EventPayload {

    private static final int VERSION = 1;

    private final JsonMapper mapper = WireForm.mapperFor(Event.class);
    private final Map<String, Class<?>> kinds = new TreeMap<>();

    /** Learn all kinds of events. */
    public EventPayload() {
        for (Class<?> kind : Event.class.getPermittedSubclasses()) {
            if (kind.isRecord()) {
                kinds.put(WireForm.kindOf(kind), kind);
            }
        }
    }

    /** Return whether a type of the store is a kind of event, and not something the server keeps for itself. */
    public boolean isEvent(String type) {
        return kinds.containsKey(type);
    }

    /** Write an event down. */
    public EventContent write(Event event) {
        return new EventContent(WireForm.kindOf(event.getClass()), VERSION, Bytes.of(mapper.writeValueAsBytes(event)));
    }

    /**
     * Read an event.
     *
     * @throws IllegalStateException if this version of the program cannot read it
     */
    public Event read(EventContent content) {
        if (!isEvent(content.type()) || content.version() != VERSION) {
            throw new IllegalStateException("An event of kind (" + content.type() + ") and version ("
                    + content.version() + ") cannot be read.\nMaybe it was written by a newer version of Myotome.");
        }
        try {
            return mapper.readValue(content.payload().toArray(), Event.class);
        } catch (JacksonException unreadable) {
            throw new IllegalStateException(
                    "An event of kind (" + content.type() + ") does not have the shape it should have.\n"
                            + "Maybe it was written by another version of Myotome.",
                    unreadable);
        }
    }
}

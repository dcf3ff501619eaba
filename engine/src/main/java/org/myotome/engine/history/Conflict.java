package org.myotome.engine.history;

import java.util.List;

/**
 * Records that cannot both be true, and the question that settles it. It stays open until one of the events is struck
 * out; meanwhile the more careful reading holds.
 *
 * @param kind what is in conflict
 * @param subject what it is about, such as a question id or a day
 * @param events the events concerned, in the total order
 * @param question what to ask, in a sentence
 */
public record Conflict(Kind kind, String subject, List<EventId> events, String question) {

    public Conflict {
        events = List.copyOf(events);
    }

    /** What is in conflict. */
    public enum Kind {
        SAFETY_ANSWER("safety_answer"),
        PERSON("person"),
        SET("set"),
        SESSION_END("session_end"),
        MORNING("morning"),
        ACTIVITY("activity"),
        UPKEEP("upkeep"),
        PROGRAMME("programme"),
        CLOCK("clock"),
        EVENT_ID("event_id");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }
}

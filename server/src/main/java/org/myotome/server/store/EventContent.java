package org.myotome.server.store;

/**
 * What an event says, in the form in which it is kept.
 *
 * @param type names the kind of event; 1 to 100 characters
 * @param version version of the payload's form, from 1
 * @param payload the content; encrypted where it is kept
 */
public record EventContent(String type, int version, Bytes payload) {

    public EventContent {
        Requirement.text("type of an event", type, 100);
        if (version < 1) {
            throw new IllegalArgumentException(
                    "The version (" + version + ") of the event " + type + " must be at least 1.");
        }
    }
}

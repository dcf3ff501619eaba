package org.myotome.server.intake;

import java.util.List;
import org.myotome.server.page.Problem;

/**
 * What a section says after it was sent.
 *
 * @param message what happened; may be empty
 * @param problems what was wrong; nothing was saved then
 * @param collisions what somebody else changed meanwhile; nothing was saved then
 * @param stillHeld answers that were to be taken back here and still count, because somebody else gave them
 */
public record Said(String message, List<Problem> problems, List<Other> collisions, List<String> stillHeld) {

    public Said {
        stillHeld = List.copyOf(stillHeld);
        problems = List.copyOf(problems);
        collisions = List.copyOf(collisions);
    }

    /**
     * A field that two people changed.
     *
     * @param field its name on the page
     * @param mine what was typed here
     * @param theirs what is stored by now
     */
    public record Other(String field, String mine, String theirs) {}

    /** Return a section that has nothing to say. */
    public static Said nothing() {
        return new Said("", List.of(), List.of(), List.of());
    }

    /** Return a section that was saved, and what of it does not count yet. */
    static Said saved(String text, List<String> stillHeld) {
        return new Said(text, List.of(), List.of(), stillHeld);
    }

    /** Return a section of which nothing was saved, because of what was typed. */
    static Said refused(List<Problem> problems) {
        return new Said("", problems, List.of(), List.of());
    }

    /** Return a section of which nothing was saved, because somebody else changed the same. */
    static Said collided(List<Other> collisions) {
        return new Said("", List.of(), collisions, List.of());
    }

    /** Return a section that says one sentence. */
    public static Said message(String text) {
        return new Said(text, List.of(), List.of(), List.of());
    }
}

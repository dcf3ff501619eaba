package org.myotome.server.casefile;

import java.time.Instant;
import java.util.UUID;

/**
 * A case that a clinician handed over to a colleague.
 *
 * @param from who handed it over
 * @param to who has it from then on
 * @param keepsAccess whether the first goes on seeing it
 * @param note what the colleague should know; may be empty
 * @param at when
 */
public record HandedOver(UUID from, UUID to, boolean keepsAccess, String note, Instant at) {

    private static final String KEEPS = "keeps";

    /** Return the lines in which it is kept; author and moment are those of the entry. */
    String lines() {
        return to + "\n" + (keepsAccess ? KEEPS : "gives up") + "\n" + note;
    }

    static HandedOver ofLines(String text, String author, Instant at) {
        String[] lines = text.split("\n", 3);
        return new HandedOver(UUID.fromString(author), UUID.fromString(lines[0]), lines[1].equals(KEEPS), lines[2], at);
    }
}

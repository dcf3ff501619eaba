package org.myotome.server.casefile;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.myotome.engine.history.EventId;

/**
 * That entries were filed on the wrong person, as it stands in the record of one of the two.
 *
 * @param away whether they went away from this record; otherwise they came to it
 * @param other the record on the other side
 * @param entries the entries of this record
 * @param reason why, in words
 * @param by who moved them
 * @param at when
 */
public record Moved(boolean away, UUID other, List<EventId> entries, String reason, String by, Instant at) {

    private static final String AWAY = "away";
    private static final String HERE = "here";

    public Moved {
        entries = List.copyOf(entries);
    }

    /** Return the lines in which it is kept; author and moment are those of the entry. */
    String lines() {
        return (away ? AWAY : HERE) + "\n" + other + "\n"
                + entries.stream().map(EventId::value).collect(Collectors.joining(" ")) + "\n" + reason;
    }

    static Moved ofLines(String text, String author, Instant at) {
        String[] lines = text.split("\n", 4);
        return new Moved(
                lines[0].equals(AWAY),
                UUID.fromString(lines[1]),
                Arrays.stream(lines[2].split(" ")).map(EventId::new).toList(),
                lines[3],
                author,
                at);
    }
}

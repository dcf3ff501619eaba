package org.myotome.server.casefile;

import java.util.UUID;

/**
 * Somebody who helps a person and enters things for them.
 *
 * @param id names them
 * @param name 1 to 80 characters
 * @param relation what they are to the person, in the words of whoever named them; may be empty
 * @param ended whether they help no more
 */
public record Carer(UUID id, String name, String relation, boolean ended) {

    /** Return name and relation. */
    public String words() {
        return relation.isEmpty() ? name : name + " (" + relation + ")";
    }

    /** Return the lines in which it is kept. */
    String lines() {
        return id + "\n" + name + "\n" + relation;
    }

    static Carer ofLines(String text) {
        String[] lines = text.split("\n", -1);
        return new Carer(UUID.fromString(lines[0]), lines[1], lines[2], false);
    }

    Carer asEnded() {
        return new Carer(id, name, relation, true);
    }
}

package org.myotome.server.page;

import org.myotome.server.wording.Saying;

/**
 * Something typed that cannot be taken as it stands.
 *
 * @param field the field, as it is called on the page
 * @param value what was typed, or what it was; may be empty
 * @param remedy what to do about it, in a sentence
 */
public record Problem(Saying field, Saying value, Saying remedy) {

    /** A problem of a field whose name and remedy are whole English texts; the value stays as it was typed. */
    public Problem(String field, String value, String remedy) {
        this(Saying.ofText(field), Saying.asWritten(value), Saying.ofText(remedy));
    }
}

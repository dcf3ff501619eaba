package org.myotome.server.casefile;

import org.myotome.engine.record.CaseRecord;
import org.myotome.server.wording.Plain;

/**
 * Whom a page is about, in its head.
 *
 * @param name the person's name
 * @param age the age in words
 * @param about complaint and pain policy in few words
 */
public record Heading(String name, String age, String about) {

    /** Return the heading of a case. */
    public static Heading of(CaseFile file) {
        CaseRecord record = file.record();
        return new Heading(
                file.name(),
                Plain.age(record.person()),
                Plain.complaint(record.complaint()) + ", " + Plain.policy(record.painPolicy()));
    }
}

package org.myotome.engine.session;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that a person said on a device, with where and when.
 *
 * @param id names it for good; the same id again is the same entry
 * @param at when it was said, by the device's clock
 * @param day the person's own calendar day, as the device had it
 * @param entry what was said
 */
public record DatedEntry(String id, Instant at, LocalDate day, Entry entry) {

    private static final int LONGEST_ID = 60;

    public DatedEntry {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "The id of an entry (" + id + ") must have 1 to " + LONGEST_ID + " characters.");
        }
    }

    /** Return the id of one of the events that follow from it, from 0. */
    public String eventId(int index) {
        return id + "-" + index;
    }

    /** Return a copy at another time, such as by a clock that is right. */
    public DatedEntry at(Instant otherTime, LocalDate otherDay) {
        return new DatedEntry(id, otherTime, otherDay, entry);
    }
}

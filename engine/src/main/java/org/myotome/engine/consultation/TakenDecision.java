package org.myotome.engine.consultation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A decision as it stands in the record: for which day, a fingerprint of everything it said, and the words for people.
 *
 * @param day the calendar day the decision was for
 * @param fingerprint sixteen hexadecimal digits over the whole decision, every number with all its bits
 * @param words what was decided, in words; not part of the fingerprint, so wording may improve
 */
public record TakenDecision(LocalDate day, String fingerprint, String words) {

    private static final int FINGERPRINT_DIGITS = 16;

    /** Return the text that is kept. */
    public String text() {
        return day + " " + fingerprint + " " + words;
    }

    /** Read a text that was kept; absent if it was not written by {@link #text}. */
    public static Optional<TakenDecision> find(String text) {
        String[] parts = text.split(" ", 3);
        if (parts.length < 3 || parts[1].length() != FINGERPRINT_DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TakenDecision(LocalDate.parse(parts[0]), parts[1], parts[2]));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // kept by something else; it cannot be compared
        }
    }
}

package org.myotome.server.store;

import java.time.Instant;

/** Checks what comes in, so that what the table would refuse is refused with words. */
final class Requirement {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Requirement() {}

    static void text(String what, String value, int longest) {
        if (value.isBlank() || value.length() > longest || value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + value + ") must have 1 to " + longest + " characters.");
        }
    }

    static void time(String what, Instant value) {
        if (value.isBefore(EARLIEST) || !value.isBefore(LATEST)) {
            throw new IllegalArgumentException("The " + what + " (" + value + ") must lie between " + EARLIEST + " and "
                    + LATEST + ".\nMaybe the clock of the device is wrong.");
        }
    }
}

package org.myotome.server.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes calendars (RFC 5545): lines end with CR LF and are folded after 75 bytes of UTF-8 at most, never within a character (3.1); in
 * texts, backslash, semicolon, comma and line end are escaped (3.3.11). Times are written in UTC, so no time zone has to be told.
 */
final class IcsText {

    private static final int LONGEST_LINE_BYTES = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder(8_192);

    IcsText begin(String component) {
        return line("BEGIN:" + component);
    }

    IcsText end(String component) {
        return line("END:" + component);
    }

    /** Write a property whose value needs no escaping. */
    IcsText plain(String name, String value) {
        return line(name + ":" + value);
    }

    /** Write a property whose value is text. */
    IcsText text(String name, String value) {
        return line(name + ":" + escaped(value));
    }

    IcsText moment(String name, Instant moment) {
        return line(name + ":" + MOMENT.format(moment));
    }

    /** Write whole minutes, 0 or more. */
    IcsText minutes(String name, Duration duration) {
        return line(name + ":PT" + duration.toMinutes() + "M");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n")
                .codePoints()
                .filter(letter -> letter == '\t' || !Character.isISOControl(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private IcsText line(String line) {
        int room = LONGEST_LINE_BYTES;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            int bytes = bytes(letter);
            if (bytes > room) {
                text.append("\r\n ");
                room = LONGEST_LINE_BYTES - 1;
            }
            text.appendCodePoint(letter);
            room -= bytes;
            i += Character.charCount(letter);
        }
        text.append("\r\n");
        return this;
    }

    /** Return how many bytes a character has in UTF-8. */
    private static int bytes(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

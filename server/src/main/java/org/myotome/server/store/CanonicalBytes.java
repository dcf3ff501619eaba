package org.myotome.server.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Writes values one after the other so that different values never give the same bytes: numbers as eight bytes, most
 * significant first; times as microseconds since 1970; texts and byte sequences behind their length.
 */
final class CanonicalBytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    /** Start with a word that says what the bytes are and in which version of the form. */
    CanonicalBytes(String purpose) {
        text(purpose);
    }

    CanonicalBytes number(long value) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        return this;
    }

    CanonicalBytes time(Instant value) {
        return number(ChronoUnit.MICROS.between(Instant.EPOCH, value));
    }

    CanonicalBytes text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    CanonicalBytes bytes(byte[] value) {
        number(value.length);
        out.writeBytes(value);
        return this;
    }

    byte[] toArray() {
        return out.toByteArray();
    }
}

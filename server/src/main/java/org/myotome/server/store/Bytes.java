package org.myotome.server.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** A sequence of bytes that does not change. */
public final class Bytes {

    private final byte[] value;

    private Bytes(byte[] value) {
        this.value = value;
    }

    /** Copy an array. */
    public static Bytes of(byte[] array) {
        return new Bytes(array.clone());
    }

    /** Encode a text as UTF-8. */
    public static Bytes ofText(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Return a copy as an array. */
    public byte[] toArray() {
        return value.clone();
    }

    /** Decode the bytes as UTF-8. */
    public String asText() {
        return new String(value, StandardCharsets.UTF_8);
    }

    /** Return how many bytes there are. */
    public int length() {
        return value.length;
    }

    /** Return the SHA-256 hash of the bytes. */
    public Bytes sha256() {
        return Hashing.sha256(value);
    }

    /** Return the bytes as hexadecimal digits. */
    public String asHexadecimal() {
        return HexFormat.of().formatHex(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    /** Return the length only: what the bytes say may be personal. */
    @Override
    public String toString() {
        return value.length + " bytes";
    }
}

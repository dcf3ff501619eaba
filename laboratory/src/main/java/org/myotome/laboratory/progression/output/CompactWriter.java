package org.myotome.laboratory.progression.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes structures in Thrift's compact protocol, as far as Parquet's headers need it. */
final class CompactWriter {

    private static final int STOP = 0;
    private static final int INT32 = 5;
    private static final int INT64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int SHORT_LIST = 15;
    private static final int NEAR_FIELD = 15;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int lastField;

    byte[] bytes() {
        return bytes.toByteArray();
    }

    CompactWriter int32(int field, int value) {
        header(field, INT32);
        varint(zigzag(value));
        return this;
    }

    CompactWriter int64(int field, long value) {
        header(field, INT64);
        varint(zigzag(value));
        return this;
    }

    CompactWriter text(int field, String value) {
        header(field, BINARY);
        element(value);
        return this;
    }

    /** Write the bytes of a text within a list. */
    CompactWriter element(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        varint(utf8.length);
        bytes.writeBytes(utf8);
        return this;
    }

    /** Write a number within a list. */
    CompactWriter element(int value) {
        varint(zigzag(value));
        return this;
    }

    CompactWriter listOfStructures(int field, int size) {
        return list(field, size, STRUCT);
    }

    CompactWriter listOfTexts(int field, int size) {
        return list(field, size, BINARY);
    }

    CompactWriter listOfNumbers(int field, int size) {
        return list(field, size, INT32);
    }

    private CompactWriter list(int field, int size, int type) {
        header(field, LIST);
        if (size < SHORT_LIST) {
            bytes.write((size << 4) | type);
        } else {
            bytes.write((SHORT_LIST << 4) | type);
            varint(size);
        }
        return this;
    }

    CompactWriter begin(int field) {
        header(field, STRUCT);
        return begin();
    }

    /** Begin a structure within a list, or the outermost one. */
    CompactWriter begin() {
        outer.push(lastField);
        lastField = 0;
        return this;
    }

    CompactWriter end() {
        bytes.write(STOP);
        lastField = outer.pop();
        return this;
    }

    private void header(int field, int type) {
        int distance = field - lastField;
        if (distance > 0 && distance <= NEAR_FIELD) {
            bytes.write((distance << 4) | type);
        } else {
            bytes.write(type);
            varint(zigzag(field));
        }
        lastField = field;
    }

    private static long zigzag(long value) {
        return (value << 1) ^ (value >> 63);
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}

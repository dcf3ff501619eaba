package org.myotome.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.myotome.engine.record.Known;

/** Reads back what a {@link ValueWriter} wrote. */
public final class ValueReader {

    private final String lines;
    private int position;
    private int line;

    /** Read these lines from their beginning. */
    public ValueReader(String lines) {
        this.lines = lines;
    }

    /** Read a text. */
    public String text() {
        String raw = rawLine();
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        int index = 0;
        while (index < raw.length()) {
            char character = raw.charAt(index);
            if (character != '\\') {
                text.append(character);
                index++;
                continue;
            }
            text.append(unescaped(raw, index + 1));
            index += 2;
        }
        return text.toString();
    }

    private char unescaped(String raw, int index) {
        char escaped = index < raw.length() ? raw.charAt(index) : ' ';
        return switch (escaped) {
            case '\\' -> '\\';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> throw unreadable("an escaped character", raw);
        };
    }

    /** Read a whole number. */
    public long whole() {
        String raw = rawLine();
        try {
            return Long.parseLong(raw);
        } catch (NumberFormatException e) {
            throw unreadable("a whole number", raw);
        }
    }

    /** Read a whole number that fits an {@code int}. */
    public int count() {
        long value = whole();
        if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
            throw unreadable("a small whole number", Long.toString(value));
        }
        return (int) value;
    }

    /** Read a number from its exact bits. */
    public double number() {
        String raw = rawLine();
        if (raw.isEmpty() || raw.length() > 16) {
            throw unreadable("the bits of a number", raw);
        }
        long bits = 0;
        for (int index = 0; index < raw.length(); index++) {
            int digit = Character.digit(raw.charAt(index), 16);
            if (digit < 0) {
                throw unreadable("the bits of a number", raw);
            }
            bits = (bits << 4) | digit;
        }
        return Double.longBitsToDouble(bits);
    }

    /** Read true or false. */
    public boolean truth() {
        String raw = rawLine();
        return switch (raw) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unreadable("true or false", raw);
        };
    }

    /** Read a word of a closed list. */
    public <E extends Enum<E>> E word(E[] values) {
        String raw = rawLine();
        for (E value : values) {
            if (value.name().equals(raw)) {
                return value;
            }
        }
        throw unreadable("a word of its list", raw);
    }

    /** Read a list. */
    public <T> List<T> list(Supplier<T> item) {
        int size = size();
        List<T> items = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            items.add(item.get());
        }
        return items;
    }

    /** Read a set, in the order in which it was written. */
    public <T> Set<T> set(Supplier<T> item) {
        return new LinkedHashSet<>(list(item));
    }

    /** Read a map, in the order in which it was written. */
    public <K, V> Map<K, V> map(Supplier<K> key, Supplier<V> value) {
        int size = size();
        Map<K, V> entries = new LinkedHashMap<>();
        for (int index = 0; index < size; index++) {
            entries.put(key.get(), value.get());
        }
        return entries;
    }

    /** Read a day. */
    public LocalDate day() {
        return LocalDate.ofEpochDay(whole());
    }

    /** Read a moment. */
    public Instant moment() {
        return Instant.ofEpochSecond(whole(), whole());
    }

    /** Read texts. */
    public List<String> texts() {
        return list(this::text);
    }

    /** Read a value that may be unknown. */
    public <T> Known<T> known(Supplier<T> item) {
        String raw = rawLine();
        return switch (raw) {
            case "known" -> Known.of(item.get());
            case "unknown" -> Known.unknown();
            default -> throw unreadable("known or unknown", raw);
        };
    }

    /** Read a value that may be absent. */
    public <T> Optional<T> optional(Supplier<T> item) {
        return known(item).find();
    }

    private int size() {
        int size = count();
        if (size < 0 || size > lines.length()) {
            throw unreadable("the length of a list", Integer.toString(size));
        }
        return size;
    }

    /** Return the exception for the name of a kind that is not known, read last. */
    IllegalArgumentException unknownKind(String kind) {
        return unreadable("the name of a kind", kind);
    }

    /**
     * Require that everything was read.
     *
     * @throws IllegalArgumentException if something is left
     */
    public void end() {
        if (position < lines.length()) {
            throw unreadable("the end", rawLine());
        }
    }

    private String rawLine() {
        line++;
        int end = lines.indexOf('\n', position);
        if (end < 0) {
            throw new IllegalArgumentException("The text ends before line " + line + ".\nMaybe it was cut short.");
        }
        String raw = lines.substring(position, end);
        position = end + 1;
        return raw;
    }

    private IllegalArgumentException unreadable(String what, String raw) {
        return new IllegalArgumentException("Line " + line + " (" + raw + ") must be " + what
                + ".\nMaybe it was written by another version of this program.");
    }
}

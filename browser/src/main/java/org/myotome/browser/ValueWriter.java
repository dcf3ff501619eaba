package org.myotome.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.myotome.engine.record.Known;

/**
 * Writes values as lines, one value to a line.
 *
 * <p>A backslash and a line break inside a text are escaped as {@code \\} and {@code \n} (and {@code \r}). A list is its
 * length and then its items. A value that may be unknown is {@code known} and the value, or {@code unknown}. A number
 * with a fraction is the 64 bits of it in hexadecimal, so that nothing is lost on the way.
 */
public final class ValueWriter {

    private final StringBuilder lines = new StringBuilder();

    /** Write a text. */
    public ValueWriter text(String value) {
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            switch (character) {
                case '\\' -> lines.append("\\\\");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(character);
            }
        }
        lines.append('\n');
        return this;
    }

    /** Write a whole number. */
    public ValueWriter whole(long value) {
        lines.append(value).append('\n');
        return this;
    }

    /** Write a number as its exact bits. */
    public ValueWriter number(double value) {
        lines.append(Long.toHexString(Double.doubleToLongBits(value))).append('\n');
        return this;
    }

    /** Write true or false. */
    public ValueWriter truth(boolean value) {
        lines.append(value).append('\n');
        return this;
    }

    /** Write a word of a closed list. */
    public ValueWriter word(Enum<?> value) {
        lines.append(value.name()).append('\n');
        return this;
    }

    /** Write a list. */
    public <T> ValueWriter list(Collection<T> items, Consumer<T> item) {
        whole(items.size());
        items.forEach(item);
        return this;
    }

    /** Write a map: its size, then key and value in turn. */
    public <K, V> ValueWriter map(Map<K, V> entries, Consumer<K> key, Consumer<V> value) {
        whole(entries.size());
        entries.forEach((each, held) -> {
            key.accept(each);
            value.accept(held);
        });
        return this;
    }

    /** Write a day, as its number since 1970-01-01. */
    public ValueWriter day(LocalDate day) {
        return whole(day.toEpochDay());
    }

    /** Write a moment, as seconds and nanoseconds. */
    public ValueWriter moment(Instant moment) {
        return whole(moment.getEpochSecond()).whole(moment.getNano());
    }

    /** Write texts. */
    public ValueWriter texts(Collection<String> items) {
        return list(items, this::text);
    }

    /** Write a value that may be unknown. */
    public <T> ValueWriter known(Known<T> value, Consumer<T> item) {
        switch (value) {
            case Known.Value<T>(T stated) -> {
                text("known");
                item.accept(stated);
            }
            case Known.Unknown<T>() -> text("unknown");
        }
        return this;
    }

    /** Write a value that may be absent. */
    public <T> ValueWriter optional(Optional<T> value, Consumer<T> item) {
        return known(value.map(Known::of).orElseGet(Known::unknown), item);
    }

    /** Return everything written so far. */
    public String lines() {
        return lines.toString();
    }
}

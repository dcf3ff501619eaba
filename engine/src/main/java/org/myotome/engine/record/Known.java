package org.myotome.engine.record;

import java.util.Optional;

/**
 * A value that somebody has stated, or the plain fact that nobody has.
 *
 * @param <T> what is stated
 */
public sealed interface Known<T> {

    /** A stated value. */
    record Value<T>(T value) implements Known<T> {}

    /** Nobody has said. */
    record Unknown<T>() implements Known<T> {}

    /** State a value. */
    static <T> Known<T> of(T value) {
        return new Value<>(value);
    }

    /** Say that nobody has stated one. */
    static <T> Known<T> unknown() {
        return new Unknown<>();
    }

    /** Return whether somebody has stated the value. */
    default boolean isKnown() {
        return this instanceof Value<T>;
    }

    /** Return the stated value, or nothing. */
    default Optional<T> find() {
        return switch (this) {
            case Value<T>(T value) -> Optional.of(value);
            case Unknown<T>() -> Optional.empty();
        };
    }
}

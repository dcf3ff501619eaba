package org.myotome.laboratory.assumption;

import org.myotome.engine.arithmetic.SeededRandom;

/** Where in their ranges the rates of a table are taken. */
public sealed interface Variant {

    /** Each rate as stated. */
    record Stated() implements Variant {}

    /** Each rate at the low end of its range. */
    record Low() implements Variant {}

    /** Each rate at the high end of its range. */
    record High() implements Variant {}

    /**
     * Each rate at a place of its own, drawn evenly below and above what is stated.
     *
     * @param seed what the places are drawn from
     */
    record Drawn(long seed) implements Variant {}

    /** Return the place in the range of a rate: 0 low, 0.5 as stated, 1 high. */
    default double place(String key) {
        return switch (this) {
            case Stated() -> 0.5;
            case Low() -> 0;
            case High() -> 1;
            case Drawn(long seed) -> SeededRandom.of(seed).split(key).nextUniform();
        };
    }

    /** Return it in words. */
    default String words() {
        return switch (this) {
            case Stated() -> "as stated";
            case Low() -> "low ends";
            case High() -> "high ends";
            case Drawn(long seed) -> "drawn within the ranges, " + seed;
        };
    }
}

package org.myotome.engine.record;

/** Pain as reported for one circumstance, on the numeric rating scale from 0 (none) to 10 (worst imaginable). */
public sealed interface PainReport {

    /**
     * A number on the scale.
     *
     * @param score 0 to 10 inclusive
     */
    record Score(double score) implements PainReport {
        public Score {
            if (!(score >= 0 && score <= 10)) {
                throw new IllegalArgumentException("The pain score (" + score + ") must lie between 0 and 10.");
            }
        }
    }

    /** There is pain; nobody has put a number on it. */
    record Present() implements PainReport {}

    /** There is no pain. */
    record Absent() implements PainReport {}

    /** Nobody has said. */
    record Unknown() implements PainReport {}

    /** Return the largest score that this report does not rule out; 10 where nothing is known. */
    default double worstPossible() {
        return switch (this) {
            case Score(double score) -> score;
            case Absent() -> 0;
            case Present(), Unknown() -> 10;
        };
    }

    /** Return whether somebody has said that there is pain. */
    default boolean isReported() {
        return switch (this) {
            case Score(double score) -> score > 0;
            case Present() -> true;
            case Absent(), Unknown() -> false;
        };
    }

    /** Return whether somebody has said anything. */
    default boolean isKnown() {
        return !(this instanceof Unknown);
    }

    /** Return the worse of two reports; what nobody has said gives way to what somebody has. */
    default PainReport worseOf(PainReport other) {
        if (!isKnown() || !other.isKnown()) {
            return isKnown() ? this : other;
        }
        return worstPossible() >= other.worstPossible() ? this : other;
    }
}

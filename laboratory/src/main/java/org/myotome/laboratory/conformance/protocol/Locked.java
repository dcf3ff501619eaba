package org.myotome.laboratory.conformance.protocol;

import java.util.Comparator;

/**
 * A part of the body for which no movement is open.
 *
 * @param part the part
 * @param side the side, or both
 */
public record Locked(Part part, BodySide side) implements Comparable<Locked> {

    private static final Comparator<Locked> ORDER =
            Comparator.comparing(Locked::part).thenComparing(Locked::side);

    /** Return whether this holds back everything that another one does. */
    public boolean covers(Locked other) {
        return part == other.part && side.covers(other.side);
    }

    /** Return the part and side in words. */
    public String words() {
        return part.word() + " (" + side.word() + ")";
    }

    @Override
    public int compareTo(Locked other) {
        return ORDER.compare(this, other);
    }
}

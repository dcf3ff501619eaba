package org.myotome.biomechanics.figure.shape;

import java.util.List;
import java.util.Optional;

/**
 * What is painted at once and is wholly before or behind another part.
 *
 * @param name such as {@code thigh_r}
 * @param hangsOn name of the part that it grows out of; empty for the trunk and for things
 * @param chains in the order in which they are painted
 * @param slab the box that it is, if it is one
 */
public record Part(String name, Optional<String> hangsOn, List<Chain> chains, Optional<Slab> slab) {
    public Part {
        chains = List.copyOf(chains);
    }

    /** Return a part of a body. */
    static Part of(String name, Optional<String> hangsOn, List<Chain> chains) {
        return new Part(name, hangsOn, chains, Optional.empty());
    }
}

package org.myotome.biomechanics.figure.shape;

import java.util.List;
import java.util.Optional;

/**
 * What is painted at once and is wholly before or behind another part.
 *
 * @param name such as {@code thigh_r}
 * @param hangsOn name of the part that it grows out of; empty for the trunk and for things
 * @param chains in the order in which they are painted
 */
public record Part(String name, Optional<String> hangsOn, List<Chain> chains) {
    public Part {
        chains = List.copyOf(chains);
    }
}

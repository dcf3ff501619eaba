package org.myotome.engine.startingpoint;

import java.util.List;
import java.util.Optional;

/**
 * Where to start on each ladder.
 *
 * @param ladders one standing per target ladder, in the order of importance
 */
public record StartingPoints(List<LadderStanding> ladders) {

    public StartingPoints {
        ladders = List.copyOf(ladders);
    }

    /** Return whether any ladder has a movement to start with. */
    public boolean hasStart() {
        return ladders.stream().anyMatch(standing -> standing.start().isPresent());
    }

    /** Return the standing on a ladder, if it is a target. */
    public Optional<LadderStanding> findLadder(String ladderId) {
        return ladders.stream()
                .filter(standing -> standing.ladder().id().equals(ladderId))
                .findFirst();
    }
}

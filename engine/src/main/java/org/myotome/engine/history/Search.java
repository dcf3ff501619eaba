package org.myotome.engine.history;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.startingpoint.Trial;

/**
 * The latest search for a starting point.
 *
 * @param started the start, with seed and versions, if one was recorded
 * @param trials the movements tried in it, in order
 * @param ended the end, if it ended
 */
public record Search(Optional<Event.SearchStarted> started, List<Trial> trials, Optional<Event.SearchEnded> ended) {

    public Search {
        trials = List.copyOf(trials);
    }

    /** Return a search that has not begun. */
    public static Search none() {
        return new Search(Optional.empty(), List.of(), Optional.empty());
    }

    /** Return whether the search ended because no movement was left to try. */
    public boolean isBlocked() {
        return ended.map(end -> end.cause() == Event.SearchEndCause.BLOCKED).orElse(false);
    }
}

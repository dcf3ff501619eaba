package org.myotome.server.search;

import org.myotome.engine.history.Event;
import org.myotome.engine.startingpoint.SearchStep;

/** Says how a search ended, from the step it has come to. */
public final class SearchEnding {

    private SearchEnding() {}

    /** Return the event that ends a search at this step. */
    public static Event.SearchEnded of(SearchStep step) {
        return switch (step) {
            case SearchStep.Propose ignored ->
                new Event.SearchEnded(Event.SearchEndCause.STOPPED, "Ended by the clinician.");
            case SearchStep.Settled(SearchStep.End end, var ignored) ->
                new Event.SearchEnded(
                        end == SearchStep.End.ALL_SETTLED
                                ? Event.SearchEndCause.SETTLED
                                : Event.SearchEndCause.ENOUGH_TRIALS,
                        end.sentence());
            case SearchStep.Blocked blocked ->
                new Event.SearchEnded(
                        Event.SearchEndCause.BLOCKED, blocked.reason().sentence());
            case SearchStep.Stopped stopped ->
                new Event.SearchEnded(
                        stopped.reason() == SearchStep.StopReason.PAINFUL_TRIALS
                                ? Event.SearchEndCause.TWO_PAINFUL
                                : Event.SearchEndCause.STOPPED,
                        stopped.reason().sentence());
        };
    }
}

package org.myotome.server.search;

import java.util.Optional;
import java.util.stream.Stream;
import org.myotome.engine.history.Event;
import org.myotome.engine.startingpoint.SearchStep;

/** Says how a search ended, from the step it has come to. */
public final class SearchEnding {

    private SearchEnding() {}

    /** Why a clinician ends a search that could go on. */
    public enum Early {
        ENOUGH("enough", "Enough is known for today"),
        TIME("time", "No time left"),
        PERSON("person", "The person wants to stop");

        private final String word;
        private final String words;

        Early(String word, String words) {
            this.word = word;
            this.words = words;
        }

        /** Return the word that the form sends. */
        public String word() {
            return word;
        }

        /** Return the reason in words. */
        public String words() {
            return words;
        }

        /** Return the reason with a word, if there is one. */
        static Optional<Early> find(String word) {
            return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
        }
    }

    /** Return the event that ends a search at this step. */
    public static Event.SearchEnded of(SearchStep step) {
        return of(step, Optional.empty());
    }

    /**
     * Return the event that ends a search at this step.
     *
     * @param early why it is ended though it could go on, if somebody said so
     */
    static Event.SearchEnded of(SearchStep step, Optional<Early> early) {
        return switch (step) {
            case SearchStep.Propose ignored ->
                new Event.SearchEnded(
                        Event.SearchEndCause.STOPPED,
                        "Ended by the clinician."
                                + early.map(why -> " " + why.words() + ".").orElse(""));
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

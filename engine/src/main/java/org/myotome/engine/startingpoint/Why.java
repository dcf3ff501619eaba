package org.myotome.engine.startingpoint;

import java.util.Locale;

/** A reason for choosing a movement, as part of a sentence or two. */
public sealed interface Why {

    /** Trunk control is tried before anything else; a soft policy. */
    record TrunkControlFirst() implements Why {}

    /** As likely to work as not, among those that are very probably bearable. */
    record ClosestToCoinFlip(int inHundred) implements Why {}

    /** Of those that are very probably bearable, it is expected to leave fewest wrong levels; and it works so often. */
    record FewestWrongLevels(int inHundred) implements Why {}

    /** It settles a ladder that is still open. */
    record SettlesLadder(String title) implements Why {}

    /** The side without symptoms goes first, to compare. */
    record SymptomFreeSideFirst() implements Why {}

    /** Nothing on the ladders is bearable, so the easiest movement of the part is tried. */
    record EasiestOfThePart() implements Why {}

    /** Return the reason as a sentence. */
    default String sentence() {
        return switch (this) {
            case TrunkControlFirst() -> "Trunk control is tried first.";
            case ClosestToCoinFlip(int inHundred) ->
                "Closest to a coin-flip among those that are very probably bearable (" + inHundred + " in 100).";
            case FewestWrongLevels(int inHundred) ->
                "Of those that are very probably bearable, this trial is expected to leave fewest wrong levels (it works "
                        + inHundred + " times in 100).";
            case SettlesLadder(String title) -> "It helps to settle the ladder " + withinASentence(title) + ".";
            case SymptomFreeSideFirst() -> "The side without symptoms goes first, to compare.";
            case EasiestOfThePart() -> "Nothing harder is bearable enough, so the easiest one is tried.";
        };
    }

    /** Return the title of a ladder as it stands within a sentence. */
    static String withinASentence(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}

package org.myotome.engine.history;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.startingpoint.Certainty;
import org.myotome.engine.startingpoint.EarlierVisit;
import org.myotome.engine.startingpoint.PainCaution;
import org.myotome.engine.startingpoint.Selection;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/**
 * The latest search for a starting point.
 *
 * @param started the start, with seed and versions, if one was recorded
 * @param earlier the trials of earlier searches, first to last
 * @param caution the correction of the chance of pain it uses, if one was published when it began
 * @param selection how the next movement is chosen, as last set for this case
 * @param certainty how certain it must be that a start can be done, as last set for this case
 * @param resumesWith the movement that a block opened for, with which this search begins; empty where there was no block
 * @param trials the movements tried in it, in order
 * @param ended the end, if it ended
 */
public record Search(
        Optional<Event.SearchStarted> started,
        List<EarlierVisit> earlier,
        Optional<PainCaution> caution,
        Selection selection,
        Certainty certainty,
        Optional<SidedMovement> resumesWith,
        List<Trial> trials,
        Optional<Event.SearchEnded> ended) {

    public Search {
        earlier = List.copyOf(earlier);
        trials = List.copyOf(trials);
    }

    /** Return a search that has not begun. */
    public static Search none() {
        return notBegun(Selection.COIN_FLIP, Certainty.EVEN, List.of());
    }

    /** Return a search that nobody has begun on record, with some choices made and some trials done. */
    public static Search notBegun(Selection selection, Certainty certainty, List<Trial> trials) {
        return new Search(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                selection,
                certainty,
                Optional.empty(),
                trials,
                Optional.empty());
    }

    /** Return the share of the agreed chance of pain that this search uses. */
    public double cautionShare() {
        return caution.map(PainCaution::usableShare).orElse(1.0);
    }

    /** Return the movement that a block opened for, where this search begins with it and nothing was tried yet. */
    public Optional<SidedMovement> findFirstMovement() {
        return trials.isEmpty() ? resumesWith : Optional.empty();
    }

    /** Return whether the search ended because no movement was left to try. */
    public boolean isBlocked() {
        return ended.map(end -> end.cause() == Event.SearchEndCause.BLOCKED).orElse(false);
    }
}

package org.myotome.engine.nextstep;

import org.myotome.engine.startingpoint.SidedMovement;

/** What the search for a starting point says about going on. */
public sealed interface SearchOutlook {

    /**
     * There is a movement worth trying.
     *
     * @param movement what to try
     * @param why why this one, in a sentence
     * @param chanceOfSuccess chance, 0 to 1, that it works
     * @param chanceOfPain chance, 0 to 1, of more pain than agreed
     */
    record WorthTrying(SidedMovement movement, String why, double chanceOfSuccess, double chanceOfPain)
            implements SearchOutlook {}

    /** Every ladder that matters is settled, or enough was tried. */
    record Settled(String why) implements SearchOutlook {}

    /** No movement may be tried as things are. */
    record NothingToTry(String why) implements SearchOutlook {}
}

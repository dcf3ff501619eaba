package org.myotome.engine.consultation;

import java.time.Instant;
import org.myotome.engine.startingpoint.PainCaution;

/**
 * A chance to find out whether movements hurt as seldom as expected: a trial, or a search in which nothing could be tried.
 *
 * @param at when
 * @param kind what came of it
 * @param allowed the chance of more pain than agreed that the person's policy allowed then, above 0 to 1
 */
public record PainOccasion(Instant at, Kind kind, double allowed) {

    /** What came of an occasion. */
    public enum Kind {
        /** A trial with no more pain than agreed. */
        BEARABLE,
        /** A trial with more pain than agreed, or with pain that nobody put a number on. */
        PAINFUL,
        /** A search that ended without any trial. */
        NOTHING_TRIED
    }

    /** Return what a correction becomes after this occasion. */
    public PainCaution then(PainCaution caution) {
        return switch (kind) {
            case BEARABLE -> caution.after(false, allowed);
            case PAINFUL -> caution.after(true, allowed);
            case NOTHING_TRIED -> caution.afterNothingTried();
        };
    }
}

package org.myotome.engine.walkrun;

/**
 * Something that has to be so before running begins.
 *
 * @param kind what
 * @param state whether it is so
 * @param because what is known about it, in a sentence
 * @param next the test or question that settles it, in a sentence; empty when it is met
 */
public record Gate(Kind kind, State state, String because, String next) {

    /** Whether a gate is open. What nobody knows never opens it. */
    public enum State {
        MET("met"),
        NOT_MET("not_met"),
        UNKNOWN("unknown");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }

    /** The gates, after the evidence notes 6.3 ([P]). */
    public enum Kind {
        NO_TENDER_BONE("no_tender_bone", "No tender bone"),
        NOTHING_LOCKED("nothing_locked", "Nothing that locks running"),
        BRISK_WALK("brisk_walk", "Half an hour of brisk walking at pain 2 or less"),
        HEEL_RAISES("heel_raises", "20 heel raises on one leg, or nine tenths of the other side"),
        HOPS("hops", "10 hops on one leg without pain");

        private final String word;
        private final String label;

        Kind(String word, String label) {
            this.word = word;
            this.label = label;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }

        /** Return what it is, in words. */
        public String label() {
            return label;
        }
    }

    static Gate met(Kind kind, String because) {
        return new Gate(kind, State.MET, because, "");
    }

    static Gate notMet(Kind kind, String because, String next) {
        return new Gate(kind, State.NOT_MET, because, next);
    }

    static Gate unknown(Kind kind, String because, String next) {
        return new Gate(kind, State.UNKNOWN, because, next);
    }

    /** Return whether running may begin as far as this is concerned. */
    public boolean isOpen() {
        return state == State.MET;
    }
}

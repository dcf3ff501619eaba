package org.myotome.engine.walkrun;

/**
 * Something that has to be so before running begins.
 *
 * @param kind what
 * @param state whether it is so
 * @param because what is known about it
 */
public record Gate(Kind kind, State state, GateReason because) {

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
        NO_TENDER_BONE("no_tender_bone"),
        NOTHING_LOCKED("nothing_locked"),
        BRISK_WALK("brisk_walk"),
        HEEL_RAISES("heel_raises"),
        HOPS("hops");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }

    static Gate met(Kind kind, GateReason because) {
        return new Gate(kind, State.MET, because);
    }

    static Gate notMet(Kind kind, GateReason because) {
        return new Gate(kind, State.NOT_MET, because);
    }

    static Gate unknown(Kind kind, GateReason because) {
        return new Gate(kind, State.UNKNOWN, because);
    }

    /** Return whether running may begin as far as this is concerned. */
    public boolean isOpen() {
        return state == State.MET;
    }
}

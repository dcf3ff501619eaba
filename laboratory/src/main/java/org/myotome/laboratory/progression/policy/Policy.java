package org.myotome.laboratory.progression.policy;

/**
 * A rule that is compared.
 *
 * @param name the word used on the command line and in files
 * @param kind where it comes from
 * @param about what it does, in a sentence
 * @param start begins a course
 */
public record Policy(String name, Kind kind, String about, Start start) {

    /** Begins a course. */
    @FunctionalInterface
    public interface Start {
        /** Return somebody to ask for doses through one course. */
        Prescriber begin(Setting setting);
    }

    /** Where a rule comes from. */
    public enum Kind {
        OURS("ours"),
        HAND_TUNED("hand-tuned rule"),
        FIXED("fixed plan"),
        PEER("open peer"),
        RANDOM("random"),
        ORACLE("knows the truth");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Return what to call it. */
        public String words() {
            return words;
        }
    }
}

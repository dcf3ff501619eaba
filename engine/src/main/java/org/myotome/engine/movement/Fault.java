package org.myotome.engine.movement;

/**
 * A way in which a movement goes wrong.
 *
 * @param text what one sees
 * @param severity how much it matters
 */
public record Fault(String text, Severity severity) {

    /** How much a fault matters: one major fault fails a movement, two minor ones do. */
    public enum Severity {
        MINOR("minor"),
        MAJOR("major");

        private final String word;

        Severity(String word) {
            this.word = word;
        }

        /** Return the word used in the library and on the wire. */
        public String word() {
            return word;
        }
    }
}

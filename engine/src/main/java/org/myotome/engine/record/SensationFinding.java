package org.myotome.engine.record;

/**
 * Feeling of the skin in one area.
 *
 * @param area the area in the examiner's words
 * @param side which side
 * @param quality what was found
 */
public record SensationFinding(String area, ReportedSide side, Quality quality) {

    /** How the skin feels. */
    public enum Quality {
        NORMAL("normal"),
        REDUCED("reduced"),
        PARAESTHESIA("paraesthesia");

        private final String word;

        Quality(String word) {
            this.word = word;
        }

        /** Return the word used in case files and on the wire. */
        public String word() {
            return word;
        }
    }
}

package org.myotome.content.recording;

/**
 * Something odd about a recording that could still be read.
 *
 * @param kind what it is
 * @param what what was found and what was done about it, in a sentence
 * @param remedy what a person can do, in a sentence; may be empty
 */
public record RecordingNote(Kind kind, String what, String remedy) {

    /** What can be odd about a recording. */
    public enum Kind {
        TRUNCATED("truncated"),
        NO_TIMES("no_times"),
        CLOCK_BACK("clock_back"),
        REPEATED("repeated"),
        JUMPS("jumps"),
        PAUSES("pauses"),
        ODD_VALUES("odd_values"),
        TOTALS_DIFFER("totals_differ"),
        SPORT_DIFFERS("sport_differs"),
        LEFT_OUT("left_out");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }
}

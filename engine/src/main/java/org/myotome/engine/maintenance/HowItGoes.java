package org.myotome.engine.maintenance;

import java.time.LocalDate;
import org.myotome.engine.record.PainReport;

/**
 * How it goes since an episode became a habit, as asked on a contact day or said in between.
 *
 * @param day the person's own calendar day
 * @param going how it goes as a whole
 * @param worstPain the worst pain since the last time it was asked
 * @param words what else was said; may be empty
 */
public record HowItGoes(LocalDate day, Going going, PainReport worstPain, String words) {

    /** How it goes as a whole; the later, the worse. */
    public enum Going {
        WELL("well"),
        /** Some days are missed, or some hurt. */
        MIXED("mixed"),
        WORSE("worse"),
        /** What the episode was about is there again. */
        IT_IS_BACK("it_is_back"),
        UNKNOWN("unknown");

        private final String word;

        Going(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }
}

package org.myotome.engine.startingpoint;

import java.util.List;
import org.myotome.engine.record.PainReport;

/**
 * A movement that was tried, and what happened.
 *
 * @param movement what was tried
 * @param form how it looked
 * @param faults the faults seen, in the library's words; may be empty
 * @param pain pain while moving
 */
public record Trial(SidedMovement movement, Form form, List<String> faults, PainReport pain) {

    public Trial {
        faults = List.copyOf(faults);
    }

    /** How a tried movement looked. */
    public enum Form {
        /** Full set, no major fault, at most one minor one. */
        CLEAN("clean"),
        /** Done, with faults. */
        COMPENSATED("compensated"),
        /** Could not be done. */
        UNABLE("unable");

        private final String word;

        Form(String word) {
            this.word = word;
        }

        /** Return the word used in case files and on the wire. */
        public String word() {
            return word;
        }
    }
}

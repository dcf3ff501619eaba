package org.myotome.engine.startingpoint;

import java.util.List;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.record.PainReport;

/**
 * A movement that was tried, and what happened.
 *
 * @param movement what was tried
 * @param form how it looked
 * @param faults the faults seen, in the library's words; may be empty
 * @param pain pain while moving, in the person's own words
 * @param effort how much was left at the end; says nothing when it is unknown
 * @param observer who judged the form
 */
public record Trial(
        SidedMovement movement, Form form, List<String> faults, PainReport pain, SetEffort effort, Observer observer) {

    public Trial {
        faults = List.copyOf(faults);
    }

    /** A trial judged by a clinician, of which nobody said how much was left. */
    public Trial(SidedMovement movement, Form form, List<String> faults, PainReport pain) {
        this(movement, form, faults, pain, SetEffort.UNKNOWN, Observer.CLINICIAN);
    }

    /**
     * How a tried movement looked: one of four grades, or what is left of them where nobody said which.
     *
     * <p>The grades follow from the faults seen, see {@link FormOfFaults}.
     */
    public enum Form {
        /** Full set, no major fault, at most one minor one. */
        CLEAN("clean", Grade.CLEAN, Grade.CLEAN),
        /** Done, with two or more minor faults and no major one. */
        MINOR_FAULTS("minor", Grade.MINOR, Grade.MINOR),
        /** Done, with a major fault. */
        MAJOR_FAULT("major", Grade.MAJOR, Grade.MAJOR),
        /** Done with faults, and nobody said how grave they were. */
        COMPENSATED("compensated", Grade.MINOR, Grade.MAJOR),
        /** Could not be done. */
        UNABLE("unable", Grade.UNABLE, Grade.UNABLE),
        /** Done with faults or not at all, and nobody said which: the second of two taps. */
        NOT_CLEAN("not_clean", Grade.MINOR, Grade.UNABLE);

        private final String word;
        private final Grade best;
        private final Grade worst;

        Form(String word, Grade best, Grade worst) {
            this.word = word;
            this.best = best;
            this.worst = worst;
        }

        /** Return the word used in case files and on the wire. */
        public String word() {
            return word;
        }

        /** Return whether this is certainly better than another form, whatever nobody said. */
        public boolean isSurelyBetterThan(Form other) {
            return worst.compareTo(other.best) < 0;
        }

        /** Return whether this may be worse than another form; the same word twice is not. */
        public boolean mayBeWorseThan(Form other) {
            return this != other && worst.compareTo(other.best) > 0;
        }

        /** The four grades, from best to worst. */
        private enum Grade {
            CLEAN,
            MINOR,
            MAJOR,
            UNABLE
        }
    }

    /** Who judged the form of a trial. Trials recorded before this was asked were judged by a clinician. */
    public enum Observer {
        /** A clinician who watched. */
        CLINICIAN("clinician"),
        /** The person who moved. */
        PERSON("person"),
        /** A program that watched through a camera. No page offers it; trials from elsewhere may carry it. */
        CAMERA("camera");

        private final String word;

        Observer(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }
}

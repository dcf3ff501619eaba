package org.myotome.server.trial;

import java.util.List;
import org.myotome.engine.movement.Fault;

/**
 * The taps with which somebody says how a movement went: the same on every page that asks.
 *
 * @param part what the names of the fields begin with, such as {@code before.}; empty where a form asks about one trial
 * @param title which trial it is, such as "Before"; empty where the page says so
 * @param faults what may be seen, to tick
 * @param mostPain the most pain that is acceptable, 0 to 10
 * @param pain how pain is tapped
 * @param expected how probable the answers are; empty words where the page foretells nothing
 * @param kept what was tapped before and could not be saved
 */
public record TrialTaps(
        String part, String title, List<Fault> faults, int mostPain, Pain pain, Expected expected, TrialAnswers kept) {

    public TrialTaps {
        faults = List.copyOf(faults);
    }

    /** How pain is tapped. */
    public enum Pain {
        /** Scores that mean the same for what comes next share a tap. */
        GROUPED,
        /** Each score has a tap, because points are compared. */
        BY_POINT
    }

    /**
     * How probable the answers are, as "75 in 100".
     *
     * @param clean of "correct"
     * @param notClean of "not correct"
     * @param unable of "could not at all"
     */
    public record Expected(String clean, String notClean, String unable) {

        /** Return what a page says that foretells nothing. */
        public static Expected nothing() {
            return new Expected("", "", "");
        }
    }

    /** Return whether each score of pain has a tap. */
    public boolean byPoint() {
        return pain == Pain.BY_POINT;
    }

    /** Return the pain that is acceptable and more than none, as a choice; empty when there is none between. */
    public String lowPain() {
        return switch (mostPain) {
            case 0, 1 -> "";
            case 2 -> "1";
            default -> "1–" + (mostPain - 1);
        };
    }

    /** Return whether what may be said besides is open, because something of it was said. */
    public boolean saidMore() {
        return !kept.effort().isEmpty() || kept.observer().equals("person");
    }
}

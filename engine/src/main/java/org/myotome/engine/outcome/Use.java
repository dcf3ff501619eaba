package org.myotome.engine.outcome;

import java.util.List;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.Known;

/**
 * For whom a measure is, and how often.
 *
 * @param by who can take it
 * @param regions the parts of the body it is for; empty for all
 * @param sided whether it is about one side
 * @param about whether each score is about something that is named with it, such as an own activity
 * @param everyDays how many days should lie between two times, at least 1
 * @param fromAge from which age on, in years; 0 for everybody
 */
public record Use(By by, List<BodyRegion> regions, boolean sided, boolean about, int everyDays, int fromAge) {

    public Use {
        regions = List.copyOf(regions);
        if (everyDays < 1) {
            throw new IllegalArgumentException("The days between two times (" + everyDays + ") must be at least 1.");
        }
    }

    /** Who can take a measure. */
    public enum By {
        /** The person, alone. */
        PERSON("person"),
        /** A clinician, with the person. */
        CLINICIAN("clinician");

        private final String word;

        By(String word) {
            this.word = word;
        }

        /** Return the word used in files and on the wire. */
        public String word() {
            return word;
        }
    }

    /** Return whether it is meant for somebody; where nothing is known about them, only what is for everybody is. */
    public boolean isFor(List<BodyRegion> theirs, Known<Double> age) {
        boolean place = regions.isEmpty() || theirs.stream().anyMatch(regions::contains);
        boolean old =
                fromAge == 0 || age.find().filter(years -> years >= fromAge).isPresent();
        return place && old;
    }
}

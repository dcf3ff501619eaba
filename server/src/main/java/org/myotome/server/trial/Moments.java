package org.myotome.server.trial;

import java.util.Optional;
import java.util.function.Predicate;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.movement.Library;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.page.BadInputException;
import org.myotome.server.wording.EventWords;

/**
 * The moments of something that pages add to, step by step: how often it was begun, added to, corrected or ended. A page says
 * which moment it shows, so that an answer that comes late, twice or from a second device is seen as one.
 *
 * @param now the number of such events so far
 * @param last the last such event, if there was one
 */
public record Moments(int now, Optional<Event> last) {

    /** Return the moments of the search for the starting point. */
    public static Moments ofSearch(CaseFile file) {
        return of(
                file,
                event -> event instanceof Event.TrialRecorded
                        || event instanceof Event.SearchStarted
                        || event instanceof Event.SearchEnded
                        || event instanceof Event.EventCorrected);
    }

    /** Return the moments of the way out of a block, which a search begins anew. */
    public static Moments ofBlock(CaseFile file) {
        return of(
                file,
                event -> event instanceof Event.BlockStepTaken
                        || event instanceof Event.InterventionTried
                        || event instanceof Event.NextDayChecked
                        || event instanceof Event.SearchStarted
                        || event instanceof Event.SearchEnded
                        || event instanceof Event.EventCorrected);
    }

    private static Moments of(CaseFile file, Predicate<Event> counts) {
        int moments = 0;
        Optional<Event> last = Optional.empty();
        for (RecordedEvent recorded : file.events()) {
            if (counts.test(recorded.event())) {
                moments++;
                last = Optional.of(recorded.event());
            }
        }
        return new Moments(moments, last);
    }

    /** Return whether the very same, from a page of the moment before, is what was recorded last. */
    public boolean isRepeated(int moment, Event event) {
        return moment == now - 1 && last.equals(Optional.of(event));
    }

    /**
     * Require that a page shows things as they stand.
     *
     * @param field what the page asked for
     * @param onward how to go on, in a sentence
     * @throws BadInputException if something was added since
     */
    public void requireNow(int moment, String field, String onward, Library library) {
        if (moment != now) {
            throw new BadInputException(field, "", "Meanwhile " + meanwhile(library) + " " + onward);
        }
    }

    private String meanwhile(Library library) {
        Optional<Event> added = last.filter(event -> !(event instanceof Event.EventCorrected));
        return added.map(event -> EventWords.of(event, library))
                .map(words -> "this was recorded, on another page or with a second tap: " + words.title()
                        + (words.detail().isEmpty() ? "" : ", " + words.detail()) + ".")
                .orElse("an entry was struck out.");
    }
}

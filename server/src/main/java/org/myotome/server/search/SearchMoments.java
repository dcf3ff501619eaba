package org.myotome.server.search;

import java.util.Optional;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.history.Search;
import org.myotome.engine.movement.Library;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.page.BadInputException;
import org.myotome.server.wording.EventWords;
import org.myotome.server.wording.Plain;

/**
 * The moments of a search: how often it was begun, added to, corrected or ended. A page says which moment it shows, so that
 * an answer that comes late, twice or from a second device is seen as one.
 *
 * @param now the number of such events so far
 * @param search the search as it stands
 * @param last the last such event, if it was a trial
 */
record SearchMoments(int now, Search search, Optional<Trial> last) {

    static SearchMoments of(CaseFile file) {
        int moments = 0;
        Optional<Trial> last = Optional.empty();
        for (RecordedEvent recorded : file.events()) {
            Event event = recorded.event();
            if (event instanceof Event.TrialRecorded(Trial trial)) {
                moments++;
                last = Optional.of(trial);
            } else if (event instanceof Event.SearchStarted
                    || event instanceof Event.SearchEnded
                    || event instanceof Event.EventCorrected) {
                moments++;
                last = Optional.empty();
            }
        }
        return new SearchMoments(moments, file.episode().search(), last);
    }

    /** Return whether the same trial, from a page of the moment before, is what was recorded last. */
    boolean isRepeated(int moment, Trial trial) {
        return moment == now - 1
                && last.equals(Optional.of(trial))
                && search.ended().isEmpty();
    }

    /**
     * Require that a page shows the search as it stands.
     *
     * @throws BadInputException if no search is running, or it went on since
     */
    void requireNow(int moment, Library library) {
        if (search.started().isEmpty() || search.ended().isPresent()) {
            throw new BadInputException(
                    "Search", "", "No search is running; it may have been ended meanwhile. Begin one first.");
        }
        if (moment != now) {
            throw new BadInputException("Trial", "", meanwhile(library));
        }
    }

    private String meanwhile(Library library) {
        String what = last.map(trial -> "Meanwhile a trial was recorded, on another page or with a second tap: "
                        + Plain.movement(library, trial.movement()) + ", " + EventWords.trial(trial) + ".")
                .orElse("Meanwhile a trial was struck out, or something else of this search was corrected.");
        int trials = search.trials().size();
        return what + " There " + (trials == 1 ? "is 1 trial" : "are " + trials + " trials")
                + " now. This page shows them; go on from here, or undo the last one.";
    }
}

package org.myotome.engine.history;

import java.time.Instant;
import java.util.List;
import org.myotome.engine.programme.Programme;

/**
 * A programme that somebody accepted.
 *
 * @param event the event that says so
 * @param acceptedAt when
 * @param by who
 * @param programme the programme
 * @param edits what was changed against the proposal, in words
 */
public record AcceptedProgramme(EventId event, Instant acceptedAt, String by, Programme programme, List<String> edits) {

    public AcceptedProgramme {
        edits = List.copyOf(edits);
    }
}

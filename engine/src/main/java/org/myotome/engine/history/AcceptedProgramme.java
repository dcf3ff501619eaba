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
 * @param sessionsBefore ids of the sessions that had been logged by then; they say nothing about this programme
 */
public record AcceptedProgramme(
        EventId event,
        Instant acceptedAt,
        String by,
        Programme programme,
        List<String> edits,
        List<String> sessionsBefore) {

    public AcceptedProgramme {
        edits = List.copyOf(edits);
        sessionsBefore = List.copyOf(sessionsBefore);
    }
}

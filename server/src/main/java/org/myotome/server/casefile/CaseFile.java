package org.myotome.server.casefile;

import java.util.List;
import java.util.UUID;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.record.CaseRecord;

/**
 * One person's case at one moment.
 *
 * @param caseId the case, which is the person
 * @param name the person's name as shown on pages
 * @param events everything that was recorded, in order of arrival
 * @param episode what the events add up to
 * @param words what the person or a carer said in their own words, in order of arrival
 */
public record CaseFile(UUID caseId, String name, List<RecordedEvent> events, Episode episode, List<OwnWords> words) {

    /** A case as it was, as far as decisions depend on it. */
    public CaseFile(UUID caseId, String name, List<RecordedEvent> events, Episode episode) {
        this(caseId, name, events, episode, List.of());
    }

    public CaseFile {
        events = List.copyOf(events);
        words = List.copyOf(words);
    }

    /** Return what is known. */
    public CaseRecord record() {
        return episode.caseRecord();
    }

    /** Return the number of events, which grows with each one and so names this moment. */
    public int position() {
        return events.size();
    }
}

package org.myotome.engine.history;

import java.time.LocalDate;
import org.myotome.engine.record.PainReport;

/**
 * A session that is over.
 *
 * @param sessionId the session
 * @param day the person's own calendar day
 * @param painAfter pain right after
 * @param legSymptoms how symptoms down the leg changed during the session
 */
public record SessionEnd(String sessionId, LocalDate day, PainReport painAfter, LegSymptoms legSymptoms) {

    public SessionEnd {
        if (sessionId.isBlank()) {
            throw new IllegalArgumentException("The session id must not be empty.");
        }
    }
}

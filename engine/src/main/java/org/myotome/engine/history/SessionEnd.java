package org.myotome.engine.history;

import java.time.LocalDate;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;

/**
 * A session that is over.
 *
 * @param sessionId the session
 * @param day the person's own calendar day
 * @param painAfter pain right after
 * @param legSymptoms how symptoms down the leg changed during the session
 * @param exertion how hard the whole session was, 0 (rest) to 10 (maximum)
 */
public record SessionEnd(
        String sessionId, LocalDate day, PainReport painAfter, LegSymptoms legSymptoms, Known<Integer> exertion) {

    /** End a session of which nobody said how hard it was. */
    public SessionEnd(String sessionId, LocalDate day, PainReport painAfter, LegSymptoms legSymptoms) {
        this(sessionId, day, painAfter, legSymptoms, Known.unknown());
    }

    public SessionEnd {
        if (sessionId.isBlank()) {
            throw new IllegalArgumentException("The session id must not be empty.");
        }
        if (exertion instanceof Known.Value<Integer>(Integer rated) && (rated < 0 || rated > 10)) {
            throw new IllegalArgumentException("The exertion (" + rated + ") must lie between 0 and 10.");
        }
    }
}

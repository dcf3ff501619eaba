package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.TriageDecision;

/**
 * Everything a progression decision is taken from.
 *
 * @param programme the programme in force
 * @param sessions the sessions done under it
 * @param log everything that was done, under this programme and before
 * @param record what is known about the person now
 * @param triage what triage decides on it now
 * @param trials the movements tried, in order
 * @param lookedAt what had been logged when a clinician last looked and let training go on; empty if none has
 * @param today the day of the decision
 * @param belief what the belief suggests, by movement; may be empty
 * @param past what came before the programme in force, and where it leads
 */
public record ProgressionRequest(
        Programme programme,
        List<Session> sessions,
        TrainingLog log,
        CaseRecord record,
        TriageDecision triage,
        List<Trial> trials,
        TrainingLog lookedAt,
        LocalDate today,
        Map<String, Advice> belief,
        Past past) {

    /** Ask where nothing is known of what came before. */
    public ProgressionRequest(
            Programme programme,
            List<Session> sessions,
            TrainingLog log,
            CaseRecord record,
            TriageDecision triage,
            List<Trial> trials,
            TrainingLog lookedAt,
            LocalDate today,
            Map<String, Advice> belief) {
        this(programme, sessions, log, record, triage, trials, lookedAt, today, belief, Past.none());
    }

    public ProgressionRequest {
        sessions = List.copyOf(sessions);
        trials = List.copyOf(trials);
        belief = Collections.unmodifiableMap(new TreeMap<>(belief));
    }
}

package org.myotome.engine.walkrun;

import java.time.LocalDate;
import java.util.Optional;
import org.myotome.engine.activity.ActivityGoal;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.startingpoint.PolicyInForce;
import org.myotome.engine.triage.TriageDecision;

/**
 * Everything the plan for walking and running is taken from.
 *
 * @param log everything that was done
 * @param lookedAt what had been logged when a clinician last looked and let training go on; empty if none has
 * @param record what is known about the person now
 * @param triage what triage decides on it now
 * @param mayTrainAfterReview whether a clinician has looked at what is known now and lets training begin
 * @param policy how much pain is agreed
 * @param goal what the person wants to be able to do again, if somebody has said
 * @param today the day of the decision
 */
public record WalkRunRequest(
        TrainingLog log,
        TrainingLog lookedAt,
        CaseRecord record,
        TriageDecision triage,
        boolean mayTrainAfterReview,
        PainPolicy policy,
        Optional<ActivityGoal> goal,
        LocalDate today) {

    /** Take a request from an episode; of two pain policies the one that allows less holds. */
    public static WalkRunRequest of(Episode episode, TriageDecision triage, LocalDate today) {
        PainPolicy inForce = PolicyInForce.of(episode.caseRecord(), triage);
        PainPolicy policy = episode.findProgramme()
                .map(Programme::painPolicy)
                .filter(agreed -> agreed.mostDuring() < inForce.mostDuring())
                .orElse(inForce);
        return new WalkRunRequest(
                episode.log(),
                episode.lookedAt(),
                episode.caseRecord(),
                triage,
                episode.mayTrainAfterReview(),
                policy,
                episode.activityGoal(),
                today);
    }

    /** Return whether the person wants to run. */
    boolean isToRunning() {
        return goal.filter(wanted -> wanted.kind().hasRunning()).isPresent();
    }
}

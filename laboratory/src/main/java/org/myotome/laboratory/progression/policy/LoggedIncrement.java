package org.myotome.laboratory.progression.policy;

import org.myotome.laboratory.progression.truth.Report;

/**
 * Five percent more each week in which a log reached what was prescribed, restated from a description of wger. Pain does
 * not come into it.
 */
final class LoggedIncrement extends Stepping {

    private boolean reached;

    @Override
    public void hear(int session, Report report, Report earlier) {
        reached |= report.donePercent() >= 100;
        endSession(session);
    }

    @Override
    public void miss(int session) {
        endSession(session);
    }

    private void endSession(int session) {
        if (endsWeek(session)) {
            step(reached ? 5 : 0);
            reached = false;
        }
    }
}

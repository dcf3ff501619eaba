package org.myotome.laboratory.progression.policy;

import org.myotome.laboratory.progression.truth.Report;

/** Does each week what was done after the most similar week of an earlier person (case-based reasoning, as in selfBACK). */
final class NearestCase extends Stepping {

    private final CaseBase caseBase;

    NearestCase(CaseBase caseBase) {
        this.caseBase = caseBase;
    }

    @Override
    public void hear(int session, Report report, Report earlier) {
        if (endsWeek(session)) {
            goTo(load() + caseBase.stepAfterNearest(report, session / SESSIONS_PER_WEEK, load()));
        }
    }
}

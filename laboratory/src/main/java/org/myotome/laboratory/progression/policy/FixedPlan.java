package org.myotome.laboratory.progression.policy;

import org.myotome.laboratory.progression.truth.Report;

/** A plan that is written down beforehand and listens to nobody: so many percent more each week, or three phases. */
final class FixedPlan extends Prescriber {

    private static final double[] PHASES = {0, 0.25, 0.5};
    private static final int WEEKS_PER_PHASE = 6;

    private final double weekly;

    private FixedPlan(double weekly) {
        this.weekly = weekly;
    }

    static FixedPlan growing(double percentPerWeek) {
        return new FixedPlan(percent(percentPerWeek));
    }

    /** Six weeks at the start, six in the middle, then the goal; the usual shape of a written protocol. */
    static FixedPlan inThreePhases() {
        return new FixedPlan(Double.NaN);
    }

    @Override
    public double prescribe(int session) {
        int week = session / SESSIONS_PER_WEEK;
        return Double.isNaN(weekly) ? PHASES[Math.min(PHASES.length - 1, week / WEEKS_PER_PHASE)] : week * weekly;
    }

    @Override
    public void hear(int session, Report report, Report earlier) {
        // A written plan does not listen.
    }
}

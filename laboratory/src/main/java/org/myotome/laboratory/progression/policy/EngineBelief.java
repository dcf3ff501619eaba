package org.myotome.laboratory.progression.policy;

import org.myotome.engine.history.SetEffort;
import org.myotome.engine.programme.Irritability;
import org.myotome.engine.progression.Advice;
import org.myotome.engine.progression.Direction;
import org.myotome.engine.progression.ResponseRule;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.response.AdvicePolicy;
import org.myotome.engine.response.ResponseFilter;
import org.myotome.engine.response.ResponsePrior;
import org.myotome.engine.response.SessionResponse;
import org.myotome.laboratory.progression.truth.Luck;
import org.myotome.laboratory.progression.truth.Report;

/**
 * The engine's rule with the engine's belief beside it: where both go on, the belief chooses how far, at most a tenth; where
 * only the rule would go on, nothing changes. To ease is the rule's alone: a belief that may ease as well was no calmer
 * here, and eased a little less after a worse answer in one decision of a thousand.
 */
final class EngineBelief extends EngineRule {

    private static final double MOST_PERCENT = 10;

    private final AdvicePolicy accepted;
    private ResponseFilter filter;
    private Advice advice;
    private int lastDay;

    EngineBelief(PainPolicy policy, AdvicePolicy accepted, int particles, Setting setting) {
        super(policy, 0, setting.usualMorning());
        this.accepted = accepted;
        // One person's particles come from that person's luck, so that every dial meets the same.
        long seed = Double.doubleToLongBits(setting.luck().of(0, Luck.Event.POLICY));
        this.filter = ResponseFilter.begin(ResponsePrior.of(Irritability.LOW), particles, seed);
        this.advice = new Advice(Direction.HOLD, 0, 0, 0);
    }

    @Override
    double tempered(int session, Direction rule, double rulePercent) {
        if (rule != Direction.PROGRESS) {
            return rulePercent;
        }
        return advice.direction() == Direction.PROGRESS ? Math.min(MOST_PERCENT, advice.mostStepPercent()) : 0;
    }

    @Override
    public void hear(int session, Report report, Report earlier) {
        int usual = usualMorning();
        super.hear(session, report, earlier);
        Report said = report.worse(earlier);
        int day = day(session);
        filter.take(response(said, usual, day - lastDay));
        lastDay = day;
        advice = filter.bound(accepted);
    }

    private SessionResponse response(Report said, int usual, int days) {
        boolean morningSaid = said.morning() != Report.NOT_SAID;
        double rise = said.morning() - (double) usual;
        boolean bad = morningSaid && rise > ResponseRule.LARGEST_RISE_TO_REPEAT;
        SetEffort effort = effort(said.reserve());
        return new SessionResponse(
                Known.of(load()),
                0,
                Known.of(days),
                pain(said.during()),
                pain(said.after()),
                morningSaid ? Known.of(rise) : Known.unknown(),
                effort,
                said.donePercent() >= 100 ? Answer.YES : Answer.NO,
                bad ? Answer.YES : morningSaid ? Answer.NO : Answer.UNKNOWN);
    }

    @Override
    public Prescriber copy() {
        EngineBelief copy = (EngineBelief) super.copy();
        copy.filter = filter.copy();
        return copy;
    }
}

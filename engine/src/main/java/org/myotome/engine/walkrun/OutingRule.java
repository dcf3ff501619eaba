package org.myotome.engine.walkrun;

import java.time.LocalDate;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.progression.Counterfactual;
import org.myotome.engine.progression.Direction;
import org.myotome.engine.progression.MorningAfter;
import org.myotome.engine.progression.MorningResponse;
import org.myotome.engine.progression.MovementResponse;
import org.myotome.engine.progression.ResponseRule;
import org.myotome.engine.progression.StepReason;
import org.myotome.engine.progression.Verdict;
import org.myotome.engine.record.PainPolicy;

/**
 * How one time out went, by the rule of the programme. Form and effort of a set are not asked of a walk or run; its pain,
 * its length and the morning after are.
 */
final class OutingRule {

    /** Pain this much above what was agreed is a flare, as in the programme. */
    private static final int FLARE_ABOVE_AGREED = 2;

    private final MorningAfter mornings;
    private final PainPolicy policy;
    private final LocalDate today;

    OutingRule(TrainingLog log, PainPolicy policy, LocalDate today) {
        this.mornings = new MorningAfter(log);
        this.policy = policy;
        this.today = today;
    }

    Verdict judge(Outing outing) {
        MorningResponse morning = mornings.of(outing.day());
        Verdict verdict = ResponseRule.judge(response(outing, morning), policy);
        LocalDate next = outing.day().plusDays(1);
        boolean isToCome = !morning.isDescribed() && !today.isAfter(next);
        boolean isOpen = verdict.reason() instanceof StepReason.NotSaid(StepReason.Missing what)
                && what == StepReason.Missing.MORNING;
        return isToCome && isOpen
                ? new Verdict(
                        Direction.HOLD, new StepReason.MorningToCome(next), new Counterfactual.ProgressAfterCalm(1))
                : verdict;
    }

    private static MovementResponse response(Outing outing, MorningResponse morning) {
        boolean isLengthKnown =
                outing.seconds().isKnown() && outing.runSeconds().isKnown();
        return new MovementResponse(
                1,
                0,
                outing.during(),
                MorningAfter.number(outing.during()).isPresent(),
                outing.after(),
                SetForm.STEADY,
                isLengthKnown ? MovementResponse.Done.ALL : MovementResponse.Done.UNKNOWN,
                SetEffort.RIGHT,
                morning);
    }

    /** Return whether a time out was followed by a flare, or was one. */
    boolean isFlare(Outing outing) {
        double worst = Math.max(
                MorningAfter.number(outing.during()).orElse(0.0),
                MorningAfter.number(outing.after()).orElse(0.0));
        return worst > policy.mostDuring() + FLARE_ABOVE_AGREED || mornings.isFlare(outing.day());
    }
}

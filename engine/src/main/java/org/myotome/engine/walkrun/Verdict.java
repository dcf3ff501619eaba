package org.myotome.engine.walkrun;

import java.util.Optional;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.progression.Counterfactual;
import org.myotome.engine.progression.Direction;
import org.myotome.engine.progression.MorningAfter;
import org.myotome.engine.progression.StepReason;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;

/** How one time out went: first what was bad, then what was not said, then the morning after. */
record Verdict(Direction direction, StepReason reason, Counterfactual counterfactual) {

    /** Pain this much above what was agreed is a flare, as in the programme. */
    private static final int FLARE_ABOVE_AGREED = 2;

    static Verdict judge(Outing outing, TrainingLog log, WalkRunRequest request) {
        PainPolicy policy = request.policy();
        Optional<Verdict> bad = tooPainful(outing, policy);
        if (bad.isPresent()) {
            return bad.get();
        }
        MorningAfter morning = MorningAfter.judge(log, outing.day(), policy);
        if (morning.direction() == Direction.STEP_DOWN) {
            return new Verdict(morning.direction(), morning.reason(), morning.counterfactual());
        }
        return unsaid(outing).orElseGet(() -> morning(outing, log, request, morning));
    }

    private static Optional<Verdict> tooPainful(Outing outing, PainPolicy policy) {
        double during = number(outing.during());
        if (during > policy.mostDuring()) {
            return Optional.of(new Verdict(
                    Direction.STEP_DOWN,
                    new StepReason.PainAboveAgreed(during, policy.mostDuring()),
                    new Counterfactual.HoldWithin(policy.mostDuring())));
        }
        double after = number(outing.after());
        return after > policy.mostAfter()
                ? Optional.of(new Verdict(
                        Direction.STEP_DOWN,
                        new StepReason.PainAfterAboveAgreed(after, policy.mostAfter()),
                        new Counterfactual.HoldWithin(policy.mostAfter())))
                : Optional.empty();
    }

    private static Optional<Verdict> unsaid(Outing outing) {
        if (MorningAfter.number(outing.during()).isEmpty()) {
            return Optional.of(notSaid(StepReason.Missing.PAIN_DURING));
        }
        if (MorningAfter.number(outing.after()).isEmpty()) {
            return Optional.of(notSaid(StepReason.Missing.PAIN_AFTER));
        }
        return outing.seconds().isKnown() && outing.runSeconds().isKnown()
                ? Optional.empty()
                : Optional.of(notSaid(StepReason.Missing.AMOUNT));
    }

    private static Verdict morning(Outing outing, TrainingLog log, WalkRunRequest request, MorningAfter morning) {
        boolean isToCome = !request.today().isAfter(outing.day().plusDays(1))
                && log.findMorning(outing.day().plusDays(1)).isEmpty();
        return isToCome
                ? new Verdict(
                        Direction.HOLD,
                        new StepReason.MorningToCome(outing.day().plusDays(1)),
                        new Counterfactual.ProgressAfterCalm(1))
                : new Verdict(morning.direction(), morning.reason(), morning.counterfactual());
    }

    private static Verdict notSaid(StepReason.Missing what) {
        return new Verdict(Direction.HOLD, new StepReason.NotSaid(what), new Counterfactual.ProgressWhenSaid(what));
    }

    /** Return whether a time out was followed by a flare, or was one. */
    static boolean isFlare(Outing outing, TrainingLog log, PainPolicy policy) {
        double worst = Math.max(number(outing.during()), number(outing.after()));
        return worst > policy.mostDuring() + FLARE_ABOVE_AGREED || MorningAfter.isFlare(log, outing.day());
    }

    /** Return the score, where one was said; what was not said is dealt with on its own. */
    private static double number(PainReport pain) {
        return MorningAfter.number(pain).orElse(0.0);
    }

    boolean isWell() {
        return direction == Direction.PROGRESS;
    }
}

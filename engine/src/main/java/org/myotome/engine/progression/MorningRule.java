package org.myotome.engine.progression;

import java.util.Optional;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;

/**
 * The 24-hour rule: the next morning back at the usual may go on, one above repeats, two or more above or more than half
 * an hour of stiffness steps down (evidence notes 6.1, [P]).
 */
final class MorningRule {

    static final int LONGEST_STIFFNESS_MINUTES = 30;

    /** A rise of more than this is a flare. */
    static final double LARGEST_RISE_TO_REPEAT = 1;

    private MorningRule() {}

    static Verdict judge(TrainingLog log, Session session, PainPolicy policy) {
        Optional<MorningCheck> check = log.findMorning(session.day().plusDays(1));
        if (check.isEmpty()) {
            return Verdict.notSaid(StepReason.Missing.MORNING);
        }
        return judge(check.get(), UsualMorning.before(log, session.day()), policy);
    }

    /** Return how far the morning after a session was above the usual; nothing when one of the two is not known. */
    static Optional<Double> findRise(TrainingLog log, Session session) {
        Optional<Double> usual = UsualMorning.before(log, session.day());
        return log.findMorning(session.day().plusDays(1))
                .flatMap(check -> UsualMorning.number(check.pain()))
                .flatMap(pain -> usual.map(before -> pain - before));
    }

    private static Verdict judge(MorningCheck check, Optional<Double> usual, PainPolicy policy) {
        if (check.stiffnessMinutes() instanceof Known.Value<Integer>(Integer minutes)
                && minutes > LONGEST_STIFFNESS_MINUTES) {
            return Verdict.down(new StepReason.MorningStiff(minutes), new Counterfactual.HoldWithCalmerMorning());
        }
        Optional<Double> pain = UsualMorning.number(check.pain());
        if (pain.isEmpty()) {
            return Verdict.notSaid(StepReason.Missing.MORNING_PAIN);
        }
        if (usual.isEmpty()) {
            return Verdict.notSaid(StepReason.Missing.USUAL_MORNING);
        }
        return judgeRise(check, pain.get(), pain.get() - usual.get(), policy);
    }

    private static Verdict judgeRise(MorningCheck check, double pain, double rise, PainPolicy policy) {
        if (rise > LARGEST_RISE_TO_REPEAT) {
            return Verdict.down(new StepReason.MorningMuchWorse(rise), new Counterfactual.HoldWithCalmerMorning());
        }
        if (rise > policy.mostMorningRiseToProgress()) {
            return Verdict.hold(new StepReason.MorningALittleWorse(rise), new Counterfactual.ProgressAfterCalm(2));
        }
        if (pain > policy.mostAfter()) {
            return Verdict.hold(
                    new StepReason.MorningAboveAgreed(pain, policy.mostAfter()),
                    new Counterfactual.ProgressAfterCalm(2));
        }
        return judgeRest(check);
    }

    private static Verdict judgeRest(MorningCheck check) {
        if (!check.stiffnessMinutes().isKnown()) {
            return Verdict.notSaid(StepReason.Missing.MORNING_STIFFNESS);
        }
        if (check.nightPain() == Answer.YES) {
            return Verdict.hold(new StepReason.PainAtNight(), new Counterfactual.ProgressAfterCalm(2));
        }
        if (check.nightPain() == Answer.UNKNOWN) {
            return Verdict.notSaid(StepReason.Missing.NIGHT_PAIN);
        }
        if (check.legSymptoms() == LegSymptoms.UNKNOWN) {
            return Verdict.notSaid(StepReason.Missing.LEG_SYMPTOMS);
        }
        return Verdict.well();
    }
}

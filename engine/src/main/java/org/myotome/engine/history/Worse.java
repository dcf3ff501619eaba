package org.myotome.engine.history;

import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.maintenance.HowItGoes;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;

/** Picks the worse of two readings of the same thing. What only one of them knows is taken from that one. */
final class Worse {

    private Worse() {}

    static SetLog set(SetLog first, SetLog second) {
        return new SetLog(
                first.sessionId(),
                first.day(),
                first.movement(),
                first.setNumber(),
                lessDone(first.done(), second.done()),
                pain(first.pain(), second.pain()),
                form(first.form(), second.form()),
                effort(first.effort(), second.effort()),
                longer(first.tookSeconds(), second.tookSeconds()));
    }

    static SessionEnd sessionEnd(SessionEnd first, SessionEnd second) {
        return new SessionEnd(
                first.sessionId(),
                first.day(),
                pain(first.painAfter(), second.painAfter()),
                legSymptoms(first.legSymptoms(), second.legSymptoms()),
                longer(first.exertion(), second.exertion()));
    }

    static ActivitySession activity(ActivitySession first, ActivitySession second) {
        return new ActivitySession(
                first.id(),
                first.day(),
                first.startedAt().isKnown() ? first.startedAt() : second.startedAt(),
                first.kind(),
                longer(first.metres(), second.metres()),
                longer(first.seconds(), second.seconds()),
                longer(first.runSeconds(), second.runSeconds()),
                longer(first.climbMetres(), second.climbMetres()),
                pain(first.painDuring(), second.painDuring()),
                pain(first.painAfter(), second.painAfter()),
                longer(first.exertion(), second.exertion()),
                first.source());
    }

    static MorningCheck morning(MorningCheck first, MorningCheck second) {
        return new MorningCheck(
                first.day(),
                pain(first.pain(), second.pain()),
                longer(first.stiffnessMinutes(), second.stiffnessMinutes()),
                answer(first.nightPain(), second.nightPain()),
                legSymptoms(first.legSymptoms(), second.legSymptoms()));
    }

    static HowItGoes report(HowItGoes first, HowItGoes second) {
        return new HowItGoes(
                first.day(),
                going(first.going(), second.going()),
                pain(first.worstPain(), second.worstPain()),
                joined(first.words(), second.words()));
    }

    private static HowItGoes.Going going(HowItGoes.Going first, HowItGoes.Going second) {
        if (first == HowItGoes.Going.UNKNOWN || second == HowItGoes.Going.UNKNOWN) {
            return first == HowItGoes.Going.UNKNOWN ? second : first;
        }
        return first.compareTo(second) >= 0 ? first : second;
    }

    private static String joined(String first, String second) {
        if (first.equals(second) || second.isBlank()) {
            return first;
        }
        return first.isBlank() ? second : first + " / " + second;
    }

    private static PainReport pain(PainReport first, PainReport second) {
        return first.worseOf(second);
    }

    private static SetForm form(SetForm first, SetForm second) {
        if (first == SetForm.UNKNOWN || second == SetForm.UNKNOWN) {
            return first == SetForm.UNKNOWN ? second : first;
        }
        return first.compareTo(second) >= 0 ? first : second;
    }

    private static SetEffort effort(SetEffort first, SetEffort second) {
        if (first == SetEffort.UNKNOWN || second == SetEffort.UNKNOWN) {
            return first == SetEffort.UNKNOWN ? second : first;
        }
        return first.compareTo(second) >= 0 ? first : second;
    }

    private static Answer answer(Answer first, Answer second) {
        if (first == Answer.YES || second == Answer.YES) {
            return Answer.YES;
        }
        return first == Answer.UNKNOWN ? second : first;
    }

    private static LegSymptoms legSymptoms(LegSymptoms first, LegSymptoms second) {
        if (first == LegSymptoms.UNKNOWN || second == LegSymptoms.UNKNOWN) {
            return first == LegSymptoms.UNKNOWN ? second : first;
        }
        return first.compareTo(second) >= 0 ? first : second;
    }

    private static Known<Integer> longer(Known<Integer> first, Known<Integer> second) {
        if (first instanceof Known.Value<Integer>(Integer one) && second instanceof Known.Value<Integer>(Integer two)) {
            return one >= two ? first : second;
        }
        return first.isKnown() ? first : second;
    }

    private static Known<Amount> lessDone(Known<Amount> first, Known<Amount> second) {
        if (first instanceof Known.Value<Amount>(Amount one) && second instanceof Known.Value<Amount>(Amount two)) {
            return AmountSize.isAtLeast(one, two) ? second : first;
        }
        return first.isKnown() ? first : second;
    }
}

package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;

/**
 * The 24-hour rule for whatever was done on a day, so that walks and runs are judged by the same rule as exercises.
 *
 * @param direction the way it points: step down, hold, or progress when the morning was as usual
 * @param reason why
 * @param counterfactual the nearest change that would alter it
 */
public record MorningAfter(Direction direction, StepReason reason, Counterfactual counterfactual) {

    /** Judge the morning after a day. */
    public static MorningAfter judge(TrainingLog log, LocalDate day, PainPolicy policy) {
        Verdict verdict = MorningRule.judge(log, dayAlone(day), policy);
        return new MorningAfter(verdict.direction(), verdict.reason(), verdict.counterfactual());
    }

    /** Return whether the morning after a day was that of a flare: clearly above the usual, or stiff for long. */
    public static boolean isFlare(TrainingLog log, LocalDate day) {
        boolean isWorse = MorningRule.findRise(log, dayAlone(day))
                .filter(rise -> rise > MorningRule.LARGEST_RISE_TO_REPEAT)
                .isPresent();
        boolean isStiff = log.findMorning(day.plusDays(1))
                .filter(check -> check.stiffnessMinutes() instanceof Known.Value<Integer>(Integer minutes)
                        && minutes > MorningRule.LONGEST_STIFFNESS_MINUTES)
                .isPresent();
        return isWorse || isStiff;
    }

    /** Return pain as a number, where it is one. */
    public static Optional<Double> number(PainReport pain) {
        return UsualMorning.number(pain);
    }

    private static Session dayAlone(LocalDate day) {
        return new Session("day-" + day, day, List.of(), Optional.empty());
    }
}

package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;

/** The morning after a day, so that walks and runs are judged by the very rule of the programme. */
public final class MorningAfter {

    private final Diary diary;

    /** Read the mornings of a log. */
    public MorningAfter(TrainingLog log) {
        diary = new Diary(log);
    }

    /** Return what the morning after a day said. */
    public MorningResponse of(LocalDate day) {
        return Mornings.after(diary, dayAlone(day));
    }

    /** Return whether the morning after a day was that of a flare: clearly above the usual, or stiff for long. */
    public boolean isFlare(LocalDate day) {
        boolean isWorse = Mornings.findRise(diary, dayAlone(day))
                .filter(rise -> rise > ResponseRule.LARGEST_RISE_TO_REPEAT)
                .isPresent();
        boolean isStiff = of(day).stiffnessMinutes() instanceof Known.Value<Integer>(Integer minutes)
                && minutes > ResponseRule.LONGEST_STIFFNESS_MINUTES;
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

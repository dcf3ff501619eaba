package org.myotome.engine.history;

import java.time.LocalDate;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;

/**
 * How a morning was, asked once a day.
 *
 * @param day the person's own calendar day
 * @param pain pain in the morning, such as with the first steps
 * @param stiffnessMinutes how long stiffness lasted, 0 to 1440 minutes
 * @param nightPain whether pain woke the person
 * @param legSymptoms how symptoms down the leg changed since yesterday
 */
public record MorningCheck(
        LocalDate day, PainReport pain, Known<Integer> stiffnessMinutes, Answer nightPain, LegSymptoms legSymptoms) {

    public MorningCheck {
        if (stiffnessMinutes instanceof Known.Value<Integer>(Integer minutes) && (minutes < 0 || minutes > 1440)) {
            throw new IllegalArgumentException(
                    "The stiffness (" + minutes + " minutes) must lie between 0 and 1440 minutes.");
        }
    }
}

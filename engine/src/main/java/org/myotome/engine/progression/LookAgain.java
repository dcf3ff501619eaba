package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.List;
import org.myotome.engine.history.LegSymptoms;

/** Why training stops until the safety questions have been asked again and somebody has looked. */
public sealed interface LookAgain {

    /** Symptoms moved down the leg, or numbness or weakness is new. */
    record LegSymptomsWorse(LocalDate day, LegSymptoms symptoms) implements LookAgain {}

    /** Pain woke the person in the night after a session. */
    record NightPain(LocalDate day) implements LookAgain {}

    /** Two flares within two weeks. */
    record TwoFlares(List<LocalDate> days) implements LookAgain {
        public TwoFlares {
            days = List.copyOf(days);
        }
    }
}

package org.myotome.laboratory.progression;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.myotome.laboratory.progression.result.Results;
import org.myotome.laboratory.progression.trial.DecisionTime;
import org.myotome.laboratory.progression.trial.Progress;
import org.myotome.laboratory.progression.trial.Study;
import org.myotome.laboratory.progression.trial.Tally;
import org.myotome.laboratory.progression.truth.Truth;

/** Runs a study in several truths. */
public final class Simulation {

    private Simulation() {}

    /**
     * Let every policy meet everybody in each truth.
     *
     * @param progress hears of each person in each truth
     */
    public static Results run(Study study, List<Truth> truths, Progress progress) {
        Map<Truth, Tally> tallies = new EnumMap<>(Truth.class);
        for (Truth truth : truths) {
            tallies.put(truth, study.run(truth, progress));
        }
        return new Results(study, tallies, DecisionTime.measure(study.policies()));
    }
}

package org.myotome.engine.progression;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.programme.Irritability;
import org.myotome.engine.programme.Ladder;
import org.myotome.engine.programme.Obstacles;
import org.myotome.engine.programme.SomeCases;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.PainPolicy;

/** What steps of a person are chosen from, where nothing was done yet and nothing is locked. */
record Settings(CaseRecord record) {

    StepSetting setting() {
        Ladder ladder = Ladder.of(MoreMovements.LIBRARY);
        return new StepSetting(
                MoreMovements.LIBRARY,
                ladder,
                Obstacles.of(MoreMovements.LIBRARY, record, SomeCases.noConcern(), List.of(), true),
                new Shown(MoreMovements.LIBRARY, ladder, List.of(), TrainingLog.empty(), PainPolicy.DEFAULT),
                record,
                Irritability.of(record),
                Optional.empty(),
                TrainingLog.empty(),
                Course.MONDAY);
    }
}

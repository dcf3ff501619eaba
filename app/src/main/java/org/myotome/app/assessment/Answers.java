package org.myotome.app.assessment;

import java.util.Optional;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.Answer;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.TriageDecision;

/** Who answers an assessment. Nothing means: stop here. */
public interface Answers {

    /** Answer a safety question. */
    Optional<Answer> answer(TriageDecision.NextQuestion question);

    /** Say what happened when a movement was tried. */
    Optional<Trial> tried(Proposal proposal, Movement movement);
}

package org.myotome.content.decision;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.movement.Library;
import org.myotome.engine.nerve.NerveReport;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.ProgrammeAlternative;
import org.myotome.engine.triage.TriageDecision;

/**
 * What triage decided and what follows: a programme, the step that comes before one, or both when a programme fits what
 * is known so far and trying a movement comes first.
 */
final class PlanObject {

    private PlanObject() {}

    static JsonObject of(
            String caseId,
            TriageDecision decision,
            Optional<NerveReport> nerve,
            NextStep next,
            List<ProgrammeAlternative> alternatives,
            Library library) {
        JsonObject object = TriageObject.of(caseId, decision, nerve);
        next.findProposedProgramme()
                .ifPresent(programme -> object.with("programme", new ProgrammeObject(library).of(programme)));
        if (!alternatives.isEmpty()) {
            object.with("alternatives", new ProgrammeObject(library).alternatives(alternatives));
        }
        if (!(next instanceof NextStep.OfferProgramme)) {
            object.with("next_step", new NextStepObject(library).of(next));
        }
        return object;
    }
}

package org.myotome.content.decision;

import java.util.Optional;
import org.myotome.engine.movement.Library;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.triage.TriageDecision;

/**
 * What triage decided and what follows: a programme, the step that comes before one, or both when a programme fits what
 * is known so far and trying a movement comes first.
 */
final class PlanObject {

    private PlanObject() {}

    static JsonObject of(String caseId, TriageDecision decision, NextStep next, Library library) {
        JsonObject object = TriageObject.of(caseId, decision);
        findProgramme(next)
                .ifPresent(programme -> object.with("programme", new ProgrammeObject(library).of(programme)));
        if (!(next instanceof NextStep.OfferProgramme)) {
            object.with("next_step", new NextStepObject(library).of(next));
        }
        return object;
    }

    private static Optional<Programme> findProgramme(NextStep next) {
        return switch (next) {
            case NextStep.OfferProgramme(Programme programme) -> Optional.of(programme);
            case NextStep.AdaptProgramme adapted -> Optional.of(adapted.programme());
            case NextStep.TryMovement trial -> trial.provisional();
            case NextStep.ReferTo ignored -> Optional.empty();
            case NextStep.SettleConflicts ignored -> Optional.empty();
            case NextStep.ConfirmData ignored -> Optional.empty();
            case NextStep.AskQuestions ignored -> Optional.empty();
            case NextStep.AskCircumstances ignored -> Optional.empty();
            case NextStep.TakeBlockStep ignored -> Optional.empty();
            case NextStep.SearchAgain ignored -> Optional.empty();
            case NextStep.DoSession ignored -> Optional.empty();
            case NextStep.RestUntil ignored -> Optional.empty();
            case NextStep.AwaitMorningCheck ignored -> Optional.empty();
            case NextStep.LookAgainFirst ignored -> Optional.empty();
        };
    }
}

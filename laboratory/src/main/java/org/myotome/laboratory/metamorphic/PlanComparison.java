package org.myotome.laboratory.metamorphic;

import java.time.LocalDate;
import java.util.Optional;
import org.myotome.engine.consultation.Consultation;
import org.myotome.engine.history.Episode;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.record.CaseRecord;

/**
 * Compares the next step of a case with that of its variant: whoever has to answer or to be seen first is not let
 * through to a movement by a worse or a missing answer.
 */
final class PlanComparison {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final long SEED = 1;

    private final Consultation consultation;

    PlanComparison(Consultation consultation) {
        this.consultation = consultation;
    }

    /** Return what is wrong between the next steps of a pair, if anything is. */
    Optional<String> findFault(Pair pair) {
        NextStep before = next(pair.before());
        NextStep after = next(pair.after());
        boolean letThrough = !moves(before) && moves(after);
        boolean another = pair.relation() == Relation.SAME && before.getClass() != after.getClass();
        return letThrough || another
                ? Optional.of("the next step turns from " + name(before) + " into " + name(after))
                : Optional.empty();
    }

    private NextStep next(CaseRecord record) {
        Episode episode = Episode.of(record);
        return consultation.next(episode, consultation.triage(episode), SEED, DAY);
    }

    private static String name(NextStep step) {
        return step.getClass().getSimpleName();
    }

    /** Return whether the person is asked to move. */
    private static boolean moves(NextStep step) {
        return switch (step) {
            case NextStep.TryMovement ignored -> true;
            case NextStep.OfferProgramme ignored -> true;
            case NextStep.DoSession ignored -> true;
            case NextStep.AdaptProgramme ignored -> true;
            case NextStep.SearchAgain ignored -> true;
            case NextStep.RestUntil ignored -> true;
            case NextStep.AwaitMorningCheck ignored -> true;
            case NextStep.ReferTo ignored -> false;
            case NextStep.AskQuestions ignored -> false;
            case NextStep.AskCircumstances ignored -> false;
            case NextStep.ConfirmData ignored -> false;
            case NextStep.SettleConflicts ignored -> false;
            case NextStep.OfferMaintenance offer -> moves(offer.meanwhile());
            case NextStep.KeepGoing ignored -> true;
            case NextStep.AskHowItGoes ignored -> true;
            case NextStep.EndUpkeep ignored -> false;
            case NextStep.LookAgainFirst ignored -> false;
            case NextStep.TakeBlockStep ignored -> false;
        };
    }
}

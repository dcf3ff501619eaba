package org.myotome.server.casefile;

import org.myotome.engine.nextstep.HarderStepConsent;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.Programme;

/** Whether the programme in force is meant to be trained now. */
public enum Standing {
    /** It is. */
    READY,
    /** It is, but an easier one waits to be taken up. */
    EASIER_WAITS,
    /** Something else comes first, such as a question or a try. */
    SOMETHING_FIRST,
    /** Somebody has to look before training goes on. */
    LOOK_FIRST,
    /** There is none. */
    NONE;

    /** Return whether sessions go on. */
    public boolean isTrained() {
        return this == READY || this == EASIER_WAITS;
    }

    /** Return where a case stands, by what happens next. */
    static Standing of(CaseFile file, NextStep next) {
        return file.episode()
                .findProgramme()
                .map(programme -> of(programme, next))
                .orElse(NONE);
    }

    private static Standing of(Programme inForce, NextStep next) {
        return switch (next) {
            case NextStep.DoSession _,
                    NextStep.RestUntil _,
                    NextStep.AwaitMorningCheck _,
                    NextStep.OfferMaintenance _,
                    NextStep.KeepGoing _,
                    NextStep.AskHowItGoes _ -> READY;
            case NextStep.AdaptProgramme change ->
                HarderStepConsent.findEasierPart(inForce, change).isPresent() ? EASIER_WAITS : READY;
            case NextStep.ReferTo _, NextStep.LookAgainFirst _, NextStep.EndUpkeep _ -> LOOK_FIRST;
            case NextStep.OfferProgramme _,
                    NextStep.TryMovement _,
                    NextStep.SettleConflicts _,
                    NextStep.ConfirmData _,
                    NextStep.AskQuestions _,
                    NextStep.AskCircumstances _,
                    NextStep.TakeBlockStep _,
                    NextStep.SearchAgain _ -> SOMETHING_FIRST;
        };
    }
}

package org.myotome.server.ahead;

import org.myotome.engine.nextstep.NextStep;

/** Whether somebody has to look, or a question is open, before anything is said about what comes. */
final class HeldUp {

    private HeldUp() {}

    static boolean is(NextStep step) {
        return switch (step) {
            case NextStep.ReferTo _,
                    NextStep.LookAgainFirst _,
                    NextStep.EndUpkeep _,
                    NextStep.SettleConflicts _,
                    NextStep.ConfirmData _,
                    NextStep.AskQuestions _ -> true;
            case NextStep.AskCircumstances _,
                    NextStep.TryMovement _,
                    NextStep.TakeBlockStep _,
                    NextStep.SearchAgain _,
                    NextStep.OfferProgramme _,
                    NextStep.DoSession _,
                    NextStep.RestUntil _,
                    NextStep.AwaitMorningCheck _,
                    NextStep.AdaptProgramme _,
                    NextStep.OfferMaintenance _,
                    NextStep.KeepGoing _,
                    NextStep.AskHowItGoes _ -> false;
        };
    }
}

package org.myotome.engine.progression;

import java.time.LocalDate;

/** The nearest change that would alter a decision. */
public sealed interface Counterfactual {

    /** It goes on when so many more sessions in a row go well and the next mornings are back at the usual. */
    record ProgressAfterCalm(int moreSessions) implements Counterfactual {}

    /** It goes on when something is answered and the answer is good. */
    record ProgressWhenSaid(StepReason.Missing what) implements Counterfactual {}

    /** It goes on when the line holds in every set, twice in a row. */
    record ProgressWhenSteady() implements Counterfactual {}

    /** It goes on when the whole dose is done, twice in a row. */
    record ProgressWhenAllDone() implements Counterfactual {}

    /** It would have been repeated, had the pain stayed within what was agreed. */
    record HoldWithin(int mostAgreed) implements Counterfactual {}

    /** It would have been repeated, had the next morning been no more than one above the usual. */
    record HoldWithCalmerMorning() implements Counterfactual {}

    /** It steps down when the next morning is two or more above the usual. */
    record StepDownAfterBadMorning() implements Counterfactual {}

    /** It goes on when a session may take longer, or another movement makes room. */
    record ProgressWithMoreMinutes() implements Counterfactual {}

    /** It goes on after so many more sessions within two weeks. */
    record ProgressAfterSessions(int moreSessions) implements Counterfactual {}

    /** It goes on with the step before on a day, or after it, when a lighter session went well. */
    record ResumesAfter(LocalDate day) implements Counterfactual {}

    /** It goes on when a clinician has chosen another way. */
    record ProgressWhenChosen() implements Counterfactual {}

    /** It goes on when the entry has been put right. */
    record ProgressWhenCorrected() implements Counterfactual {}

    /** It comes back when somebody has looked. */
    record BackAfterReview() implements Counterfactual {}

    /** The next movement opens when what stands in its way is gone. */
    record OpensWhenCleared(String movementId) implements Counterfactual {}
}

package org.myotome.engine.startingpoint;

import java.util.Optional;
import java.util.Set;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.TriageDecision;

/**
 * What rules a movement out whatever the person can do: safety locks, answers, equipment, the floor and what the person wishes.
 *
 * <p>Floor, mat, wall and chair are counted on; everything else must have been named. Getting down to the floor and up again
 * counts as impossible until somebody says otherwise, as in the programme; easy lying movements work on a bed.
 */
final class Surroundings {

    private final CaseRecord caseRecord;
    private final TriageDecision triage;
    private final Wishes wishes;

    Surroundings(Library library, CaseRecord caseRecord, TriageDecision triage) {
        this.wishes = new Wishes(library, caseRecord.circumstances());
        this.caseRecord = caseRecord;
        this.triage = triage;
    }

    /** Return the first reason against a movement, if there is one. */
    Optional<LeftOut> reasonAgainst(Movement movement) {
        if (triage.isLocked(movement.id())) {
            return Optional.of(LeftOut.LOCKED_BY_TRIAGE);
        }
        if (isAnsweredYes(movement.contraindications()) || isAnsweredYes(movement.modifiers())) {
            return Optional.of(LeftOut.CONTRAINDICATED);
        }
        if (LatePregnancy.speaksAgainst(caseRecord, movement)) {
            return Optional.of(LeftOut.LATE_PREGNANCY);
        }
        if (!movement.equipment().stream().allMatch(caseRecord.circumstances()::isAtHand)) {
            return Optional.of(LeftOut.NEEDS_EQUIPMENT);
        }
        if (movement.needsFloor() && caseRecord.circumstances().canGetToTheFloor() != Answer.YES) {
            return Optional.of(LeftOut.POSITION);
        }
        if (wishes.findFeared(movement).isPresent()) {
            return Optional.of(LeftOut.FEARED);
        }
        return wishes.isUnwanted(movement) ? Optional.of(LeftOut.UNWANTED) : Optional.empty();
    }

    /** Return whether a condition named by the library was answered with a plain yes under its own word. */
    private boolean isAnsweredYes(Set<String> conditions) {
        return conditions.stream().anyMatch(caseRecord.answers()::isYes);
    }
}

package org.myotome.engine.startingpoint;

import java.util.Optional;
import java.util.Set;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Position;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Known;
import org.myotome.engine.triage.TriageDecision;

/**
 * What rules a movement out whatever the person can do: safety locks, answers, equipment and the floor.
 *
 * <p>Floor, mat, wall and chair are counted on; everything else must have been named. Whether a person gets down to the
 * floor and up again counts as possible when nobody asked, except from 65 years on or at an unknown age.
 */
final class Surroundings {

    private static final double FLOOR_ASKED_FROM_AGE = 65;

    private final CaseRecord caseRecord;
    private final TriageDecision triage;

    Surroundings(CaseRecord caseRecord, TriageDecision triage) {
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
        if (!movement.equipment().stream().allMatch(caseRecord.circumstances()::isAtHand)) {
            return Optional.of(LeftOut.NEEDS_EQUIPMENT);
        }
        return needsTheFloor(movement.position()) && !reachesTheFloor()
                ? Optional.of(LeftOut.POSITION)
                : Optional.empty();
    }

    /** Return whether a condition named by the library was answered with a plain yes under its own word. */
    private boolean isAnsweredYes(Set<String> conditions) {
        return conditions.stream().anyMatch(caseRecord.answers()::isYes);
    }

    private static boolean needsTheFloor(Position position) {
        return switch (position) {
            case SUPINE, HOOKLYING, QUADRUPED, PRONE, SIDELYING, HALF_KNEELING, TALL_KNEELING -> true;
            case SITTING, STANDING, GAIT, SINGLE_LEG, SUPINE_BENCH, STANDING_SPLIT, SUPINE_MACHINE, AIRBORNE -> false;
        };
    }

    private boolean reachesTheFloor() {
        Answer answer = caseRecord.circumstances().canGetToTheFloor();
        return switch (answer) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN -> isYoungerThanAsked();
        };
    }

    private boolean isYoungerThanAsked() {
        return caseRecord.person().ageYears() instanceof Known.Value<Double>(Double years)
                && years < FLOOR_ASKED_FROM_AGE;
    }
}

package org.myotome.biomechanics.demand;

import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.movement.Check;
import org.myotome.biomechanics.movement.Measures;
import org.myotome.biomechanics.movement.MovementPoses.Picture;
import org.myotome.biomechanics.movement.MovementProblem;

/**
 * Finds checks that a movement breaks itself. What is right at the start has to stay right. What is not right yet at the start has
 * to become right. For one thread.
 */
final class CheckLint {

    /** Closed poses may be off by a little of what their file says. */
    private static final double SLACK = 0.5;

    private final Measures measures;

    CheckLint(Human human) {
        measures = new Measures(human);
    }

    /** Return the problem, if the check is broken. */
    Optional<MovementProblem> of(Check check, List<Picture> pictures) {
        Picture furthest = pictures.getFirst();
        Picture nearest = pictures.getFirst();
        for (Picture picture : pictures) {
            furthest = beyond(check, picture) > beyond(check, furthest) ? picture : furthest;
            nearest = beyond(check, picture) < beyond(check, nearest) ? picture : nearest;
        }
        if (beyond(check, pictures.getFirst()) <= SLACK && beyond(check, furthest) > SLACK) {
            return Optional.of(problem(check, furthest, false));
        }
        return beyond(check, nearest) > SLACK ? Optional.of(problem(check, nearest, true)) : Optional.empty();
    }

    /** How far a picture is beyond the nearer limit; negative inside. */
    private double beyond(Check check, Picture picture) {
        double value = value(check, picture);
        double below = check.least().isPresent() ? check.least().getAsDouble() - value : Double.NEGATIVE_INFINITY;
        double above = check.most().isPresent() ? value - check.most().getAsDouble() : Double.NEGATIVE_INFINITY;
        return Math.max(below, above);
    }

    private double value(Check check, Picture picture) {
        measures.look(picture.closing().fit().values());
        return measures.value(check.measure());
    }

    private MovementProblem problem(Check check, Picture picture, boolean never) {
        double value = value(check, picture);
        boolean isBelow = check.least().isPresent() && value < check.least().getAsDouble();
        double limit = (isBelow ? check.least() : check.most()).orElseThrow();
        return new MovementProblem.BreaksItsCheck(check.id(), check.measure(), value, limit, picture.seconds(), never);
    }
}

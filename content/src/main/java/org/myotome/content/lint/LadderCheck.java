package org.myotome.content.lint;

import java.util.Optional;
import org.myotome.content.library.LibraryDraft.LocatedMovement;
import org.myotome.engine.movement.Movement;

/**
 * Checks that the links between movements lead from easy to hard and back.
 *
 * <p>Difficulty is an ordinal grade, so two neighbours may share one; then the link says which comes first and the grades
 * do not, and a clinician should look once. A link that contradicts the grades is an error, because stepping down could
 * make things harder.
 */
final class LadderCheck {

    private LadderCheck() {}

    static void check(Links links, Findings findings) {
        for (LocatedMovement located : links.movements()) {
            checkPrerequisites(located, links, findings);
            checkRegressions(located, links, findings);
            checkProgressions(located, links, findings);
            checkDeadEnds(located, links, findings);
        }
        for (Links.Kind kind : Links.Kind.values()) {
            new CircleCheck(kind, links, findings).check();
        }
    }

    private static void checkPrerequisites(LocatedMovement located, Links links, Findings findings) {
        int difficulty = located.movement().difficulty();
        for (LocatedMovement before : links.targets(located, Links.Kind.PREREQUISITES)) {
            if (before.movement().difficulty() > difficulty) {
                findings.error(
                        located,
                        "prerequisites",
                        graded(before),
                        "is harder than the movement that needs it (difficulty " + difficulty + ").",
                        "Maybe one of the two grades is wrong, or the prerequisite is not needed.");
            }
        }
    }

    private static void checkRegressions(LocatedMovement located, Links links, Findings findings) {
        int difficulty = located.movement().difficulty();
        String id = located.movement().id();
        for (LocatedMovement easier : links.targets(located, Links.Kind.REGRESSIONS)) {
            int other = easier.movement().difficulty();
            if (other > difficulty) {
                findings.error(
                        located,
                        "regressions",
                        graded(easier),
                        "is harder than the movement it should ease (difficulty " + difficulty + ").",
                        "Maybe one of the two grades is wrong.");
            } else if (other == difficulty) {
                findings.warning(
                        located,
                        "regressions",
                        graded(easier),
                        "has the same grade as the movement it should ease.",
                        "Maybe grade one of them anew; until then the link decides which comes first.");
            }
            if (!easier.movement().progressions().contains(id)) {
                findings.warning(
                        located,
                        "regressions",
                        easier.movement().id(),
                        "does not name this movement among its progressions.",
                        "Maybe add it there, so that the way back is also the way on.");
            }
        }
    }

    private static void checkProgressions(LocatedMovement located, Links links, Findings findings) {
        int difficulty = located.movement().difficulty();
        String id = located.movement().id();
        for (LocatedMovement harder : links.targets(located, Links.Kind.PROGRESSIONS)) {
            boolean answered = harder.movement().regressions().contains(id);
            if (harder.movement().difficulty() < difficulty) {
                findings.error(
                        located,
                        "progressions",
                        graded(harder),
                        "is easier than the movement it should follow (difficulty " + difficulty + ").",
                        "Maybe one of the two grades is wrong.");
            } else if (harder.movement().difficulty() == difficulty && !answered) {
                findings.warning(
                        located,
                        "progressions",
                        graded(harder),
                        "has the same grade as the movement it should follow.",
                        "Maybe grade one of them anew; until then the link decides which comes first.");
            }
            if (!answered) {
                findings.warning(
                        located,
                        "progressions",
                        harder.movement().id(),
                        "does not name this movement among its regressions.",
                        "Maybe add it there, so that the way on is also the way back.");
            }
        }
    }

    private static void checkDeadEnds(LocatedMovement located, Links links, Findings findings) {
        Movement movement = located.movement();
        if (movement.regressions().isEmpty() && !ReachCheck.isEntry(movement)) {
            findings.error(
                    located,
                    "regressions",
                    "",
                    "are missing, and this is not a movement to begin with.",
                    "Maybe name an easier movement, so that a bad day has a way back.");
        }
        if (movement.progressions().isEmpty()) {
            nextOfItsKind(movement, links)
                    .ifPresent(
                            next -> findings.warning(
                                    located,
                                    "progressions",
                                    "",
                                    "are missing, though harder movements of its kind exist, such as " + next.id()
                                            + ".",
                                    "Maybe link to it; if it is no natural next step, more dose is the way on and this may stay."));
        }
    }

    /** Return a movement of the same region, role and primary muscle that is one or two grades harder. */
    private static Optional<Movement> nextOfItsKind(Movement movement, Links links) {
        return links.movements().stream()
                .map(LocatedMovement::movement)
                .filter(other -> other.region() == movement.region())
                .filter(other ->
                        other.difficulty() > movement.difficulty() && other.difficulty() <= movement.difficulty() + 2)
                .filter(other -> !movement.roles().isEmpty()
                        && other.roles().contains(movement.roles().getFirst()))
                .filter(other -> !movement.primaryMuscles().isEmpty()
                        && other.primaryMuscles()
                                .contains(movement.primaryMuscles().getFirst()))
                .findFirst();
    }

    private static String graded(LocatedMovement located) {
        return located.movement().id() + ", difficulty " + located.movement().difficulty();
    }
}

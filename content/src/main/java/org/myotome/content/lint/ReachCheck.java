package org.myotome.content.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.content.library.LibraryDraft.LocatedMovement;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Prerequisite;

/** Checks that every movement can be reached from one that a person may begin with. */
final class ReachCheck {

    private static final int HARDEST_ENTRY = 2;

    private ReachCheck() {}

    /** Return whether a person may begin with it: it is easy, and no step of the same idea comes before it. */
    static boolean isEntry(Movement movement) {
        return movement.difficulty() <= HARDEST_ENTRY
                && movement.prerequisites().stream().noneMatch(ReachCheck::isStepBefore);
    }

    private static boolean isStepBefore(Prerequisite prerequisite) {
        return prerequisite.kind() == Prerequisite.Kind.PROGRESSION;
    }

    static void check(Links links, Findings findings) {
        Set<String> reached = reached(links);
        for (LocatedMovement located : links.movements()) {
            if (!reached.contains(located.movement().id())) {
                findings.error(
                        located,
                        "id",
                        "",
                        "cannot be reached from any movement that a person may begin with.",
                        "Maybe a progression of an easier movement should lead here.");
            }
        }
    }

    private static Set<String> reached(Links links) {
        Set<String> reached = new TreeSet<>();
        Deque<LocatedMovement> open = new ArrayDeque<>();
        links.movements().stream()
                .filter(located -> isEntry(located.movement()))
                .forEach(open::add);
        while (!open.isEmpty()) {
            LocatedMovement from = open.remove();
            if (reached.add(from.movement().id())) {
                links.movements().stream()
                        .filter(to -> leads(from.movement(), to.movement()))
                        .forEach(open::add);
            }
        }
        return reached;
    }

    private static boolean leads(Movement from, Movement to) {
        return from.progressions().contains(to.id())
                || to.regressions().contains(from.id())
                || to.prerequisites().stream()
                        .anyMatch(prerequisite -> prerequisite.movementId().equals(from.id()));
    }
}

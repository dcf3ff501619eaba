package org.myotome.content.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.content.library.LibraryDraft.LocatedMovement;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Prerequisite;

/** The movements by id, and the three kinds of link between them. */
final class Links {

    /** A kind of link from one movement to others. */
    enum Kind {
        PREREQUISITES("prerequisites"),
        REGRESSIONS("regressions"),
        PROGRESSIONS("progressions");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        List<String> targets(Movement movement) {
            return switch (this) {
                case PREREQUISITES ->
                    movement.prerequisites().stream()
                            .map(Prerequisite::movementId)
                            .toList();
                case REGRESSIONS -> movement.regressions();
                case PROGRESSIONS -> movement.progressions();
            };
        }
    }

    private final Map<String, LocatedMovement> byId = new TreeMap<>();
    private final List<LocatedMovement> movements;

    Links(List<LocatedMovement> movements) {
        this.movements = movements;
        for (LocatedMovement located : movements) {
            byId.putIfAbsent(located.movement().id(), located);
        }
    }

    List<LocatedMovement> movements() {
        return movements;
    }

    List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    Optional<LocatedMovement> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Return the movements that a movement links to and that are there. */
    List<LocatedMovement> targets(LocatedMovement from, Kind kind) {
        return kind.targets(from.movement()).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }
}

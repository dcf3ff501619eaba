package org.myotome.engine.progression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.programme.LeftOut;
import org.myotome.engine.programme.LeftOutReason;
import org.myotome.engine.programme.Obstacles;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;

/** Keeps the reasons for what is left out complete when a programme changes. */
final class LeftOutUpdate {

    private final Library library;
    private final Obstacles obstacles;

    LeftOutUpdate(Library library, Obstacles obstacles) {
        this.library = library;
        this.obstacles = obstacles;
    }

    List<LeftOut> after(Programme before, List<ProgrammeItem> items, List<MovementDecision> decisions) {
        Map<String, LeftOutReason> reasons = new TreeMap<>();
        before.leftOut().forEach(left -> reasons.put(left.movementId(), left.reason()));
        decisions.forEach(decision -> reasons.put(decision.movementId(), reason(decision)));
        items.forEach(item -> reasons.remove(item.movementId()));
        return library.movements().stream()
                .map(Movement::id)
                .flatMap(id -> Optional.ofNullable(reasons.get(id)).map(reason -> new LeftOut(id, reason)).stream())
                .toList();
    }

    private LeftOutReason reason(MovementDecision decision) {
        Optional<LeftOutReason> obstacle = obstacles.find(decision.movementId());
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        String next = decision.next().map(ProgrammeItem::movementId).orElse(decision.movementId());
        return switch (decision.direction()) {
            case STOP -> new LeftOutReason.StoppedForNow();
            case STEP_DOWN -> new LeftOutReason.HarderThanStart(next);
            case HOLD, PROGRESS -> new LeftOutReason.EasierThanStart(next);
        };
    }
}

package org.myotome.biomechanics.figure;

import java.util.List;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.movement.Movements;
import org.myotome.biomechanics.movement.View;
import org.myotome.biomechanics.movement.WorkingSide;

/** Descriptions to draw. */
final class Drawn {

    private Drawn() {}

    static MovementDescription squat() {
        return description(Movements.squat(), WorkingSide.BOTH, new View(35, 8));
    }

    static MovementDescription birdDog() {
        return description(Movements.birdDog(), WorkingSide.RIGHT, new View(20, 8));
    }

    static MovementDescription description(Movement movement, WorkingSide side, View view) {
        return new MovementDescription(
                movement, "family", side, view, view, List.of(), List.of(), List.of(), List.of());
    }
}

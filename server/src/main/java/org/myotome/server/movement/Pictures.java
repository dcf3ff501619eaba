package org.myotome.server.movement;

import java.util.Optional;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.server.casefile.Content;
import org.myotome.server.wording.PositionFigure;
import org.springframework.stereotype.Component;

/** Makes the pictures of movements that pages show. */
@Component
public class Pictures {

    private final Content content;
    private final Descriptions descriptions;

    Pictures(Content content, Descriptions descriptions) {
        this.content = content;
        this.descriptions = descriptions;
    }

    /** Return the picture of a movement on its usual side. */
    public Picture of(String movementId) {
        return of(movementId, false);
    }

    /** Return the picture of a movement on the side of a rung. */
    public Picture of(SidedMovement rung) {
        return of(rung.movementId(), rung.side().find().equals(Optional.of(Side.LEFT)));
    }

    private Picture of(String movementId, boolean isLeft) {
        Movement movement = content.library().getMovement(movementId);
        return new Picture(
                movementId,
                movement.name(),
                descriptions.find(movementId).isPresent(),
                isLeft,
                PositionFigure.of(movement.position()));
    }
}

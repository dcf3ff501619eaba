package org.myotome.server.intake;

import java.io.Serial;
import java.util.List;
import org.myotome.server.form.Merge;

/** Says that somebody else changed the same fields meanwhile. */
final class CollisionException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Merge.Collision> collisions;

    CollisionException(List<Merge.Collision> collisions) {
        super("Two people changed the same fields: " + collisions);
        this.collisions = List.copyOf(collisions);
    }

    List<Merge.Collision> collisions() {
        return collisions;
    }
}

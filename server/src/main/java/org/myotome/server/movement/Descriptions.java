package org.myotome.server.movement;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.content.kinematics.Kinematics;
import org.myotome.server.casefile.Content;
import org.springframework.stereotype.Component;

/** The kinematic files of the library, read when the first one is asked for. Safe for use by many threads. */
@Component
public class Descriptions {

    private final Content content;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Kinematics read;

    Descriptions(Content content) {
        this.content = content;
    }

    /** Return all of them, and why others are missing. */
    public Kinematics all() {
        Kinematics known = read;
        if (known != null) {
            return known;
        }
        reading.lock();
        try {
            known = read;
            if (known == null) {
                known = Kinematics.shipped(content.library());
                read = known;
            }
            return known;
        } finally {
            reading.unlock();
        }
    }

    /** Return the description of a movement, if it has a file. */
    public Optional<MovementDescription> find(String movementId) {
        return all().find(movementId);
    }
}

package org.myotome.laboratory.movement;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.content.kinematics.Kinematics;
import org.myotome.content.knowledge.Knowledge;

/**
 * The movements of the library that have a file of their own.
 *
 * @param byId in the order of their ids
 */
record ShippedMovements(Map<String, MovementDescription> byId) {

    /** Read all files. */
    static ShippedMovements read() {
        Map<String, MovementDescription> byId = new TreeMap<>();
        Kinematics.shipped(Knowledge.shipped().library())
                .described()
                .forEach((id, located) -> byId.put(id, located.description()));
        return new ShippedMovements(byId);
    }

    Optional<MovementDescription> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}

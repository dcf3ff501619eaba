package org.myotome.laboratory.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.content.kinematics.Kinematics;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.movement.Movement;

/**
 * The movements of the library that have a file of their own.
 *
 * @param byId in the order of their ids
 */
record ShippedMovements(Map<String, MovementDescription> byId) {

    /** Read all files. */
    static ShippedMovements read() {
        List<String> ids = ids();
        Kinematics kinematics = Kinematics.shipped(ids);
        Map<String, MovementDescription> byId = new TreeMap<>();
        for (String id : ids) {
            kinematics.find(id).ifPresent(description -> byId.put(id, description));
        }
        return new ShippedMovements(byId);
    }

    private static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Movement movement : Knowledge.shipped().library().movements()) {
            ids.add(movement.id());
        }
        return ids;
    }

    Optional<MovementDescription> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}

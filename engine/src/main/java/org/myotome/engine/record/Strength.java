package org.myotome.engine.record;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Strength by movement and side. A movement that is not in the map was not examined.
 *
 * @param byMovement grades by movement
 */
public record Strength(Map<StrengthMovement, SidedGrade> byMovement) {

    public Strength {
        Map<StrengthMovement, SidedGrade> copy = new EnumMap<>(StrengthMovement.class);
        copy.putAll(byMovement);
        byMovement = Collections.unmodifiableMap(copy);
    }

    /** Return an examination that did not happen. */
    public static Strength unknown() {
        return new Strength(Map.of());
    }

    /** Return the grades of one movement. */
    public SidedGrade of(StrengthMovement movement) {
        SidedGrade grade = byMovement.get(movement);
        return grade == null ? SidedGrade.unknown() : grade;
    }
}

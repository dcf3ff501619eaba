package org.myotome.engine.consultation;

import java.time.Instant;
import java.util.List;
import org.myotome.engine.ability.AbilitySummary;

/**
 * What was believed of a person's abilities when a search for the starting point had ended.
 *
 * @param at when
 * @param abilities every ability
 */
public record AbilityReading(Instant at, List<AbilitySummary> abilities) {

    public AbilityReading {
        abilities = List.copyOf(abilities);
    }
}

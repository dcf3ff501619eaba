package org.myotome.content.learning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.triage.Tier;

/**
 * Where a person stands, as far as cards are chosen by it.
 *
 * @param concern how worried to be; an open question counts as concern
 * @param regions where it hurts, as far as anybody has said
 * @param reasons each occasion that holds, with the reason in words for the person
 */
public record Situation(Tier concern, List<BodyRegion> regions, Map<Occasion, String> reasons) {

    public Situation {
        regions = List.copyOf(regions);
        Map<Occasion, String> ordered = new EnumMap<>(Occasion.class);
        ordered.putAll(reasons);
        reasons = Collections.unmodifiableMap(ordered);
    }

    /** Return why an occasion holds, if it does. */
    Optional<String> findReason(Occasion occasion) {
        return Optional.ofNullable(reasons.get(occasion));
    }
}

package org.myotome.engine.movement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Load per tissue axis, each an ordinal judgement from 0 (none) to 4 (highest), informed by Baxter 2021 (Achilles) and
 * Song 2023 (patellofemoral joint).
 *
 * @param byAxis load by axis; an axis that is missing is 0
 */
public record TissueLoad(Map<TissueAxis, Integer> byAxis) {

    public TissueLoad {
        Map<TissueAxis, Integer> copy = new EnumMap<>(TissueAxis.class);
        copy.putAll(byAxis);
        for (Map.Entry<TissueAxis, Integer> entry : copy.entrySet()) {
            int value = entry.getValue();
            if (value < 0 || value > 4) {
                throw new IllegalArgumentException(
                        "The tissue load " + entry.getKey().word() + " (" + value + ") must lie between 0 and 4.");
            }
        }
        byAxis = Collections.unmodifiableMap(copy);
    }

    /** Return the load on one axis. */
    public int of(TissueAxis axis) {
        Integer value = byAxis.get(axis);
        return value == null ? 0 : value;
    }
}

package org.myotome.engine.movement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A muscle and its wiring.
 *
 * @param id stable id
 * @param region trunk, hip, thigh, leg or foot, as in the innervation table
 * @param nerve the peripheral nerves, in words
 * @param rootWeights share of each root, adding up to 1; main roots weigh more
 * @param action what it does
 * @param source where this comes from
 */
public record Muscle(
        String id, String region, String nerve, Map<Root, Double> rootWeights, String action, String source) {

    public Muscle {
        Map<Root, Double> copy = new EnumMap<>(Root.class);
        copy.putAll(rootWeights);
        double sum = 0;
        for (double weight : copy.values()) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException(
                        "A root weight (" + weight + ") of " + id + " must not be negative.");
            }
            sum += weight;
        }
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException("The root weights of " + id + " add up to " + sum + " instead of 1.");
        }
        rootWeights = Collections.unmodifiableMap(copy);
    }

    /** Return the share of one root, 0 to 1. */
    public double weight(Root root) {
        Double weight = rootWeights.get(root);
        return weight == null ? 0 : weight;
    }
}

package org.myotome.engine.movement;

/**
 * What a movement asks for, each an ordinal judgement from 0 (none) to 5 (most); ours, awaiting clinician review.
 *
 * @param control motor control
 * @param strength strength
 * @param balance balance
 * @param impact impact
 */
public record Demand(int control, int strength, int balance, int impact) {

    public Demand {
        requireOrdinal("control", control);
        requireOrdinal("strength", strength);
        requireOrdinal("balance", balance);
        requireOrdinal("impact", impact);
    }

    private static void requireOrdinal(String name, int value) {
        if (value < 0 || value > 5) {
            throw new IllegalArgumentException("The demand " + name + " (" + value + ") must lie between 0 and 5.");
        }
    }
}

package org.myotome.engine.ability;

/**
 * What is believed about one ability.
 *
 * @param ability which
 * @param mean expected value, in standard deviations of the adult population
 * @param spread standard deviation of the belief
 * @param weak probability of being weak: more than one standard deviation below the average adult
 */
public record AbilitySummary(Ability ability, double mean, double spread, double weak) {}

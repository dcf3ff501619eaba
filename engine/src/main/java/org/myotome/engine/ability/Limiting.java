package org.myotome.engine.ability;

/**
 * The ability that would stop a movement first.
 *
 * @param ability which
 * @param probability probability that it is the one, given what is known
 */
public record Limiting(Ability ability, double probability) {}

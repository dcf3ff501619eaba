package org.myotome.engine.ability;

/**
 * An ability that a movement asks for.
 *
 * @param ability which
 * @param threshold the ability at which the movement succeeds half the time, were nothing else asked for
 */
public record Requirement(Ability ability, double threshold) {}

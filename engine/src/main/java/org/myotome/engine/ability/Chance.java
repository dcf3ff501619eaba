package org.myotome.engine.ability;

/**
 * What is expected of a movement, in brief.
 *
 * @param canDo probability that the person can do it now: correctly at least every other time, and with more pain than
 *     agreed at most every fifth time
 * @param painful probability of more pain than agreed
 * @param painfulAtMost upper bound of that: two Monte-Carlo standard errors above
 */
public record Chance(double canDo, double painful, double painfulAtMost) {}

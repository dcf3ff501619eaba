package org.myotome.engine.ability;

/**
 * What an observer will record if a movement is tried, as probabilities.
 *
 * @param clean done correctly
 * @param compensated done with faults
 * @param unable not done; the three add up to 1
 * @param chance whether the person can do it, and pain
 */
public record Outlook(double clean, double compensated, double unable, Chance chance) {}

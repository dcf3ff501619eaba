package org.myotome.engine.ability;

/**
 * A load that a movement puts on a region.
 *
 * @param region which
 * @param load the tolerance at which this load brings pain above 3 of 10 half the time
 */
public record RegionLoad(ToleranceRegion region, double load) {}

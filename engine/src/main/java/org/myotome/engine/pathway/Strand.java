package org.myotome.engine.pathway;

import org.myotome.engine.movement.Root;

/**
 * The share of one nerve root in a part of the body.
 *
 * @param root the root
 * @param weight its share, 0 to 1; the shares of all roots of a part, those outside the picture included, add up to 1
 */
public record Strand(Root root, double weight) {}

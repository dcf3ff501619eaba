/**
 * Computed demand of the shipped movements against published orders (docs/orders.md, declared before it was run), how far it moves
 * with build, strength and angles, and how long the build of all movements takes.
 */
@NullMarked
package org.myotome.laboratory.movement;

import org.jspecify.annotations.NullMarked;

package org.myotome.engine.startingpoint;

import java.util.Optional;

/**
 * How far a search has come on one ladder: what {@link LadderStanding} says in full.
 *
 * @param ladder the ladder
 * @param start the rung to start with, if there is one
 * @param settled whether the start is at most one movement off with a probability of at least .9, and a rung was tried
 */
record LadderLevel(Ladder ladder, Optional<SidedMovement> start, boolean settled) {}

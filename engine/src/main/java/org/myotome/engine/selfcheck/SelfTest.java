package org.myotome.engine.selfcheck;

import org.myotome.engine.movement.Movement;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * One self-test on one side, or on both at once.
 *
 * @param group what it looks at
 * @param movement the movement of the library
 * @param tried the movement with its side
 * @param holdOn whether a hand belongs on something steady
 * @param number which movement this is, from 1; both sides of one movement have the same number
 */
public record SelfTest(SelfTestGroup group, Movement movement, SidedMovement tried, boolean holdOn, int number) {}

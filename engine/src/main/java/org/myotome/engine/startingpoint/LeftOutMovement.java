package org.myotome.engine.startingpoint;

/**
 * A movement that is not the next one to try, with the reason.
 *
 * @param movement the movement
 * @param reason why not
 */
public record LeftOutMovement(SidedMovement movement, LeftOut reason) {}

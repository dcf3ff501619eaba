package org.myotome.engine.programme;

/**
 * A movement that is not in a programme.
 *
 * @param movementId the movement
 * @param reason why not
 */
public record LeftOut(String movementId, LeftOutReason reason) {}

package org.myotome.engine.record;

/**
 * How far a joint moves.
 *
 * @param jointMovement the movement in the examiner's words
 * @param side which side
 * @param value a measured value or a word; may be empty
 * @param unit unit of the value ({@code deg}, {@code cm}, {@code mm}); may be empty
 * @param finding the examiner's judgement ({@code normal}, {@code limited}, {@code reduced}, ...); may be empty
 */
public record MobilityFinding(String jointMovement, ReportedSide side, String value, String unit, String finding) {}

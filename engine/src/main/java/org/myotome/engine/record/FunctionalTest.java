package org.myotome.engine.record;

/**
 * A functional test and how it went.
 *
 * @param test the test in the examiner's words
 * @param side which side
 * @param result the result in words or as a number
 * @param value a measured value; may be empty
 * @param unit unit of the value; may be empty
 */
public record FunctionalTest(String test, ReportedSide side, String result, String value, String unit) {}

package org.myotome.engine.record;

/**
 * Something a person typed that could not be taken as it stands.
 *
 * @param field which field
 * @param valueAsEntered the text as typed
 * @param unitAsEntered the unit as typed; may be empty
 * @param problem what is doubtful about it; may be empty
 */
public record RawInput(String field, String valueAsEntered, String unitAsEntered, String problem) {}

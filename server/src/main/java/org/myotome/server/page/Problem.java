package org.myotome.server.page;

/**
 * Something typed that cannot be taken as it stands.
 *
 * @param field the field, as it is called on the page
 * @param value what was typed; may be empty
 * @param remedy what to do about it, in a sentence
 */
public record Problem(String field, String value, String remedy) {}

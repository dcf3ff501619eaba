package org.myotome.server.store;

/**
 * Where an event is.
 *
 * @param personId whom it is about
 * @param eventId names it
 */
public record EventPlace(String personId, String eventId) {}

package org.myotome.engine.history;

import java.time.Instant;

/**
 * An agreement that stands.
 *
 * @param intervention word of the intervention
 * @param explained what was explained before
 * @param at when
 * @param author who explained it and wrote it down
 */
public record Consent(String intervention, String explained, Instant at, String author) {}

package org.myotome.server.signoff;

import java.time.Instant;
import java.util.UUID;
import org.myotome.server.store.Bytes;

/**
 * A verdict on one exact text.
 *
 * @param kind the word of the kind of content
 * @param id the piece
 * @param fingerprint of the text that was read
 * @param verdict what was said
 * @param note why; may be empty but for an objection
 * @param role what whoever said it was here, in a word
 * @param at when
 * @param by the account
 * @param name the name of whoever said it
 */
public record Review(
        String kind,
        String id,
        Bytes fingerprint,
        Verdict verdict,
        String note,
        String role,
        Instant at,
        UUID by,
        String name) {}

package org.myotome.server.signoff;

import java.util.List;
import org.myotome.server.store.Bytes;

/**
 * A piece of clinical content, as somebody reviews it.
 *
 * @param kind the word of its kind
 * @param id names it among its kind
 * @param title what it is, in a few words
 * @param regions the parts of the body it is for; empty where it is for none in particular
 * @param source where its facts come from; empty where the text itself says so
 * @param mark how sure this project is of it, in words
 * @param text all of it, to the letter
 */
public record Piece(
        String kind, String id, String title, List<String> regions, String source, String mark, String text) {

    public Piece {
        regions = List.copyOf(regions);
    }

    /** Return the fingerprint of the exact text, with which a verdict on it stands or falls: SHA-256 of kind, id and every letter. */
    public Bytes fingerprint() {
        return Bytes.ofText(kind + '\0' + id + '\0' + text).sha256();
    }

    /** Return where it is read and judged. */
    public String address() {
        return "/clinic/content/" + kind + "/" + id;
    }
}

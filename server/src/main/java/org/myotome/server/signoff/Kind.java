package org.myotome.server.signoff;

import java.util.List;
import java.util.function.Supplier;

/**
 * A kind of clinical content.
 *
 * @param word its word in addresses and in the record
 * @param name what it is called, in the plural
 * @param pieces hands over all pieces of this kind
 */
public record Kind(String word, String name, Supplier<List<Piece>> pieces) {}

package org.myotome.laboratory.metamorphic;

import org.myotome.engine.record.CaseRecord;

/**
 * A case, a variant of it, and what must hold between the two decisions.
 *
 * @param change what was changed, in words
 * @param relation what must hold
 * @param before the case
 * @param after the variant
 */
public record Pair(String change, Relation relation, CaseRecord before, CaseRecord after) {}

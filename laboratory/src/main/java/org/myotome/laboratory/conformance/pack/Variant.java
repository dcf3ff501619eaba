package org.myotome.laboratory.conformance.pack;

import org.myotome.laboratory.metamorphic.Relation;
import tools.jackson.databind.JsonNode;

/**
 * A variant of a case, and what must hold between the two answers.
 *
 * @param title what is different, in words
 * @param caseTree the variant as a whole case
 * @param relation what must hold between the answer to the case and the answer to the variant
 * @param mirrored whether left and right of the second answer are exchanged before the two are compared
 */
public record Variant(String title, JsonNode caseTree, Relation relation, boolean mirrored) {}

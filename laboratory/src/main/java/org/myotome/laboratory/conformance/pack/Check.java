package org.myotome.laboratory.conformance.pack;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One check.
 *
 * @param id the check
 * @param category the group it belongs to
 * @param title what must hold, in a sentence
 * @param why why it must hold, or where its failure was seen
 * @param source where the expectation comes from
 * @param grade how well it is supported: A to D, measured (a failure seen in another system), or logic
 * @param caseTree the case
 * @param variants variants of the case; may be empty
 * @param expectation what must hold of the answer itself, if anything must
 * @param needs vocabulary items without which the check makes no sense
 */
public record Check(
        String id,
        String category,
        String title,
        String why,
        String source,
        String grade,
        JsonNode caseTree,
        List<Variant> variants,
        Optional<Expectation> expectation,
        List<String> needs) {

    public Check {
        variants = List.copyOf(variants);
        needs = List.copyOf(needs);
    }
}

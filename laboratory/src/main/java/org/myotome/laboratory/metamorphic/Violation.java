package org.myotome.laboratory.metamorphic;

import org.myotome.content.casefile.CaseFileWriter;

/**
 * A pair of decisions that should not be.
 *
 * @param pair the case and its variant
 * @param what what is wrong, in words
 */
public record Violation(Pair pair, String what) {

    /** Return the violation with both cases as one line of JSON each, so that it can be repeated. */
    public String reproduction() {
        return pair.change() + " (" + pair.relation().words() + "): " + what + "\n  before: "
                + CaseFileWriter.toJson(pair.before()) + "\n  after:  " + CaseFileWriter.toJson(pair.after());
    }
}

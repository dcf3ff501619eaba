package org.myotome.engine.explanation;

/**
 * How sure something is.
 *
 * @param grade A (several consistent trials) to D (opinion only), X (contradicted)
 * @param sentence what is known, in plain words
 * @param reviewed whether a named clinician has reviewed it
 */
public record EvidenceNote(String grade, String sentence, boolean reviewed) {

    /** Trunk first, as a default (evidence notes, section 2, claim 4). */
    public static EvidenceNote coreFirst() {
        return new EvidenceNote(
                "B- as a default, C as a requirement",
                "Starting with the trunk is a reasonable default: hip-and-core work lowered injuries in new runners. "
                        + "Trials that started elsewhere did as well, so it is not a must and can be skipped.",
                false);
    }

    /** Motor control before strength (claim 5). */
    public static EvidenceNote controlBeforeStrength() {
        return new EvidenceNote(
                "A that it helps, A that it is not special",
                "Control exercises help long-standing back pain, and so do other exercises to about the same degree.",
                false);
    }

    /** The hardest movement that works now (claim 9). */
    public static EvidenceNote startingPoint() {
        return new EvidenceNote(
                "D",
                "Starting with the hardest movement that works now is plausible and untested. It is our way to begin, "
                        + "not a proven one.",
                false);
    }

    /** Pain that is acceptable (claim 7). */
    public static EvidenceNote painPolicy() {
        return new EvidenceNote(
                "C",
                "Exercise does not have to be free of pain: with some pain it did slightly better at first and the same "
                        + "later. How much is acceptable depends on the condition.",
                false);
    }

    /** The 24-hour rule (section 6.1). */
    public static EvidenceNote morningRule() {
        return new EvidenceNote(
                "C",
                "The next morning decides: the rule comes from tendon rehabilitation and is our proposal for the rest.",
                false);
    }

    /** Few movements (section 6.4). */
    public static EvidenceNote fewMovements() {
        return new EvidenceNote("B", "People given fewer than four exercises do them more often at home.", false);
    }

    /** A single run (section 6.3). */
    public static EvidenceNote singleRun() {
        return new EvidenceNote(
                "B",
                "In one cohort of 5,205 runners, a run more than a tenth longer than the longest of the last 30 days "
                        + "went with more overuse injuries.",
                false);
    }
}

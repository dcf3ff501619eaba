package org.myotome.engine.triage;

import java.util.List;

/**
 * A screening rule: which combination of facts is worrying, how much, and what follows. Reviewed data; see the file
 * {@code rules.yaml} of the {@code content} room.
 *
 * @param id stable id, such as {@code RF-CES}
 * @param name what it is about, in a few words
 * @param flagged whether it is reported as a flag; a plain precaution is not
 * @param locksWhileOpen whether movements stay locked while it cannot be told whether a branch fires; false only where
 *     moving is not what would be unsafe
 * @param openedByAnswers whether an answer alone opens what it locks; true for rules about missing answers
 * @param branches combinations with their tiers, strictest first
 * @param source where it comes from
 * @param evidenceGrade A to D or X, as in the evidence notes
 * @param review whether a clinician has reviewed it, and who
 * @param version version of this rule
 */
public record ScreeningRule(
        String id,
        String name,
        boolean flagged,
        boolean locksWhileOpen,
        boolean openedByAnswers,
        List<Branch> branches,
        String source,
        String evidenceGrade,
        Review review,
        int version) {

    public ScreeningRule {
        branches = List.copyOf(branches);
        if (branches.isEmpty()) {
            throw new IllegalArgumentException("The rule " + id + " needs at least one branch.");
        }
        if (!flagged && branches.getFirst().tier().compareTo(Tier.E1) > 0) {
            throw new IllegalArgumentException("The rule " + id + " is a plain precaution and reaches "
                    + branches.getFirst().tier()
                    + ".\nMaybe it should be a flag, so that everybody sees why somebody has to look.");
        }
        for (int i = 1; i < branches.size(); i++) {
            if (branches.get(i).tier().compareTo(branches.get(i - 1).tier()) > 0) {
                throw new IllegalArgumentException(
                        "The branches of " + id + " must go from the strictest tier to the mildest.");
            }
        }
    }

    /**
     * One combination of a rule.
     *
     * @param tier how worried to be
     * @param when the combination
     * @param reason what was found, in a sentence
     * @param action what to do, in a sentence
     * @param timeFrame by when, in a few words
     * @param say what to tell the person
     * @param locks movements it locks when it fires, beyond what its tier locks; they stay locked while it cannot be
     *     told whether it fires
     * @param suspects what it fits
     * @param regions where to look first, in the words of the case files
     */
    public record Branch(
            Tier tier,
            Condition when,
            String reason,
            String action,
            String timeFrame,
            String say,
            List<LockScope> locks,
            List<Suspicion> suspects,
            List<String> regions) {
        public Branch {
            locks = List.copyOf(locks);
            suspects = List.copyOf(suspects);
            regions = List.copyOf(regions);
        }
    }

    /**
     * Something that a branch fits.
     *
     * @param lesionCode code, in the words of the case files
     * @param weight how strongly, relative to other suspicions; above 0
     */
    public record Suspicion(String lesionCode, double weight) {
        public Suspicion {
            if (!(weight > 0)) {
                throw new IllegalArgumentException(
                        "The weight (" + weight + ") of " + lesionCode + " must be above 0.");
            }
        }
    }

    /**
     * State of the review.
     *
     * @param sourced whether the facts were read in a source; facts from general knowledge are unreviewed
     * @param reviewer the clinician who has reviewed it, or {@code awaiting clinician review}
     */
    public record Review(boolean sourced, String reviewer) {}
}

package org.myotome.engine.nerve;

import java.util.List;

/**
 * The nerve question answered at length; never a diagnosis.
 *
 * @param suspects the most probable lesions, with what speaks for and against each
 * @param nextTests what was not examined and would tell most, most telling first
 * @param route who should look, and how soon; the tier of triage rules where it is stricter
 * @param sentence what the findings fit more than what
 */
public record NerveReport(List<Reasoned> suspects, List<NextTest> nextTests, NerveRoute route, String sentence) {

    public NerveReport {
        suspects = List.copyOf(suspects);
        nextTests = List.copyOf(nextTests);
    }

    /**
     * A lesion with its reasons. They are weighed against the most probable other lesion.
     *
     * @param probability 0 to 1 among all candidates
     * @param speaksFor findings that fit it more than the other, most telling first
     * @param speaksAgainst findings that fit the other more, most telling first
     */
    public record Reasoned(Lesion lesion, double probability, List<String> speaksFor, List<String> speaksAgainst) {

        public Reasoned {
            speaksFor = List.copyOf(speaksFor);
            speaksAgainst = List.copyOf(speaksAgainst);
        }
    }

    /**
     * A test that was not done.
     *
     * @param test what to test, with the side
     * @param bits how much it is expected to tell about the lesion
     */
    public record NextTest(String test, double bits) {}
}

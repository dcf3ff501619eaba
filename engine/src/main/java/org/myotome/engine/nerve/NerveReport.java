package org.myotome.engine.nerve;

import java.util.List;

/**
 * The nerve question answered at length; never a diagnosis. The probabilities of the suspects, {@code otherLesions} and
 * {@code noLesion} add up to 1.
 *
 * @param suspects the most probable candidates, at least one, with what speaks for and against each
 * @param otherLesions probability of all lesions that are not among the suspects, 0 to 1
 * @param noLesion probability of pain that holds back, disuse or nothing at all, where not among the suspects, 0 to 1
 * @param nextTests what was not examined and would tell most, most telling first; may be empty
 * @param route who should look, and how soon; the tier of triage rules where it is stricter
 * @param stricterIf ids of safety questions that nobody has answered and of which a yes asks for more haste
 * @param sentence what the findings fit more than what
 */
public record NerveReport(
        List<Reasoned> suspects,
        double otherLesions,
        double noLesion,
        List<NextTest> nextTests,
        NerveRoute route,
        List<String> stricterIf,
        String sentence) {

    /** How good the evidence is that such findings tell one place from another: A to D, unreviewed. */
    public static final String EVIDENCE_GRADE = "C";

    /** Why the evidence is not better, in a sentence. Sources: Tawa 2017, Iversen 2013, Jeon 2013. */
    public static final String EVIDENCE_NOTE =
            "Strength, reflexes and feeling tell roots and nerves apart only weakly, one test at a time; that the hip"
                    + " abductor tells a root from the fibular nerve rests on one study of 61 people.";

    public NerveReport {
        suspects = List.copyOf(suspects);
        nextTests = List.copyOf(nextTests);
        stricterIf = List.copyOf(stricterIf);
    }

    /**
     * A candidate with its reasons. They are weighed against all other candidates together, each as probable as it is
     * without the reason.
     *
     * @param probability 0 to 1 among all candidates
     * @param speaksFor what fits it more than the others, most telling first
     * @param speaksAgainst what fits the others more, most telling first
     */
    public record Reasoned(Lesion lesion, double probability, List<Reason> speaksFor, List<Reason> speaksAgainst) {

        public Reasoned {
            speaksFor = List.copyOf(speaksFor);
            speaksAgainst = List.copyOf(speaksAgainst);
        }
    }

    /**
     * Something that is known and tells a candidate from the others.
     *
     * @param path where it stands in a case file, such as {@code strength.hip_abduction.left}
     * @param value what stands there, in the words of the case files
     * @param words the same as a reader says it
     * @param times by how much it raises the odds of the candidate, or lowers them where it speaks against it, everything
     *     else being given; 1 to 1000, beyond which it is not told
     */
    public record Reason(String path, String value, String words, double times) {}

    /**
     * A test that was not done.
     *
     * @param path where its result is written in a case file
     * @param test what to test, with the side, in words
     * @param bits how much it is expected to tell about the lesion, at least 0
     */
    public record NextTest(String path, String test, double bits) {}

    /** Say a probability as a number out of 100, without ever claiming certainty. */
    public static String inHundred(double probability) {
        if (probability > 0.99) {
            return "over 99";
        }
        return probability < 0.01 ? "under 1" : Long.toString((long) (probability * 100 + 0.5));
    }
}

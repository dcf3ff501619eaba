package org.myotome.engine.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What triage decided, with its reasons.
 *
 * @param tier how worried to be, from what is known
 * @param flags rules that fired, most serious first
 * @param suspects what the pattern fits, most probable first; never a diagnosis
 * @param regions where to look first, in the words of the case files, most probable first
 * @param questions what to ask next, most consequential first
 * @param lockedMovements movement id to the reason why it is locked; in id order
 * @param dataAction what to do about the data themselves
 * @param reasons why, in sentences, most important first
 */
public record TriageDecision(
        Tier tier,
        List<RaisedFlag> flags,
        List<Suspect> suspects,
        List<String> regions,
        List<NextQuestion> questions,
        Map<String, Lock> lockedMovements,
        DataAction dataAction,
        List<String> reasons) {

    public TriageDecision {
        flags = List.copyOf(flags);
        suspects = List.copyOf(suspects);
        regions = List.copyOf(regions);
        questions = List.copyOf(questions);
        lockedMovements = LockedMovements.copyOf(lockedMovements);
        reasons = List.copyOf(reasons);
    }

    /**
     * A rule that fired.
     *
     * @param id rule id, such as {@code RF-CES}
     * @param tier how worried this rule is
     * @param reason what was found, in a sentence
     * @param action what to do, in a sentence
     * @param say what to tell the person
     * @param evidenceGrade A to D or X, as in the evidence notes
     * @param openedByAnswers true if it stands for missing answers only, and answers alone put it away
     */
    public record RaisedFlag(
            String id,
            Tier tier,
            String reason,
            String action,
            String say,
            String evidenceGrade,
            boolean openedByAnswers) {}

    /**
     * A place in the nerve or tissue that the pattern fits.
     *
     * @param lesionCode code, in the words of the case files
     * @param probability 0 to 1 among the patterns considered
     */
    public record Suspect(String lesionCode, double probability) {}

    /**
     * A question that bears on the decision.
     *
     * @param questionId question id
     * @param wording how to ask it
     * @param why what hangs on it
     * @param bundle questions that are asked together, with "none of these"; empty if it is asked alone
     * @param decisive whether an answer could change the tier or a lock; where none is left, asking may stop
     */
    public record NextQuestion(String questionId, String wording, String why, String bundle, boolean decisive) {

        /** Describe a question that is asked alone and could change the decision. */
        public NextQuestion(String questionId, String wording, String why) {
            this(questionId, wording, why, "", true);
        }
    }

    /**
     * Questions that are asked together: one tap when none of it is so, and one more for each that is.
     *
     * @param id the name of the bundle; empty for a question that is asked alone
     * @param questions the questions, most consequential first, at least one
     */
    public record QuestionBundle(String id, List<NextQuestion> questions) {
        public QuestionBundle {
            questions = List.copyOf(questions);
        }
    }

    /**
     * Return what to ask next, the most consequential first. Nothing is left when no answer could change the tier or a
     * lock any more.
     */
    public List<QuestionBundle> bundles() {
        Map<String, List<NextQuestion>> byBundle = new LinkedHashMap<>();
        for (NextQuestion question : questions) {
            if (question.decisive()) {
                String key = question.bundle().isEmpty() ? "alone " + question.questionId() : question.bundle();
                byBundle.computeIfAbsent(key, _ -> new ArrayList<>()).add(question);
            }
        }
        List<QuestionBundle> bundles = new ArrayList<>();
        byBundle.values()
                .forEach(together ->
                        bundles.add(new QuestionBundle(together.getFirst().bundle(), together)));
        return bundles;
    }

    /**
     * Why a movement is locked.
     *
     * @param cause id of the rule or question that locks it
     * @param because the reason in a sentence
     * @param untilAnswered true if an answer alone may open it, false if somebody has to look first
     * @param tierAtStake the strictest tier that any rule behind this lock has reached or, while answers are missing,
     *     could reach; at {@code E1} or below, an answer can bring no more than a precaution
     */
    public record Lock(String cause, String because, boolean untilAnswered, Tier tierAtStake) {}

    /** Return whether a movement is locked. */
    public boolean isLocked(String movementId) {
        return lockedMovements.containsKey(movementId);
    }
}

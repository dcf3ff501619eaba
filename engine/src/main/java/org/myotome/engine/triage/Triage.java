package org.myotome.engine.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.movement.Library;
import org.myotome.engine.nerve.NerveAssessment;
import org.myotome.engine.nerve.NervePattern;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.SafetyAnswers;

/**
 * Decides how worried to be about a case, what to ask next, and which movements stay locked.
 *
 * <p>What is known sets the tier. What is unknown locks the movements whose safety hangs on it and becomes the next
 * question. A question that makes no sense for this person (pregnancy in a man) counts as answered with no.
 */
public final class Triage {

    private static final double ADULT_YEARS = 16;

    private Triage() {}

    /** Decide about a case, with the rules of a bank and the movements of a library. */
    public static TriageDecision decide(CaseRecord record, ScreeningBank bank, Library library) {
        CaseRecord applicable = withoutSenselessQuestions(record, bank);
        Screening screening = Screening.of(applicable, bank);
        NerveAssessment nerve = NervePattern.assess(applicable);
        Suspicions suspicions = Suspicions.of(applicable, screening, nerve);
        List<EntryDoubts.Doubt> doubts = EntryDoubts.of(applicable);
        List<ScreeningBank.Contradiction> contradictions = contradictions(applicable, bank);
        QuestionOrder questions = QuestionOrder.of(applicable, bank, screening, library);
        return new TriageDecision(
                screening.tier(),
                flags(screening),
                suspicions.suspects(),
                suspicions.regions(),
                withContradictions(contradictions, questions.sorted(), bank),
                Locking.locks(applicable, bank, screening, library),
                dataAction(applicable, screening, doubts, contradictions, questions.isGraveQuestionOpen()),
                reasons(screening, nerve, doubts, contradictions));
    }

    /**
     * Tell which of the conditions that the library's contraindications and modifiers name hold for a case, by
     * condition id.
     */
    public static Map<String, Truth> trainingConditions(CaseRecord record, ScreeningBank bank) {
        CaseRecord applicable = withoutSenselessQuestions(record, bank);
        Map<String, Truth> truths = new LinkedHashMap<>();
        for (ScreeningBank.TrainingCondition condition : bank.trainingConditions()) {
            truths.put(condition.id(), condition.when().evaluate(applicable));
        }
        return truths;
    }

    private static CaseRecord withoutSenselessQuestions(CaseRecord record, ScreeningBank bank) {
        SafetyAnswers answers = record.answers();
        for (ScreeningQuestion question : bank.questions()) {
            boolean senseless = question.isClosed()
                    && answers.answer(question.id()) == Answer.UNKNOWN
                    && question.appliesWhen().evaluate(record.withAnswers(answers)) == Truth.FALSE;
            answers = senseless ? answers.with(question.id(), Answer.NO) : answers;
        }
        return record.withAnswers(answers);
    }

    private static List<TriageDecision.RaisedFlag> flags(Screening screening) {
        return screening.firing().stream()
                .filter(fired -> fired.rule().flagged())
                .map(fired -> new TriageDecision.RaisedFlag(
                        fired.rule().id(),
                        fired.branch().tier(),
                        fired.branch().reason(),
                        fired.branch().action() + " (" + fired.branch().timeFrame() + ")",
                        fired.branch().say(),
                        fired.rule().evidenceGrade()))
                .toList();
    }

    private static List<ScreeningBank.Contradiction> contradictions(CaseRecord record, ScreeningBank bank) {
        return bank.contradictions().stream()
                .filter(contradiction -> contradiction.when().evaluate(record) == Truth.TRUE)
                .toList();
    }

    private static List<TriageDecision.NextQuestion> withContradictions(
            List<ScreeningBank.Contradiction> contradictions,
            List<TriageDecision.NextQuestion> questions,
            ScreeningBank bank) {
        Map<String, TriageDecision.NextQuestion> byId = new LinkedHashMap<>();
        for (ScreeningBank.Contradiction contradiction : contradictions) {
            ScreeningQuestion question = bank.getQuestion(contradiction.question());
            byId.putIfAbsent(
                    question.id(),
                    new TriageDecision.NextQuestion(question.id(), question.wording(), contradiction.because()));
        }
        questions.forEach(question -> byId.putIfAbsent(question.questionId(), question));
        return List.copyOf(byId.values());
    }

    private static DataAction dataAction(
            CaseRecord record,
            Screening screening,
            List<EntryDoubts.Doubt> doubts,
            List<ScreeningBank.Contradiction> contradictions,
            boolean graveQuestionOpen) {
        if (hasDoubt(doubts, DataAction.REJECT_VALUE)) {
            return DataAction.REJECT_VALUE;
        }
        if (!contradictions.isEmpty()) {
            return DataAction.RESOLVE_CONFLICT;
        }
        if (hasDoubt(doubts, DataAction.CONFIRM_VALUE)) {
            return DataAction.CONFIRM_VALUE;
        }
        if (graveQuestionOpen || hasFired("X-DATA", screening)) {
            return DataAction.ASK_MISSING;
        }
        boolean child = record.person()
                .ageYears()
                .find()
                .filter(age -> age < ADULT_YEARS)
                .isPresent();
        return child ? DataAction.BLOCK_SCOPE : DataAction.ACCEPT;
    }

    private static boolean hasDoubt(List<EntryDoubts.Doubt> doubts, DataAction action) {
        return doubts.stream().anyMatch(doubt -> doubt.action() == action);
    }

    private static boolean hasFired(String ruleId, Screening screening) {
        return screening.firing().stream().anyMatch(fired -> fired.rule().id().equals(ruleId));
    }

    private static List<String> reasons(
            Screening screening,
            NerveAssessment nerve,
            List<EntryDoubts.Doubt> doubts,
            List<ScreeningBank.Contradiction> contradictions) {
        List<String> reasons = new ArrayList<>();
        for (Screening.Standing fired : screening.firing()) {
            reasons.add(fired.rule().id() + ": " + fired.branch().reason());
        }
        reasons.addAll(nerve.notes());
        contradictions.forEach(contradiction -> reasons.add(contradiction.because()));
        doubts.forEach(doubt -> reasons.add(doubt.because()));
        if (reasons.isEmpty()) {
            reasons.add("Nothing of concern was found in what is known.");
        }
        return reasons;
    }
}

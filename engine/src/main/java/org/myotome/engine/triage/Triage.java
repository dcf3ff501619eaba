package org.myotome.engine.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.movement.Library;
import org.myotome.engine.nerve.NerveAssessment;
import org.myotome.engine.nerve.NervePattern;
import org.myotome.engine.nerve.NerveReport;
import org.myotome.engine.nerve.NerveReporter;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;

/**
 * Decides how worried to be about a case, what to ask next, and which movements stay locked.
 *
 * <p>What is known sets the tier. What is unknown locks the movements whose safety hangs on it and becomes the next
 * question. A question that makes no sense for this person (pregnancy in a man) counts as answered with no.
 */
public final class Triage {

    private static final double ADULT_YEARS = 16;

    private Triage() {}

    /**
     * A decision, with the nerve question answered at length.
     *
     * @param nerve nothing where there is no sign at all that the wiring is involved
     */
    public record WithNerve(TriageDecision decision, Optional<NerveReport> nerve) {}

    /** Decide about a case, with the rules of a bank and the movements of a library. */
    public static TriageDecision decide(CaseRecord record, ScreeningBank bank, Library library) {
        return decide(record, bank, library, bank.prepared().evaluate(record));
    }

    /** Decide about a case and answer the nerve question at length, for less than the two would cost apart. */
    public static WithNerve decideWithNerve(CaseRecord record, ScreeningBank bank, Library library) {
        Evaluation evaluation = bank.prepared().evaluate(record);
        return new WithNerve(decide(record, bank, library, evaluation), nerveReport(record, bank, library, evaluation));
    }

    private static TriageDecision decide(
            CaseRecord record, ScreeningBank bank, Library library, Evaluation evaluation) {
        PreparedBank prepared = bank.prepared();
        PreparedLocks locks = prepared.locks(library);
        Screening screening = Screening.of(prepared, evaluation);
        NerveAssessment nerve = NervePattern.assess(prepared.applicable(evaluation), library);
        Suspicions suspicions = Suspicions.of(record, screening, nerve);
        List<EntryDoubts.Doubt> doubts = EntryDoubts.of(record);
        List<ScreeningBank.Contradiction> contradictions = contradictions(prepared, evaluation);
        QuestionOrder questions = QuestionOrder.of(prepared, locks, evaluation, screening);
        return new TriageDecision(
                screening.tier(),
                flags(screening),
                suspicions.suspects(),
                suspicions.regions(),
                withWeakSide(record, withContradictions(contradictions, questions.sorted(), bank), bank),
                Locking.locks(prepared, locks, evaluation, screening),
                dataAction(record, screening, doubts, contradictions, questions.isGraveQuestionOpen()),
                reasons(screening, nerve, doubts, contradictions));
    }

    /**
     * Answer the nerve question about a case at length; nothing where there is no sign at all that the wiring is involved.
     * As in {@link #decide}, a question that makes no sense for this person counts as answered with no.
     */
    public static Optional<NerveReport> nerveReport(CaseRecord record, ScreeningBank bank, Library library) {
        return nerveReport(record, bank, library, bank.prepared().evaluate(record));
    }

    private static Optional<NerveReport> nerveReport(
            CaseRecord record, ScreeningBank bank, Library library, Evaluation evaluation) {
        return NervePattern.isInformative(record)
                ? Optional.of(NerveReporter.of(bank.prepared().applicable(evaluation), library))
                : Optional.empty();
    }

    /**
     * Tell which of the conditions that the library's contraindications and modifiers name hold for a case, by
     * condition id.
     */
    public static Map<String, Truth> trainingConditions(CaseRecord record, ScreeningBank bank) {
        Evaluation evaluation = bank.prepared().evaluate(record);
        Map<String, Truth> truths = new LinkedHashMap<>();
        for (PreparedBank.PreparedCondition prepared : bank.prepared().trainingConditions()) {
            truths.put(prepared.condition().id(), evaluation.truth(prepared.node()));
        }
        return truths;
    }

    private static List<TriageDecision.RaisedFlag> flags(Screening screening) {
        List<TriageDecision.RaisedFlag> flags = new ArrayList<>();
        for (PreparedBranch fired : screening.firing()) {
            if (fired.rule().flagged()) {
                flags.add(fired.flag());
            }
        }
        return flags;
    }

    private static List<ScreeningBank.Contradiction> contradictions(PreparedBank bank, Evaluation evaluation) {
        List<ScreeningBank.Contradiction> contradictions = new ArrayList<>();
        for (PreparedBank.PreparedContradiction prepared : bank.contradictions()) {
            if (evaluation.truth(prepared.node()) == Truth.TRUE) {
                contradictions.add(prepared.contradiction());
            }
        }
        return contradictions;
    }

    private static List<TriageDecision.NextQuestion> withContradictions(
            List<ScreeningBank.Contradiction> contradictions,
            List<TriageDecision.NextQuestion> questions,
            ScreeningBank bank) {
        if (contradictions.isEmpty()) {
            return questions;
        }
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

    /** A weakness without a side locks what is hard, so its side is asked for; nothing else would open it again. */
    private static List<TriageDecision.NextQuestion> withWeakSide(
            CaseRecord record, List<TriageDecision.NextQuestion> questions, ScreeningBank bank) {
        boolean sideless = record.strength().byMovement().values().stream()
                .anyMatch(grades -> grades.sideNotStated().isWeak());
        if (sideless) {
            return with(
                    bank.findQuestion(ExaminationFact.WEAK_SIDE_QUESTION),
                    "A weakness was written down without its side; no side is guessed.",
                    questions);
        }
        return isSideOfDropUnclear(record)
                ? with(
                        bank.findQuestion(ComplaintFact.SIDE_QUESTION),
                        "The front of a foot drops, and a complaint in the middle or of changing sides does not say which.",
                        questions)
                : questions;
    }

    private static boolean isSideOfDropUnclear(CaseRecord record) {
        boolean unclear = switch (record.complaint().side()) {
            case LEFT, RIGHT, BOTH, NOT_STATED -> false;
            case MIDLINE, ALTERNATING -> true;
        };
        return unclear && record.answers().answer("foot_drop") == Answer.YES;
    }

    private static List<TriageDecision.NextQuestion> with(
            Optional<ScreeningQuestion> question, String because, List<TriageDecision.NextQuestion> questions) {
        List<TriageDecision.NextQuestion> all = new ArrayList<>(questions);
        question.ifPresent(asked -> all.add(new TriageDecision.NextQuestion(asked.id(), asked.wording(), because)));
        return all;
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
        for (PreparedBranch fired : screening.firing()) {
            if (fired.rule().id().equals(ruleId)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> reasons(
            Screening screening,
            NerveAssessment nerve,
            List<EntryDoubts.Doubt> doubts,
            List<ScreeningBank.Contradiction> contradictions) {
        List<String> reasons = new ArrayList<>();
        for (PreparedBranch fired : screening.firing()) {
            reasons.add(fired.reason());
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

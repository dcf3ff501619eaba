package org.myotome.engine.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.SafetyAnswers;

/**
 * A bank made ready to be applied: conditions in one network, questions by number, everything that does not depend on
 * the case worked out once. Immutable but for the movements it last locked, which it keeps to find them again.
 */
final class PreparedBank {

    private static final int DEEPEST_CHAIN = 8;

    private final List<ScreeningQuestion> questions;
    private final Map<String, Integer> questionNumbers;
    private final ConditionNode[] nodes;
    private final int[] applies;
    private final int[][] appliesPartsFirst;
    private final List<PreparedBranch> branches;
    private final int rules;
    private final List<PreparedCondition> trainingConditions;
    private final List<PreparedContradiction> contradictions;
    private volatile @Nullable PreparedLocks lastLocks;

    /** A training condition with the number of its node. */
    record PreparedCondition(ScreeningBank.TrainingCondition condition, int node) {}

    /** A contradiction with the number of its node. */
    record PreparedContradiction(ScreeningBank.Contradiction contradiction, int node) {}

    PreparedBank(
            List<ScreeningQuestion> questions,
            List<ScreeningRule> rules,
            List<ScreeningBank.TrainingCondition> trainingConditions,
            List<ScreeningBank.Contradiction> contradictions) {
        this.questions = List.copyOf(questions);
        this.questionNumbers = numbers(questions);
        ConditionNetwork network = new ConditionNetwork(questionNumbers);
        this.applies = questions.stream()
                .mapToInt(question -> network.add(question.appliesWhen()))
                .toArray();
        this.branches = branches(rules, network);
        this.rules = rules.size();
        this.trainingConditions = trainingConditions.stream()
                .map(condition -> new PreparedCondition(condition, network.add(condition.when())))
                .toList();
        this.contradictions = contradictions.stream()
                .map(contradiction -> new PreparedContradiction(contradiction, network.add(contradiction.when())))
                .toList();
        this.nodes = network.nodes();
        this.appliesPartsFirst = new int[applies.length][];
        for (int i = 0; i < applies.length; i++) {
            appliesPartsFirst[i] = network.withParts(applies[i]);
        }
    }

    private static Map<String, Integer> numbers(List<ScreeningQuestion> questions) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (ScreeningQuestion question : questions) {
            numbers.put(question.id(), numbers.size());
        }
        return Collections.unmodifiableMap(numbers);
    }

    private static List<PreparedBranch> branches(List<ScreeningRule> rules, ConditionNetwork network) {
        List<PreparedBranch> branches = new ArrayList<>();
        for (int number = 0; number < rules.size(); number++) {
            ScreeningRule rule = rules.get(number);
            for (ScreeningRule.Branch branch : rule.branches()) {
                branches.add(PreparedBranch.of(branches.size(), number, rule, branch, network.add(branch.when())));
            }
        }
        branches.sort(Comparator.comparing(
                        (PreparedBranch prepared) -> prepared.branch().tier())
                .reversed());
        return List.copyOf(branches);
    }

    /**
     * Judge every condition for a case. A question that makes no sense for this person counts as answered with no;
     * whether it does may hang on the questions before it.
     *
     * <p>That a person has no complaint is believed only while every question of the case files that concerns them is
     * answered with no: else leaving out a yes would take the place of the complaint away with it.
     */
    Evaluation evaluate(CaseRecord record) {
        Evaluation evaluation = judge(record);
        boolean doubtful = ComplaintFact.deniesComplaint(record) && !isDenied(evaluation);
        return doubtful ? judge(withoutPlace(record)).doubted() : evaluation;
    }

    private boolean isDenied(Evaluation evaluation) {
        for (int number = 0; number < questions.size(); number++) {
            if (questions.get(number).isCore() && evaluation.answer(number) != Answer.NO) {
                return false;
            }
        }
        return true;
    }

    private static CaseRecord withoutPlace(CaseRecord record) {
        return record.withComplaint(record.complaint().withRegions(List.of()));
    }

    private Evaluation judge(CaseRecord record) {
        Answer[] answers = answers(record);
        Evaluation evaluation = new Evaluation(nodes, record, answers);
        for (int number = 0; number < answers.length; number++) {
            boolean open =
                    answers[number] == Answer.UNKNOWN && questions.get(number).isClosed();
            if (open && evaluation.judge(appliesPartsFirst[number]) == Truth.FALSE) {
                evaluation.closeSenseless(number);
            }
        }
        evaluation.judgeAll();
        return evaluation;
    }

    private Answer[] answers(CaseRecord record) {
        Answer[] answers = new Answer[questions.size()];
        Arrays.fill(answers, Answer.UNKNOWN);
        for (Map.Entry<String, Answer> entry : record.answers().byQuestion().entrySet()) {
            Integer number = questionNumbers.get(entry.getKey());
            if (number != null) {
                answers[number] = entry.getValue();
            }
        }
        return answers;
    }

    /** Return the case with the questions that make no sense for this person answered with no. */
    CaseRecord applicable(Evaluation evaluation) {
        CaseRecord record = evaluation.caseRecord();
        BitSet senseless = evaluation.senseless();
        if (senseless.isEmpty()) {
            return record;
        }
        Map<String, Answer> answers = new TreeMap<>(record.answers().byQuestion());
        senseless.stream().forEach(number -> answers.put(questions.get(number).id(), Answer.NO));
        return record.withAnswers(new SafetyAnswers(answers));
    }

    /** Return the branches of all rules, the strictest tier first. */
    List<PreparedBranch> branches() {
        return branches;
    }

    /** Return how many rules there are. */
    int rules() {
        return rules;
    }

    List<PreparedCondition> trainingConditions() {
        return trainingConditions;
    }

    List<PreparedContradiction> contradictions() {
        return contradictions;
    }

    /** Return the question with this number. */
    ScreeningQuestion question(int number) {
        return questions.get(number);
    }

    /** Return how many questions there are. */
    int questions() {
        return questions.size();
    }

    /**
     * Return what can be asked about an open question: itself, or, while it is open whether it makes sense, the
     * questions that settle that.
     */
    BitSet askable(int question, Evaluation evaluation) {
        BitSet askable = new BitSet();
        addAskable(question, evaluation, askable, 0);
        return askable;
    }

    private void addAskable(int question, Evaluation evaluation, BitSet askable, int depth) {
        switch (evaluation.truth(applies[question])) {
            case TRUE -> askable.set(question);
            case FALSE -> {}
            case UNKNOWN -> {
                BitSet before = new BitSet();
                evaluation.addOpen(applies[question], before);
                before.clear(question);
                if (before.isEmpty() || depth >= DEEPEST_CHAIN) {
                    askable.set(question);
                } else {
                    before.stream().forEach(earlier -> addAskable(earlier, evaluation, askable, depth + 1));
                }
            }
        }
    }

    /**
     * Return what the rules lock in a library. Most programs know one library, so the last one is kept; when two
     * threads work it out at once, both have the same and either may stay.
     */
    PreparedLocks locks(Library library) {
        PreparedLocks last = lastLocks;
        if (last == null || last.library() != library) {
            last = PreparedLocks.of(this, library);
            lastLocks = last;
        }
        return last;
    }
}
